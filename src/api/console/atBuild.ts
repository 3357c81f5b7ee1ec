import { OPERATIONS } from '../operations/table.ts';
import { actConsole } from './actConsole.ts';
import { type ConsoleModel, openConsole, type SentCall, shownCall } from './console.ts';
import type { Wish } from './draft.ts';
import { sheets } from './sheets.ts';

/** When it is, for pages that show an answer without anybody asking: 2 March 2026, 09:00 GMT. */
const NOW = 1_772_442_000_000;

/**
 * A call and its answer for a page that is written once: the first call of a new sandbox, with an access token. Loads every
 * operation. Throws where the operation is none.
 */
export function callAtBuild(opened: ConsoleModel, operation: string, wish: Wish = {}): SentCall {
  const all = sheets();
  if (!all.some(({ id }) => id === operation))
    throw new Error(
      `There is no operation "${operation}". There are: ${all.map(({ id }) => id).join(', ')}.`,
    );
  const console = openConsole(opened, all, operation, wish);
  const means = { operations: OPERATIONS, now: NOW, unique: '00000000-0000-4000-8000-000000000000' };
  const call = shownCall(actConsole(console, { type: 'answer', draft: console.draft, ...means }));
  if (!call) throw new Error(`The call of "${operation}" was not answered.`);
  return call;
}
