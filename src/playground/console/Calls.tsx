import { gistOf } from '#api';
import type { ConsolePart } from './useConsole.ts';

interface CallsProps extends Pick<ConsolePart, 'console' | 'act'> {
  /** Writes the request of a call anew, and takes the reader there. */
  readonly edit: (call: number) => void;
}

/** The calls so far, the latest first: each can be shown again, and its request written anew. */
export function Calls({ console, act, edit }: CallsProps) {
  const { calls, shown } = console;
  if (calls.length === 0) return null;
  return (
    <details className="ac-calls" open>
      <summary>Calls of this sandbox</summary>
      <ol reversed>
        {calls.toReversed().map(({ number, title, by, request, response }) => {
          const { ok, words } = gistOf(response);
          return (
            <li key={number} value={number} data-ok={ok}>
              <button
                type="button"
                className="pg-link"
                aria-current={number === shown ? 'true' : undefined}
                onClick={() => act({ type: 'show', call: number })}
              >
                {title}
              </button>{' '}
              <code>
                {request.method} {request.target.split('?', 1)[0]}
              </code>
              <span className="ac-went">
                {ok ? '✓' : '✕'} {words}
                {by === 'console' && ', sent by the console to get an access token'}
              </span>
              <button
                type="button"
                className="pg-button"
                aria-label={`Edit and send call ${number} again`}
                onClick={() => edit(number)}
              >
                Edit
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
