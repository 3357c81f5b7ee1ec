import { causesOf, titleOf } from '#views';
import type { LabProps } from '../../lab/useLab.ts';

const MOST = 8;

/** What the event at the cursor goes back to, step by step, in words. Each goes to its event. */
export function CauseList({ lab, send }: LabProps) {
  const { run, cursor } = lab.bench;
  const chain = causesOf(run.events, cursor);
  const shown = chain.slice(0, MOST);
  if (chain.length === 0)
    return <p className="rd-quiet">Nothing in this run caused the event at the cursor.</p>;
  return (
    <>
      <p className="rd-quiet">The event at the cursor happened because of, the nearest first:</p>
      <ol className="rd-causes">
        {shown.map((seq) => {
          const event = run.events[seq];
          return (
            event && (
              <li key={seq}>
                <button type="button" className="pg-link" onClick={() => send({ type: 'cursor', to: seq })}>
                  {titleOf(event)}
                </button>
              </li>
            )
          );
        })}
      </ol>
      {chain.length > MOST && <p className="rd-quiet">And {chain.length - MOST} more before.</p>}
    </>
  );
}
