import { compile, eachPerson, type PersonData, type Policy, policyOf, type Run, type Value } from '#engine';
import { castAs } from './cast.ts';
import { type CampaignCoverage, type Counting, counting } from './coverage.ts';
import type { TestTable } from './readTable.ts';
import type { Row } from './row.ts';
import { type TestSetting, tablePolicy } from './setting.ts';
import { valueUnder } from './value.ts';

/** A value of a person at the end that the run changed. */
export interface FinalValue {
  /** A field, or a membership as the rest of the page names it. */
  readonly name: string;
  readonly value: Value;
}

/** How a test person came out. */
export interface Tested {
  readonly line: number;
  /** As the table has the person, so that a model can get one like it. */
  readonly person: PersonData;
  /** `unchecked`: nothing is expected of the person. A run that was stopped has failed. */
  readonly status: 'passed' | 'failed' | 'unchecked';
  readonly wanted: readonly (Value | undefined)[];
  /** In the order of the expectations. */
  readonly found: readonly Value[];
  /** The first expectation that is not met, by its place. */
  readonly differs: number | null;
  /** Why the run was stopped before its end, if so. */
  readonly stopped: string | null;
  /** What the run changed, in the order of the model. */
  readonly finals: readonly FinalValue[];
}

/** What a table of test people came to: plain data, so that a worker can hand it on. */
export interface TableResults {
  readonly given: readonly string[];
  /** The expectations, by their titles. */
  readonly expected: readonly string[];
  readonly rows: readonly Tested[];
  readonly coverage: readonly CampaignCoverage[];
}

/** How far the test has come, after each person. */
export interface Testing {
  readonly done: number;
  readonly of: number;
  readonly failed: number;
}

/** So many people are compiled together: a model with all of them would grow with their number times their events. */
const TOGETHER = 25;

/** What the run changed of a person: fields, then memberships. */
export function finalsOf({ events, world }: Run, name: string): readonly FinalValue[] {
  const person = world.people.get(name);
  const changed = new Map<string, boolean>();
  for (const event of events)
    if ((event.type === 'step' || event.type === 'happened') && event.person === name)
      for (const { field, mark } of event.changes) changed.set(field, mark === true);
  const all = [...changed].map(([field, mark]) => {
    const value = valueUnder(mark ? person?.marks : person?.fields, field);
    return { mark, final: { name: field, value } };
  });
  return [...all.filter(({ mark }) => !mark), ...all.filter(({ mark }) => mark)].map(({ final }) => final);
}

function testedOf({ expected }: TestTable, { line, person, wanted }: Row, run: Run): Tested {
  const found = expected.map((one) => one.found(run, person.name));
  const differs = wanted.findIndex((value, at) => value !== undefined && value !== found[at]);
  const stopped = run.status === 'stopped' ? (run.events.at(-1)?.reason ?? '') : null;
  const checked = wanted.some((value) => value !== undefined);
  const failed = differs >= 0 || stopped !== null;
  return {
    ...{ line, person, wanted, found, stopped },
    status: failed ? 'failed' : checked ? 'passed' : 'unchecked',
    differs: differs < 0 ? null : differs,
    finals: finalsOf(run, person.name),
  };
}

/** One run after the other, each in a world of its own, compiled a few at a time. */
export function* runsOf(
  { scenario, like, policy }: TestSetting,
  people: readonly PersonData[],
): Generator<Run, void, undefined> {
  const chosen: Policy | undefined = policyOf(tablePolicy(policy));
  for (let at = 0; at < people.length; at += TOGETHER) {
    const program = compile(castAs(scenario, like, people.slice(at, at + TOGETHER)));
    for (const { run } of eachPerson(program, chosen)) yield run;
  }
}

function* tested(
  setting: TestSetting,
  table: TestTable,
  seen: Counting,
): Generator<Testing, readonly Tested[], undefined> {
  const { rows } = table;
  const results: Tested[] = [];
  let failed = 0;
  for (const run of runsOf(
    setting,
    rows.map(({ person }) => person),
  )) {
    const row = rows[results.length];
    if (!row) break;
    const one = testedOf(table, row, run);
    if (one.status === 'failed') failed += 1;
    results.push(one);
    seen.add(run.events);
    yield { done: results.length, of: rows.length, failed };
  }
  return results;
}

/**
 * Runs every person of a table through a model, each alone, as the person `like` goes through it: the same happens to
 * them at the same time, and batch runs happen besides. Tells how far it has come after each person, and keeps no run. Of
 * what needs several people at once it shows nothing (see `eachPerson`).
 */
export function* testing(
  setting: TestSetting,
  table: TestTable,
): Generator<Testing, TableResults, undefined> {
  const seen = counting(compile(setting.scenario));
  const rows = yield* tested(setting, table, seen);
  return {
    given: table.given,
    expected: table.expected.map(({ title }) => title),
    rows,
    coverage: seen.coverage(),
  };
}
