import * as v from 'valibot';
import type { ChangeData, Plain, Variant } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { say } from '../said.ts';
import { count, list, maybe, must, name, text, ticked } from './leaf.ts';
import { mapping } from './mapping.ts';

const anything = v.unknown() as v.GenericSchema<unknown, Plain>;

const place: v.GenericSchema<unknown, (string | number)[]> = list(
  v.union([name, count], must('a name or a number')),
  FILE_LIMITS.depth,
);

/** One change; that it is exactly one of set, insert and remove is checked when it is made. */
export const change = mapping<ChangeData>('a change', {
  at: v.pipe(
    place,
    v.description(
      'The way to the place: keys, names of named things, numbers counted from 1 for the others.',
    ),
  ),
  set: maybe(v.pipe(anything, v.description('What stands there instead.'))),
  insert: maybe(v.pipe(anything, v.description('What is put into the list before the place.'))),
  remove: maybe(v.pipe(ticked, v.description('Takes away what is there.'))),
});

const variant = mapping<Variant>('a variant', {
  name,
  title: text(FILE_LIMITS.title),
  changes: v.pipe(
    list(change, FILE_LIMITS.changes),
    v.description('In order; none for the scenario as written.'),
  ),
});

/** Named patches of the scenario, each with a name of its own. */
export const variants = v.pipe(
  list(variant, FILE_LIMITS.variants),
  v.check(
    (all) => new Set(all.map((one) => one.name)).size === all.length,
    () => say({ predicate: 'holds two variants of the same name.' }),
  ),
);
