import type { Done, Progress } from './progress.ts';

/** A thing to do: a lesson, a quiz or a model. */
export interface Item {
  /** The page's address without its outer slashes: `learn/races`. */
  readonly id: string;
  readonly title: string;
  /** How many of each it has; all are 0 for a model. */
  readonly predictions: number;
  readonly exercises: number;
  readonly questions: number;
}

/** How far a reader is with an item. */
export interface Standing {
  readonly state: 'not begun' | 'begun' | 'done';
  /** The state, and what came of the parts, as sentences. */
  readonly words: string;
  /** When the last result came; null when there is none. */
  readonly at: string | null;
}

const STATES: Readonly<Record<Standing['state'], string>> = {
  'not begun': 'Not begun.',
  begun: 'Begun.',
  done: 'Done.',
};

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function partsOf(progress: Progress, id: string, kind: string, count: number): readonly Done[] {
  return Array.from({ length: count }, (_, at) => progress[`${id}#${kind}-${at + 1}`] ?? []).flat();
}

/** Answers in words. What was not answered is skipped once the page was read. */
function answered(done: readonly Done[], of: number, noun: string, read: boolean): string {
  if (of === 0 || (done.length === 0 && !read)) return '';
  const wrong = done.filter(({ result }) => result === 'wrong').length;
  const left = of - done.length;
  const parts = [
    `${done.length - wrong} of ${many(of, noun)} right at first`,
    wrong > 0 ? `${wrong} wrong` : '',
    left > 0 ? `${left} ${read ? 'skipped' : 'to come'}` : '',
  ];
  return ` ${parts.filter((part) => part !== '').join(', ')}.`;
}

function passes(done: readonly Done[], of: number): string {
  if (of === 0 || done.length === 0) return '';
  const passed = done.filter(({ result }) => result === 'passed');
  const hints = passed.reduce((sum, one) => sum + one.hints, 0);
  const how = passed.length === 0 ? '' : `, with ${many(hints, 'hint')}`;
  return ` ${passed.length} of ${many(of, 'exercise')} passed${how}.`;
}

function stateOf(
  item: Item,
  page: Done | undefined,
  parts: Readonly<Record<'passed' | 'asked' | 'any', number>>,
) {
  const { exercises, questions, predictions } = item;
  const begun = page !== undefined || parts.any > 0;
  const read = page?.result === 'read';
  const isModel = exercises + questions + predictions === 0 && item.id.startsWith('models/');
  const done = isModel
    ? page !== undefined
    : questions > 0
      ? parts.asked >= questions
      : read && parts.passed >= exercises;
  return done ? 'done' : begun ? 'begun' : 'not begun';
}

/**
 * How far a reader is with an item. A lesson is done when it was read to its end and its exercises are passed; predictions
 * may be skipped. A quiz is done when each question was answered, right or wrong; a model when it was opened.
 */
export function standingOf(item: Item, progress: Progress): Standing {
  const { id } = item;
  const page = progress[id];
  const predictions = partsOf(progress, id, 'prediction', item.predictions);
  const exercises = partsOf(progress, id, 'exercise', item.exercises);
  const questions = partsOf(progress, id, 'question', item.questions);
  const all = [...(page ? [page] : []), ...predictions, ...exercises, ...questions];
  const passed = exercises.filter(({ result }) => result === 'passed').length;
  const state = stateOf(item, page, { passed, asked: questions.length, any: all.length });
  const words = [
    STATES[state],
    answered(predictions, item.predictions, 'prediction', page?.result === 'read'),
    passes(exercises, item.exercises),
    answered(questions, item.questions, 'question', false),
  ].join('');
  const at =
    all
      .map((done) => done.at)
      .sort()
      .at(-1) ?? null;
  return { state, words, at };
}

/** The item to go on with: the begun one that was worked on last, else the first one that is not done; none when all are. */
export function goOnWith(items: readonly Item[], progress: Progress): Item | undefined {
  const open = items
    .map((item) => ({ item, ...standingOf(item, progress) }))
    .filter(({ state }) => state !== 'done');
  const begun = open.filter(({ state }) => state === 'begun');
  const last = begun.reduce<(typeof open)[number] | undefined>(
    (best, one) => (best && (best.at ?? '') >= (one.at ?? '') ? best : one),
    undefined,
  );
  return (last ?? open[0])?.item;
}
