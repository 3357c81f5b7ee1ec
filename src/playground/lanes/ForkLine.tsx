import type { Fork } from '#views';
import { routeOf, type Scale } from '#views';

/** From what started a flow down to its lane: dashed for a request, and where a step fired the trigger. */
export function ForkLine({ fork, scale }: { readonly fork: Fork; readonly scale: Scale }) {
  const { line, head } = routeOf(fork, scale);
  return (
    <g className={`pg-fork pg-fork-${fork.kind}${fork.byStep ? ' pg-fork-by-step' : ''}`}>
      <path d={line} />
      <path className="pg-head" d={head} />
    </g>
  );
}
