import { compile, type Scenario } from '#engine';
import type { Bench } from './bench.ts';
import { moveCursor } from './cursor.ts';
import { opened } from './opened.ts';
import { DEFAULT_POLICY, noPolicy, runUnder } from './policy.ts';
import { twinOf } from './twin.ts';

export interface OpenOptions {
  readonly variant?: string;
  /** A variant's name, or `start` for the model as opened. */
  readonly compare?: string | null;
  /** A text that `policyOf` reads; `lockstep` when absent. */
  readonly policy?: string;
  /** Sequence number of an event, or the last one (also when absent). */
  readonly cursor?: number | 'last';
}

/**
 * Lays a scenario on the bench: the variant applied, compiled and run. An option that names nothing is left out, and
 * `message` says so. Never throws on data of the shape of `Scenario`.
 */
export function open(base: Scenario, options: OpenOptions = {}): Bench {
  const { variant = null, compare = null, policy = DEFAULT_POLICY, cursor = 'last' } = options;
  const wanted = opened(base, variant);
  const start = typeof wanted === 'string' ? base : wanted.scenario;
  const wrongPolicy = noPolicy(policy);
  const program = compile(start);
  const first = runUnder(program, policy);
  const ordered = wrongPolicy === undefined ? policy : DEFAULT_POLICY;
  const twin = twinOf({ base, start }, compare, ordered);
  const at = moveCursor(first.events, -1, cursor);
  const complaints = [wanted, wrongPolicy, twin, at].filter((one) => typeof one === 'string');
  return {
    base,
    start,
    scenario: start,
    variant: typeof wanted === 'string' ? null : variant,
    past: [],
    future: [],
    policy: ordered,
    program,
    run: first,
    cursor: typeof at === 'string' ? -1 : at,
    compare: typeof twin === 'string' ? null : compare,
    twin: typeof twin === 'string' ? null : twin,
    message: complaints.length > 0 ? complaints.join(' ') : null,
    changed: false,
    moved: [],
  };
}
