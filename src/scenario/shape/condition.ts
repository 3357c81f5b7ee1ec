import * as v from 'valibot';
import type { Constraint } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { list, maybe, text, value } from './leaf.ts';
import { mapping } from './mapping.ts';

/** A test of one attribute, of what happens or of what has happened. */
const condition = mapping<Constraint>('a constraint', {
  attribute: v.pipe(text(), v.description('An attribute of what happened.')),
  operator: v.pipe(text(), v.description('How to compare.')),
  values: maybe(v.pipe(list(value, FILE_LIMITS.values), v.description('Any of these; none for "is empty".'))),
});

/** The constraints of a trigger, or of a filter that looks back. */
export const conditions = list(condition, FILE_LIMITS.conditions);
