import type { Watched } from '#views';
import type { LabProps } from '../../lab/useLab.ts';

/** As many values as are listed at once, around the one that holds now. */
const LISTED = 50;

/** The values that something has over the whole run, each with a button that goes to the event that gave it. */
export function History({
  watched: { history, now },
  send,
  cursor,
}: {
  readonly watched: Watched;
  readonly send: LabProps['send'];
  readonly cursor: number;
}) {
  const at = now ? history.indexOf(now) : 0;
  const from = Math.max(0, Math.min(at - LISTED / 2, history.length - LISTED));
  const shown = history.slice(from, from + LISTED);
  if (history.length === 0) return <p className="rd-quiet">No step of this run fills it in.</p>;
  return (
    <details className="rd-more">
      <summary>
        History, {history.length} {history.length === 1 ? 'value' : 'values'}
      </summary>
      {shown.length < history.length && (
        <p className="rd-quiet">
          Values {from + 1} to {from + shown.length} of {history.length}.
        </p>
      )}
      <ol className="rd-history" start={from + 1}>
        {shown.map((moment) => {
          const { seq, text } = moment;
          return (
            <li key={seq ?? 'before'} className={moment === now ? 'rd-used' : undefined}>
              {seq === null ? (
                <span>
                  <b>{text}</b> before the run
                </span>
              ) : (
                <button
                  type="button"
                  className="pg-link"
                  onClick={() => send({ type: 'cursor', to: seq })}
                  aria-current={seq === cursor || undefined}
                >
                  {text}
                </button>
              )}
              {moment === now && ' (now)'}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
