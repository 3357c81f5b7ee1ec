import type { Program, TraceEvent } from '#engine';
import { logOf } from '../log/log.ts';
import type { LogFile } from './file/readLog.ts';
import type { LogRow } from './file/row.ts';
import { namedIn } from './match/people.ts';
import { type Divergence, overlayOf, type PersonOverlay } from './match/person.ts';

/** A file's log laid over a run. */
export interface Overlay {
  /** Those who are in both, in the order of the model. */
  readonly people: readonly PersonOverlay[];
  /** Lines about people whom the model does not have; the empty name is that of lines that name nobody. They count as extra. */
  readonly strangers: readonly { readonly named: string; readonly rows: readonly LogRow[] }[];
  /** People of the model who are not in the file: their entries are not counted as missing. */
  readonly absent: readonly string[];
  /** Entries that both have; that only the run has; lines that only the file has. */
  readonly matched: number;
  readonly missing: number;
  readonly extra: number;
  /** Where they first part, in the order of the run; null where they do not. */
  readonly first: Divergence | null;
  /** Every person's log was compared to its end (see `PersonOverlay.complete`). */
  readonly complete: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Of the places where the people's logs part, the first in the run; places after the end of the run come last. */
function firstOf(people: readonly PersonOverlay[]): Divergence | null {
  const at = ({ before }: Divergence) => before ?? Number.POSITIVE_INFINITY;
  const all = people.flatMap(({ first }) => first ?? []);
  return all.reduce<Divergence | null>((best, one) => (best && at(best) <= at(one) ? best : one), null);
}

/**
 * Lays an activity log over a run: for each person the lines of the file and the entries of the run's log, in order, so
 * that as many as possible stand beside their like. Alike are two of the same type whose attributes agree, as far as both
 * give them (see `NOT_COMPARED`). Times are not compared: in an instance steps take time, in a run they take none, so the
 * order decides. `as`: whom the reader takes a name in the file for.
 */
export function layOver(
  { rows }: Pick<LogFile, 'rows'>,
  program: Pick<Program, 'campaigns' | 'people'>,
  events: readonly TraceEvent[],
  as: ReadonlyMap<string, string> = new Map(),
): Overlay {
  const { rows: byPerson, strangers } = namedIn(rows, program.people, as);
  const people = [...byPerson].map(([person, { named, rows: own }]) =>
    overlayOf(person, named, own, logOf(program, events, person)),
  );
  return {
    people,
    strangers,
    absent: program.people.flatMap(({ name }) => (byPerson.has(name) ? [] : [name])),
    matched: sum(people.map(({ matched }) => matched)),
    missing: sum(people.map(({ missing }) => missing)),
    extra: sum([...people.map(({ extra }) => extra), ...strangers.map((one) => one.rows.length)]),
    first: firstOf(people),
    complete: people.every(({ complete }) => complete),
  };
}
