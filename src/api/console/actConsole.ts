import { handle } from '../handle.ts';
import type { Operation } from '../operations/kind.ts';
import type { WireRequest } from '../wire/wire.ts';
import {
  type ApiConsole,
  CALLS_KEPT,
  type ConsoleAction,
  openConsole,
  type SentCall,
  sheetNamed,
  tokenIn,
} from './console.ts';
import { type Draft, draftOf, requestOf, withValue } from './draft.ts';
import { printRequest } from './printed.ts';
import { type RawProblem, readRequest } from './rawRequest.ts';
import { keptOf } from './variables.ts';

/** What calls are answered with. */
interface Answering {
  readonly operations: readonly Operation[];
  readonly now: number;
  readonly unique: string;
}

const MOST_TITLE = 60;

function answered(
  console: ApiConsole,
  request: WireRequest,
  by: SentCall['by'],
  { operations, now, unique }: Answering,
): ApiConsole {
  const before = console.state;
  const { state, response, operation } = handle(
    before,
    request,
    { clock: () => now, unique: () => unique },
    operations,
  );
  const number = (console.calls.at(-1)?.number ?? 0) + 1;
  const title = operation?.title ?? `${request.method} ${request.target}`.slice(0, MOST_TITLE);
  const call = { number, title, by, request, response, before: before.sandbox, after: state.sandbox };
  return {
    ...console,
    state,
    kept: operation ? { ...console.kept, ...keptOf(operation, response) } : console.kept,
    calls: [...console.calls, call].slice(-CALLS_KEPT),
    shown: number,
    problem: null,
  };
}

function signedIn(console: ApiConsole, answering: Answering): ApiConsole {
  const last = console.state.access.tokens.at(-1);
  if (last && last.ends > answering.now) return console;
  const sheet = console.sheets.find(({ api }) => api === 'identity');
  if (!sheet) return console;
  return answered(console, requestOf(draftOf(sheet, console.state), null), 'console', answering);
}

/** The request that a draft is: of its form, or of its text. Says where the text is wrong. */
export function wanted(
  draft: Draft,
  token: string | null,
): { readonly request: WireRequest } | { readonly problem: RawProblem } {
  return draft.raw === null ? { request: requestOf(draft, token) } : readRequest(draft.raw);
}

function sent(console: ApiConsole, draft: Draft, answering: Answering): ApiConsole {
  const free = draft.raw !== null || draft.sheet.api === 'identity';
  const ready = free ? console : signedIn(console, answering);
  const found = wanted(draft, tokenIn(ready));
  return 'problem' in found
    ? { ...console, problem: found.problem }
    : answered(ready, found.request, 'reader', answering);
}

const withDraft = (console: ApiConsole, draft: Draft): ApiConsole => ({ ...console, draft, problem: null });

function again(console: ApiConsole, number: number): ApiConsole {
  const call = console.calls.find((one) => one.number === number);
  return call ? withDraft(console, { ...console.draft, raw: printRequest(call.request) }) : console;
}

/** Does what a reader wants. Pure; never throws. What cannot be done leaves the console as it is, or says why. */
export function actConsole(console: ApiConsole, action: ConsoleAction): ApiConsole {
  const { draft, state, sheets } = console;
  switch (action.type) {
    case 'choose':
      return withDraft(console, draftOf(sheetNamed(sheets, action.operation), state, console.kept));
    case 'value':
      return withDraft(console, withValue(draft, state.sandbox, action.name, action.value));
    case 'body':
      return withDraft(console, { ...draft, body: action.body });
    case 'raw':
      return withDraft(console, {
        ...draft,
        raw: action.text ?? printRequest(requestOf(draft, tokenIn(console))),
      });
    case 'form':
      return withDraft(console, { ...draft, raw: null });
    case 'sign in':
      return { ...signedIn(console, action), shown: console.shown };
    case 'answer':
      return sent(console, action.draft, action);
    case 'show':
      return { ...console, shown: action.call };
    case 'again':
      return again(console, action.call);
    case 'start over': {
      const fresh = openConsole(action, sheets);
      return { ...fresh, draft: { ...draft, raw: null } };
    }
  }
}

/** The call that lets time go on: `by` as in `2 hours`. Nothing where the sheets have no such operation. */
export function timeDraft({ sheets, state }: ApiConsole, by: string): Draft | undefined {
  const sheet = sheets.find(({ id }) => id === 'advanceSandboxTime');
  return sheet && draftOf(sheet, state, {}, { values: { by } });
}
