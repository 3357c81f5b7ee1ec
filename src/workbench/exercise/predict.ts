import { compile, quote, type Scenario, show, type Value } from '#engine';
import { DEFAULT_POLICY, noPolicy, runUnder } from '../policy.ts';
import { explain } from './explain.ts';

/** What value does a field of a person have at the end? */
export interface Question {
  readonly person: string;
  readonly field: string;
  /** A text that `policyOf` reads; `lockstep` when absent. */
  readonly policy?: string;
}

export interface Verdict {
  readonly right: boolean;
  readonly actual: Value;
  /** The final value, the event that set it, and why. */
  readonly text: string;
  /** Sequence number of that event; null when none set it. */
  readonly seq: number | null;
}

const plain = (value: Value) => show(value).trim().toLowerCase();

/**
 * Judges a predicted final value and says how the real one came about. `30` and `"30"` are one answer, and so are null
 * and an empty text; case is ignored. Never throws.
 */
export function predict(scenario: Scenario, question: Question, answer: Value): Verdict {
  const { person, field, policy = DEFAULT_POLICY } = question;
  const program = compile(scenario);
  const wrong = program.people.some(({ name }) => name === person)
    ? program.fields.has(field)
      ? noPolicy(policy)
      : `There is no field "${field}".`
    : `There is no person "${person}".`;
  if (wrong !== undefined) return { right: false, actual: null, text: wrong, seq: null };
  const now = runUnder(program, policy);
  const actual = now.world.people.get(person)?.fields[field] ?? null;
  const { text, seq } = explain(program, now, person, field);
  const right = plain(answer) === plain(actual);
  return { right, actual, text: `${field} ends as ${quote(actual)}. ${text}`, seq };
}
