import { compile } from '#engine';
import type { Bench, Version } from '../bench.ts';
import { DEFAULT_POLICY, noPolicy, runUnder } from '../policy.ts';
import { sameModel } from '../same.ts';
import { stopAt, stops } from '../stops.ts';
import { twinOf } from '../twin.ts';

/** What a bench is made of: the rest follows from it. */
export interface BenchParts extends Omit<Version, 'cursor'>, Pick<Bench, 'base' | 'past' | 'future'> {
  /** A text that names no order stands for the default one. */
  readonly policy: string;
  /** Sequence number of an event, or the last one. */
  readonly cursor: number | 'last';
  /** Nothing is compared where it names nothing. */
  readonly compare: string | null;
}

/** A bench of its parts, compiled and run, with nothing to say. The models have the shape of scenarios; the texts may be any. */
export function benchOf({
  policy: wanted,
  compare: other,
  variant: opened,
  cursor,
  ...parts
}: BenchParts): Bench {
  const { base, start, scenario } = parts;
  const policy = noPolicy(wanted) === undefined ? wanted : DEFAULT_POLICY;
  const program = compile(scenario);
  const run = runUnder(program, policy);
  const twin = twinOf({ base, start }, other, policy);
  return {
    ...parts,
    variant: base.variants?.some(({ name }) => name === opened) ? opened : null,
    policy,
    program,
    run,
    cursor: cursor === 'last' ? (stops(run.events).at(-1) ?? -1) : stopAt(run.events, cursor),
    compare: typeof twin === 'string' ? null : other,
    twin: typeof twin === 'string' ? null : twin,
    message: null,
    changed: !sameModel(scenario, start),
    moved: [],
  };
}
