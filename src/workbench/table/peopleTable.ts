import { compile, type Program, type Run, show, type Value } from '#engine';
import { TABLE_LIMITS } from './limits.ts';
import type { CellLine } from './line.ts';
import { MEMBERSHIP_HEADS } from './membership.ts';
import { readTable } from './readTable.ts';
import type { TestSetting } from './setting.ts';
import { finalsOf, runsOf } from './testing.ts';

/** Rows of cells as texts; the first row has the heads of the columns. */
export type TextRows = readonly (readonly string[])[];

type Had = ReadonlyMap<string, Value>;

const hasColumn = (name: string, { fields }: Program): boolean =>
  fields.has(name) || MEMBERSHIP_HEADS.some((before) => name.startsWith(before));

/** What somebody has, as far as columns can say it. */
function had(
  person: {
    readonly fields: Readonly<Record<string, Value>>;
    readonly marks: Readonly<Record<string, Value>>;
  },
  program: Program,
): Had {
  const all = [...Object.entries(person.fields), ...Object.entries(person.marks)];
  return new Map(all.filter(([name, value]) => value !== null && hasColumn(name, program)));
}

const text = (value: Value, name: string): string =>
  value === true && name.includes(': ') ? 'yes' : show(value);

/** Half of the columns say what people have, the other half what is expected of them. */
const MOST = Math.floor((TABLE_LIMITS.columns - 1) / 2);

const heads = (names: readonly string[]): readonly string[] => [...new Set(names)].slice(0, MOST);

function givenRows(program: Program): TextRows {
  const all = program.people
    .slice(0, TABLE_LIMITS.rows)
    .map((person) => ({ person, has: had(person, program) }));
  const columns = heads(all.flatMap(({ has }) => [...has.keys()]));
  const row = (name: string, has: Had) => [
    name,
    ...columns.map((column) => text(has.get(column) ?? null, column)),
  ];
  return [['Name', ...columns], ...all.map(({ person, has }) => row(person.name, has))];
}

/** What a run comes to for a person: what it changed, and what the person has at its end. */
interface End {
  readonly changed: readonly string[];
  readonly has: Had;
}

function endOf(run: Run, name: string, program: Program): End {
  const person = run.world.people.get(name);
  const changed = finalsOf(run, name).map((final) => final.name);
  return {
    changed: changed.filter((one) => hasColumn(one, program)),
    has: person ? had(person, program) : new Map(),
  };
}

function expectedRows(ends: readonly End[]): TextRows {
  const columns = heads(ends.flatMap(({ changed }) => changed));
  const rows = ends.map(({ has }) => columns.map((column) => text(has.get(column) ?? 'NULL', column)));
  return [columns.map((column) => `expect ${column}`), ...rows];
}

const linesOf = (rows: TextRows): readonly CellLine[] => rows.map((cells, at) => ({ line: at + 1, cells }));

/**
 * The people of a model as a table to begin with: their names, what they have, and as expectations what they end with
 * now, when the same happens to them as to the person `like`. Read and run again, it passes. Left out is what a table
 * has no columns for (owners, partitions, whether somebody is new), and what is beyond its limits.
 */
export function peopleTable(setting: TestSetting): TextRows {
  const program = compile(setting.scenario);
  const given = givenRows(program);
  const table = readTable(linesOf(given), setting);
  if ('problems' in table) return given;
  const people = table.rows.map(({ person }) => person);
  const ends: End[] = [];
  for (const run of runsOf(setting, people)) ends.push(endOf(run, people[ends.length]?.name ?? '', program));
  const expected = expectedRows(ends);
  return given.map((row, at) => [...row, ...(expected[at] ?? [])]);
}
