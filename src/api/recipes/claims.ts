import { alongWay } from '../documents/way.ts';
import type { HeldTable, TableId } from '../instance/tables.ts';
import type { Expectation } from './recipe.ts';

/** An expectation, and what was found in its place. */
export interface Checked {
  readonly expectation: Expectation;
  /** As text; null for nothing at all. */
  readonly found: string | null;
  readonly kept: boolean;
  /** What it is about, for people. */
  readonly about: string;
}

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The cell of the first row that has these cells; nothing where none has. */
function cellIn(
  tables: readonly HeldTable[],
  id: TableId,
  wanted: Readonly<Record<string, string>>,
  column: string,
): string | undefined {
  const table = tables.find((one) => one.id === id);
  const place = (name: string) => table?.columns.findIndex((one) => one.id === name) ?? -1;
  const row = table?.rows.find(({ cells }) =>
    Object.entries(wanted).every(([name, value]) => cells[place(name)] === value),
  );
  return row?.cells[place(column)];
}

function foundBy(one: Expectation, answer: unknown, tables: readonly HeldTable[]): unknown {
  const { has = '' } = one;
  if (one.answer !== undefined) return alongWay(answer, one.answer);
  if (one.campaign !== undefined) return cellIn(tables, 'campaigns', { campaign: one.campaign }, has);
  if (one.token !== undefined) return cellIn(tables, 'tokens', { token: one.token }, 'value');
  if (one.person !== undefined) return cellIn(tables, 'fields', { person: one.person, field: has }, 'value');
  return cellIn(tables, 'members', { person: one.member ?? '', of: has }, 'value');
}

function aboutOf({ answer, campaign, token, person, member, has = '' }: Expectation): string {
  if (answer !== undefined) return `${answer} in the answer`;
  if (token !== undefined) return token;
  return [campaign ?? person ?? member, has].join(', ');
}

/** Looks at the last answer of a step and at what the instance holds after it. */
export function checked(
  expectations: readonly Expectation[],
  answer: unknown,
  tables: readonly HeldTable[],
): readonly Checked[] {
  return expectations.map((expectation) => {
    const found = textOf(foundBy(expectation, answer, tables));
    const kept = found === textOf(expectation.is);
    return { expectation, found, kept, about: aboutOf(expectation) };
  });
}
