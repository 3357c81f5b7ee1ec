import { act, actModel, type Bench, type Goal, isModelEdit, open } from '#workbench';
import { scenarioNamed } from '../scenarios.ts';
import type { LessonEdit } from './answer.ts';

const TEXTS = import.meta.glob<string>('/content/lessons/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of each lesson, by its name. */
export const lessonTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(TEXTS).map(([path, text]) => [path.replace(/^.*\/|\.mdx$/g, ''), text]),
);

/** An exercise as its lesson asks it. */
interface AskedExercise {
  readonly scenario: string;
  readonly variant: string;
  readonly goals: readonly Goal[];
}

/** A prediction as its lesson asks it. */
export interface AskedPrediction {
  readonly lesson: string;
  readonly scenario: string;
  readonly variant: string | undefined;
  readonly policy: string | undefined;
  readonly person: string;
  readonly field: string;
  readonly options: readonly string[];
}

const wordIn = (props: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(props)?.[1];

const GOAL = /\{ person: '([^']*)', field: '([^']*)', is: (?:'([^']*)'|([^ ]+)) \}/g;

/** The exercise of a lesson, read from its text, so that what is tested is what the reader is asked. Throws where it has none. */
export function askedExercise(lesson: string): AskedExercise {
  const [, props] = /<Exercise\s([\s\S]*?)\n>/.exec(lessonTexts.get(lesson) ?? '') ?? [];
  if (props === undefined) throw new Error(`The lesson "${lesson}" has no exercise.`);
  const goals = [...props.matchAll(GOAL)].map(
    ([, person = '', field = '', text, plain = '']): Goal => ({
      ...{ person, field },
      is: text ?? (JSON.parse(plain) as Goal['is']),
    }),
  );
  return { scenario: wordIn(props, 'scenario') ?? '', variant: wordIn(props, 'variant') ?? '', goals };
}

/** Every prediction of every lesson, read from the texts. */
export function askedPredictions(): readonly AskedPrediction[] {
  return [...lessonTexts].flatMap(([lesson, text]) =>
    [...text.matchAll(/<Prediction\s([^>]*)>/g)].map(([, props = '']) => ({
      lesson,
      scenario: wordIn(props, 'scenario') ?? '',
      variant: wordIn(props, 'variant'),
      policy: wordIn(props, 'policy'),
      person: wordIn(props, 'person') ?? '',
      field: wordIn(props, 'field') ?? '',
      options: [...(/options=\{\[(.*?)\]\}/.exec(props)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(
        ([, option = '']) => option,
      ),
    })),
  );
}

/**
 * The bench of an exercise before and after some edits: those that a reader makes in the lesson's playground, one after the
 * other. Throws when an edit cannot be made, so that no answer fails or passes because of a slip in the test.
 */
export function answered(lesson: string, edits: readonly LessonEdit[]): readonly [start: Bench, end: Bench] {
  const { scenario, variant } = askedExercise(lesson);
  const start = open(scenarioNamed(scenario), { variant });
  const end = edits.reduce((bench, edit) => {
    const next = isModelEdit(edit) ? actModel(bench, edit) : act(bench, edit);
    if (next.scenario === bench.scenario && next.message !== null)
      throw new Error(`${lesson}: ${JSON.stringify(edit)} cannot be made: ${next.message}`);
    return next;
  }, start);
  return [start, end];
}
