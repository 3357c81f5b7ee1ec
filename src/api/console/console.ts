import { formatInstant, type Plain, type Scenario } from '#engine';
import { PAGE_CREDENTIALS } from '../access/access.ts';
import type { Variables } from '../documents/filled.ts';
import { openState, type State } from '../handle.ts';
import type { Operation } from '../operations/kind.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import type { WireRequest, WireResponse } from '../wire/wire.ts';
import { type Draft, draftOf, type Wish } from './draft.ts';
import type { RawProblem } from './rawRequest.ts';
import type { OperationSheet } from './sheet.ts';

/** A call that was answered. */
export interface SentCall {
  /** Counted from 1 since the sandbox was opened. */
  readonly number: number;
  /** The operation as Adobe calls it, or method and address where none was reached. */
  readonly title: string;
  /** The console asks for access tokens by itself, as clients do. */
  readonly by: 'reader' | 'console';
  readonly request: WireRequest;
  readonly response: WireResponse;
  readonly before: Sandbox;
  readonly after: Sandbox;
}

/** What a console is opened with. */
export interface ConsoleModel {
  readonly model: Scenario;
  /** An order, as `policyOf` reads it. */
  readonly policy: string;
}

/** Everything that the API console shows, as immutable plain data. Made by `openConsole`, changed by `actConsole` alone. */
export interface ApiConsole extends ConsoleModel {
  readonly sheets: readonly OperationSheet[];
  readonly state: State;
  readonly draft: Draft;
  /** Variables that answers have filled, such as the paging token. */
  readonly kept: Variables;
  /** The latest last; at most `CALLS_KEPT`. */
  readonly calls: readonly SentCall[];
  /** The number of the call whose answer is shown; null for none. */
  readonly shown: number | null;
  /** Why the request as text cannot be sent. */
  readonly problem: RawProblem | null;
}

/** How many calls a console remembers. */
export const CALLS_KEPT = 50;

/** What can be done with a console. */
export type ConsoleAction =
  /** The form of another operation; the one that is there for an id that no operation has. */
  | { readonly type: 'choose'; readonly operation: string }
  | { readonly type: 'value'; readonly name: string; readonly value: string }
  | { readonly type: 'body'; readonly body: Plain }
  /** Writes the request as text; without a text it begins with what the form says. */
  | { readonly type: 'raw'; readonly text?: string }
  /** Back to the form; what was written as text is given up. */
  | { readonly type: 'form' }
  /**
   * Answers a call by some of the operations: those of its address (see `operationsAt`), and those of the identity service.
   * `now` in milliseconds since 1970, `unique` a text that is new each time.
   */
  | {
      readonly type: 'answer';
      readonly draft: Draft;
      readonly operations: readonly Operation[];
      readonly now: number;
      readonly unique: string;
    }
  /** Gets an access token, if none is in force. */
  | {
      readonly type: 'sign in';
      readonly operations: readonly Operation[];
      readonly now: number;
      readonly unique: string;
    }
  | { readonly type: 'show'; readonly call: number }
  /** Puts the request of a call into the text to be written. */
  | { readonly type: 'again'; readonly call: number }
  /** Another sandbox of a model, without any calls. The form stays. */
  | ({ readonly type: 'start over' } & ConsoleModel);

const FIRST = 'triggerCampaign';

/** The sheet of an operation; that of Request Campaign for an id that there is not. Throws when there are no sheets. */
export function sheetNamed(sheets: readonly OperationSheet[], id: string): OperationSheet {
  const found = sheets.find((one) => one.id === id) ?? sheets.find((one) => one.id === FIRST) ?? sheets[0];
  if (!found) throw new Error('There are no operations.');
  return found;
}

/** A console on a new sandbox of a model, with the form of an operation. `sheets`: those of all operations. */
export function openConsole(
  opened: ConsoleModel,
  sheets: readonly OperationSheet[],
  operation: string = FIRST,
  wish: Wish = {},
): ApiConsole {
  const state = openState(openSandbox(opened.model, opened.policy), PAGE_CREDENTIALS);
  const { model, policy } = opened;
  const draft = draftOf(sheetNamed(sheets, operation), state, {}, wish);
  return { model, policy, sheets, state, draft, kept: {}, calls: [], shown: null, problem: null };
}

/** The access token that the console sends; null before it has one. */
export const tokenIn = ({ state }: Pick<ApiConsole, 'state'>): string | null =>
  state.access.tokens.at(-1)?.token ?? null;

/** The call whose answer is shown. */
export const shownCall = ({ calls, shown }: ApiConsole): SentCall | undefined =>
  calls.find(({ number }) => number === shown);

/** The sandbox's time, which stands still between calls: `2026-03-02 09:00`, in GMT. */
export const timeIn = ({ state }: Pick<ApiConsole, 'state'>): string =>
  formatInstant(state.sandbox.world.now).slice(0, 16);
