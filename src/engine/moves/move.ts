import type { AssumptionId } from '../assumptions.ts';
import type { Activity, Change } from '../events.ts';
import type { Program } from '../program.ts';
import type { Instant } from '../time.ts';
import { quote, type Value } from '../value.ts';
import type { Person } from '../world.ts';

/** A person at the moment of a move, and what the log says of where it comes from. */
export interface Situation {
  readonly program: Program;
  readonly person: Person;
  readonly now: Instant;
  /** Reason or Source, as the log's entry shows it. */
  readonly why: Readonly<Record<string, Value>>;
}

/**
 * A change of what a person is or belongs to, whoever makes it, a flow step or something from outside: whether it comes
 * about, and then what changes and what the log shows of it.
 */
export interface Move {
  readonly result: 'done' | 'skipped' | 'failed';
  readonly reason: string;
  readonly facts: readonly string[];
  readonly changes: readonly Change[];
  readonly activities: readonly Activity[];
  readonly assumptions?: readonly AssumptionId[];
}

/** A move that does not come about. */
export function stays(reason: string, facts: readonly string[]): Move {
  return { result: 'skipped', reason, facts, changes: [], activities: [] };
}

interface MarkChange {
  /** What readers call it. */
  readonly what: string;
  readonly mark: string;
  readonly from: Value;
  readonly to: Value;
  readonly facts: readonly string[];
  readonly activity: Activity;
}

/** A mark gets a value; whether the same value again is logged is the switch `same-value`. */
export function changeMark(
  { program }: Situation,
  { what, mark, from, to, facts, activity }: MarkChange,
): Move {
  const same = from === to;
  const assumptions = same ? (['same-value'] as const) : [];
  if (same && program.settings['same-value'] === 'silent')
    return { ...stays(`${what} is ${quote(to)} already.`, facts), assumptions };
  return {
    result: 'done',
    reason: `${what}: ${quote(from)} becomes ${quote(to)}.`,
    facts,
    changes: [{ field: mark, from, to, mark: true }],
    activities: [activity],
    assumptions,
  };
}
