import { useEffect, useReducer, useState } from 'react';
import {
  type ApiConsole,
  actConsole,
  type ConsoleAction,
  type Draft,
  openConsole,
  operationsAt,
  tokenIn,
  wanted,
} from '#api';
import type { ConsoleViewProps } from './Console.tsx';

/** What a part of the console gets: the state, and the way to change it. */
export interface ConsolePart {
  readonly console: ApiConsole;
  readonly act: (action: ConsoleAction) => void;
  /** Sends a call, once the operations of its address are loaded. */
  readonly send: (draft: Draft) => void;
  /** A call is under way. */
  readonly busy: boolean;
}

function opened({ models, policy, sheets, operation, wish }: ConsoleViewProps): ApiConsole {
  const [first] = models;
  if (!first) throw new Error('A console needs a model.');
  return openConsole({ model: first.model, policy }, sheets, operation, wish);
}

const IDENTITY = '/identity/oauth/token';

async function operationsFor(path: string) {
  return (await Promise.all([IDENTITY, path].map(operationsAt))).flat();
}

/** The console of a page. `trouble`: why the last call could not even be tried. */
export function useConsole(props: ConsoleViewProps): ConsolePart & { readonly trouble: boolean } {
  const [console, act] = useReducer(actConsole, props, opened);
  const [busy, setBusy] = useState(true);
  const [trouble, complain] = useState(false);
  const calling = async (
    path: string,
    answer: (operations: Awaited<ReturnType<typeof operationsFor>>) => void,
  ) => {
    setBusy(true);
    try {
      answer(await operationsFor(path));
      complain(false);
    } catch {
      complain(true);
    }
    setBusy(false);
  };
  const means = () => ({ now: Date.now(), unique: crypto.randomUUID() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a sandbox
  useEffect(() => {
    calling(IDENTITY, (operations) => act({ type: 'sign in', operations, ...means() }));
  }, [console.model]);
  const send = (draft: Draft) => {
    if (busy) return;
    const found = wanted(draft, tokenIn(console));
    const path = 'request' in found ? (found.request.target.split('?', 1)[0] ?? '') : IDENTITY;
    calling(path, (operations) => act({ type: 'answer', draft, operations, ...means() }));
  };
  return { console, act, send, busy, trouble };
}
