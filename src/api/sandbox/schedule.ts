import type { Instant } from '#engine';
import { happen } from './happen.ts';
import type { Sandbox } from './sandbox.ts';

const MINUTE = 60_000;
const MOST_MINUTES = 99_999;

/** A duration that the engine reads, a little over rather than under. */
function inWords(ms: number): string {
  const minutes = Math.ceil(ms / MINUTE);
  return minutes <= MOST_MINUTES ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** The API schedules a run of a batch campaign for that very moment. */
export function schedule(
  sandbox: Sandbox,
  ref: string,
  at: Instant,
  tokens: Readonly<Record<string, string>> | undefined,
): Sandbox {
  const call = { event: 'API Schedule Campaign', campaign: ref, in: inWords(at - sandbox.world.now) };
  const { sandbox: after, events } = happen(sandbox, [tokens ? { ...call, tokens } : call]);
  const seq = events[0]?.seq;
  // The engine's event knows whole minutes or hours; the call says the second.
  const pending = after.world.pending.map((one) =>
    one.seq === seq && 'later' in one ? { ...one, at } : one,
  );
  return { ...after, world: { ...after.world, pending } };
}
