import type { Activity, Bench, TraceEvent, Value } from '#workbench';
import { partingOf } from './parting.ts';
import { counted } from './words.ts';

/** Something that does not end the same in all runs, with what each run gives, in their order. */
export interface OutcomeRow {
  readonly person: string;
  /** "Score", "In the database", "Lifecycle.MQL decision runs to its end", "Log: Change Score". */
  readonly what: string;
  readonly values: readonly string[];
}

/** What a run comes to, by person and by what: fields, flows gone through, activities logged. */
type Outcome = ReadonlyMap<string, ReadonlyMap<string, string>>;

const textOf = (value: Value | undefined): string =>
  value === null || value === undefined || value === '' ? 'empty' : String(value);

function fieldsOf({ run, program }: Bench): [person: string, what: string, text: string][] {
  return [...run.world.people.values()].flatMap(({ name, exists, fields, marks }) => {
    const own = [...program.fields.keys()].map(
      (field) => [field, Object.hasOwn(fields, field) ? fields[field] : null] as const,
    );
    const texts = [...own, ...Object.entries(marks)].map(([what, raw]) => [what, textOf(raw)] as const);
    return [['In the database', exists ? 'yes' : 'no'] as const, ...texts].map(
      ([what, text]): [string, string, string] => [name, what, text],
    );
  });
}

const logged = (event: TraceEvent): readonly Activity[] => ('activities' in event ? event.activities : []);

/** What happened, as [person, what], once for each time. */
function happenings({ run }: Bench): [person: string, what: string][] {
  return run.events.flatMap((event): [string, string][] => {
    const { person } = event;
    if (person === null) return [];
    if (event.type === 'flow ended')
      return event.how === 'completed' ? [[person, `${event.campaign} runs to its end`]] : [];
    return logged(event).map(({ type }) => [person, `Log: ${type}`]);
  });
}

function outcomeOf(bench: Bench): Outcome {
  const people = new Map<string, Map<string, string>>();
  const of = (person: string) => people.get(person) ?? people.set(person, new Map()).get(person) ?? new Map();
  for (const [person, what, text] of fieldsOf(bench)) of(person).set(what, text);
  const counts = Map.groupBy(happenings(bench), ([person, what]) => JSON.stringify([person, what]));
  for (const times of counts.values()) {
    const [person = '', what = ''] = times[0] ?? [];
    of(person).set(what, counted(times.length, 'time'));
  }
  if (bench.run.status === 'stopped') of('').set('The run', 'is stopped');
  return people;
}

/** What is said of something that another run has and this one has not. */
const absent = (what: string): string => (what === 'The run' ? 'ends' : 'never');

function outcomeRows(benches: readonly Bench[]): readonly OutcomeRow[] {
  const outcomes = benches.map(outcomeOf);
  const people = new Set(outcomes.flatMap((outcome) => [...outcome.keys()]));
  return [...people].flatMap((person) => {
    const whats = new Set(outcomes.flatMap((outcome) => [...(outcome.get(person)?.keys() ?? [])]));
    return [...whats].flatMap((what) => {
      const values = outcomes.map((outcome) => outcome.get(person)?.get(what) ?? absent(what));
      return new Set(values).size > 1 ? [{ person, what, values }] : [];
    });
  });
}

/**
 * What does not end the same in all of some runs: fields, memberships, flows, and activities by how often they are logged.
 * People and what is said of them in the order of the first run that has them. Where all end the same, the first event
 * that differs, if one does.
 */
export function differences(benches: readonly Bench[]): readonly OutcomeRow[] {
  const rows = outcomeRows(benches);
  if (rows.length > 0) return rows;
  const parting = partingOf(benches);
  return parting ? [parting] : [];
}
