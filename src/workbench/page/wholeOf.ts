import type { Bench, Seen } from '../bench.ts';
import { open } from '../open.ts';

/**
 * The bench of which a page carried what is seen: compiled and run again, with the cursor where it has been moved to since.
 * The run is the same, event by event, because the same model and policy always give the same run. The scenarios are the very
 * objects that were seen, so that nobody takes them for changed.
 */
export function wholeOf({ base, start, scenario, variant, compare, policy, cursor, message }: Seen): Bench {
  const bench = open(base, { ...(variant === null ? {} : { variant }), compare, policy, cursor });
  return { ...bench, start, scenario, message };
}
