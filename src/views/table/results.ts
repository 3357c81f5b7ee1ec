import type { Value } from '#engine';
import { csv } from '../export/csv/csv.ts';
import { fieldText } from '../person/fieldsAt.ts';

/** What is shown of a test person that was run. */
export interface TestedPerson {
  readonly line: number;
  readonly person: { readonly name: string };
  readonly status: 'passed' | 'failed' | 'unchecked';
  readonly wanted: readonly (Value | undefined)[];
  readonly found: readonly Value[];
  /** The first expectation that is not met, by its place. */
  readonly differs: number | null;
  readonly stopped: string | null;
  readonly finals: readonly { readonly name: string; readonly value: Value }[];
}

/** Test people that were run, and the titles of what is expected of them. */
export interface TestedTable {
  readonly expected: readonly string[];
  readonly rows: readonly TestedPerson[];
}

/** What a result is called. */
export const TESTED = { passed: 'Passed', failed: 'Failed', unchecked: 'Not checked' } as const;

/** A value for a reader: "yes" for a membership, "empty" for NULL. */
export function testedText(value: Value): string {
  return value === true ? 'yes' : fieldText(value);
}

/** What a person ends with, as far as the run changed it, in one line. */
export function finalsText({ finals }: Pick<TestedPerson, 'finals'>): string {
  return finals.map(({ name, value }) => `${name}: ${testedText(value)}`).join('; ');
}

/** Why a person has failed, in a sentence; empty for one that has not. */
export function whyFailed(
  { wanted, found, differs, stopped }: TestedPerson,
  expected: readonly string[],
): string {
  if (differs === null) return stopped ?? '';
  const [want, is] = [wanted[differs] ?? null, found[differs] ?? null];
  const differing = `${expected[differs]}: expected ${testedText(want)}, found ${testedText(is)}.`;
  return stopped === null ? differing : `${differing} ${stopped}`;
}

/** Results as CSV: one row a person, with each expectation beside what was found. For reading; it is no table to test. */
export function resultsCsv({ expected, rows }: TestedTable): string {
  const sides = expected.flatMap((title) => [`Expected: ${title}`, `Found: ${title}`]);
  const header = ['Line', 'Name', 'Result', 'Why', ...sides, 'Final values'];
  const lines = rows.map((row): readonly Value[] => [
    ...[row.line, row.person.name, TESTED[row.status], whyFailed(row, expected)],
    ...expected.flatMap((_title, at): readonly Value[] => {
      const want = row.wanted[at];
      return [want === undefined ? null : testedText(want), testedText(row.found[at] ?? null)];
    }),
    finalsText(row),
  ]);
  return csv([header, ...lines]);
}
