import * as v from 'valibot';
import type { Plain } from '#engine';
import { LINK_LIMITS } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(LINK_LIMITS.text));
const policy = v.pipe(v.string(), v.maxLength(LINK_LIMITS.policy));
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
const plain = v.unknown() as v.GenericSchema<unknown, Plain>;
const list = v.array(plain) as v.GenericSchema<unknown, readonly Plain[]>;
const digest = v.pipe(v.string(), v.regex(/^[\w-]{6}$/));
const id = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** What stands there when a part is left out. Frozen with version 1. */
export const DEFAULTS_1 = { policy: 'lockstep', cursor: 'last' } as const;

const place = {
  policy: v.optional(policy, DEFAULTS_1.policy),
  cursor: v.optional(seq),
};

const branch = v.strictObject({
  name: text,
  changes: v.optional(list, []),
  ...place,
  parent: v.optional(text),
  from: v.optional(seq),
});

const parts = {
  variant: v.optional(text),
  changes: v.optional(list, []),
  ...place,
  compare: v.optional(text),
  view: v.optional(
    v.pipe(
      v.record(text, text),
      v.check((view) => Object.keys(view).length <= LINK_LIMITS.view),
    ),
    {},
  ),
  branches: v.optional(v.pipe(v.array(branch), v.maxLength(LINK_LIMITS.branches)), []),
};

const record = v.union([
  v.strictObject({ base: id, digest, ...parts }),
  v.strictObject({ scenario: plain, ...parts }),
]);

/**
 * What a link of version 1 holds, before models are made of it: the base by its id and digest, or whole as `scenario`;
 * `changes` from the base in its variant to the model, and from the model to each branch.
 */
export type Record1 = v.InferOutput<typeof record>;

/** The record that plain data is; nothing when it is none, or holds more than `LINK_LIMITS`. */
export function record1(data: Plain): Record1 | undefined {
  const { success, output } = v.safeParse(record, data);
  return success ? output : undefined;
}
