import { cellsOf, tableText } from '#views';
import {
  peopleTable,
  readTable,
  TABLE_LIMITS,
  type TableProblem,
  type TableResults,
  type Testing,
  type TestSetting,
  testing,
} from '#workbench';

/** What the worker is asked: to read a text and run its people, or to write the people of the model as a text. */
export type Asked =
  | { readonly type: 'test'; readonly text: string; readonly setting: TestSetting }
  | { readonly type: 'people'; readonly setting: TestSetting };

/** What it comes to. */
export type Done =
  | { readonly type: 'results'; readonly results: TableResults }
  | { readonly type: 'problems'; readonly problems: readonly TableProblem[] }
  | { readonly type: 'text'; readonly text: string };

/** The work itself, as far as it needs no browser: it tells how far it has come after each person. */
export function* working(asked: Asked): Generator<Testing, Done, undefined> {
  const { setting } = asked;
  if (asked.type === 'people') return { type: 'text', text: tableText(peopleTable(setting)) };
  const cells = cellsOf(asked.text, TABLE_LIMITS.rows + 2);
  if ('problems' in cells) return { type: 'problems', problems: cells.problems };
  const table = readTable(cells.lines, setting);
  if ('problems' in table) return { type: 'problems', problems: table.problems };
  return { type: 'results', results: yield* testing(setting, table) };
}
