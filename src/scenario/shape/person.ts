import * as v from 'valibot';
import type { PersonData } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { flag, list, maybe, name, nameKey, value } from './leaf.ts';
import { mapping, named } from './mapping.ts';

const memberships = (words: string) =>
  maybe(v.pipe(named(nameKey, name, FILE_LIMITS.assets), v.description(words)));

/** A person, with the fields that are not empty, and with what the person belongs to. */
export const person = mapping<PersonData>('a person', {
  name,
  new: maybe(v.pipe(flag, v.description('Not in the database until an event creates the person.'))),
  anonymous: maybe(
    v.pipe(flag, v.description('Known by a cookie only, until something makes the person known.')),
  ),
  fields: maybe(v.pipe(named(nameKey, value, FILE_LIMITS.fields), v.description('Values by field name.'))),
  lists: maybe(v.pipe(list(name, FILE_LIMITS.assets), v.description('Static lists that the person is on.'))),
  programs: memberships("Program to the person's status in it."),
  segments: memberships("Segmentation to the person's segment."),
  stages: memberships("Revenue cycle model to the person's stage."),
  partition: maybe(v.pipe(name, v.description('The person partition.'))),
  owner: maybe(v.pipe(name, v.description('The owner in Salesforce: a person with one is in Salesforce.'))),
});
