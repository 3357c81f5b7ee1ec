import type { PlayedStep } from '#api';
import type { StepWords } from './recipes.ts';

/** What came of a step, as the page says it. */
export const OUTCOME_WORDS: Readonly<Record<PlayedStep['outcome'], string>> = {
  done: 'Success',
  shown: 'Refused, as it should be',
  failed: 'Failed',
  'not sent': 'Not sent',
};

/** A value that one step hands to another. */
export interface PassedValue {
  /** As it is referred to, without braces. */
  readonly name: string;
  /** As text; the beginning of a long one. */
  readonly value: string;
  /** The step, or the steps, at the other end: `step 1`, `step 2, 4`. */
  readonly other: string;
}

/** Characters of a value that are shown. */
const LONG = 80;
const shortened = (value: string) => (value.length > LONG ? `${value.slice(0, LONG)}...` : value);

const numberOf = (id: string, steps: readonly StepWords[]) =>
  steps.findIndex(({ step }) => step.id === id) + 1;

/** What a step takes from steps before it. What it takes from its own answer, when it is sent again, is left out. */
export function takenBy({ step }: StepWords, steps: readonly StepWords[]): readonly PassedValue[] {
  return steps
    .filter((from) => from.step.id !== step.id)
    .flatMap((from) =>
      from.outputs
        .filter(({ usedBy }) => usedBy.includes(step.id))
        .map(({ name, value }) => ({
          name,
          value: shortened(value),
          other: `step ${numberOf(from.step.id, steps)}`,
        })),
    );
}

/** What a step hands to others. */
export function handedOn({ outputs }: StepWords, steps: readonly StepWords[]): readonly PassedValue[] {
  return outputs.map(({ name, value, usedBy }) => ({
    name,
    value: shortened(value),
    other: `${usedBy.length === 1 ? 'step' : 'steps'} ${usedBy.map((id) => numberOf(id, steps)).join(', ')}`,
  }));
}

/** So many events are told. */
const MOST_EVENTS = 16;
/** Of so many people all are told of; of more, one: the others' events would all be beginnings. */
const FEW_PEOPLE = 3;

/** What a step led to in the engine, as far as its page tells it. */
export interface ToldEvents {
  readonly told: StepWords['rows'];
  /** How many events are left out. */
  readonly left: number;
  /** How many people are left out. */
  readonly people: number;
}

/** The events of a step that its page tells. */
export function toldEvents({ rows }: Pick<StepWords, 'rows'>): ToldEvents {
  const everybody = [...new Set(rows.flatMap(({ person }) => person ?? []))];
  const few = everybody.length <= FEW_PEOPLE;
  const own = few ? rows : rows.filter(({ person }) => person === null || person === everybody[0]);
  const told = own.slice(0, MOST_EVENTS);
  return { told, left: rows.length - told.length, people: few ? 0 : everybody.length - 1 };
}
