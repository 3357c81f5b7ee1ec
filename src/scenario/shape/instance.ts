import * as v from 'valibot';
import type { FieldData, Folder, Instance, MyToken, ProgramData } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { say } from '../said.ts';
import { campaign } from './campaign.ts';
import { count, list, maybe, name, oneOf, text } from './leaf.ts';
import { mapping } from './mapping.ts';

const field = mapping<FieldData>('a person field', {
  name,
  type: oneOf('field type', ['string', 'integer', 'score', 'boolean']),
});

const token = mapping<MyToken>('a My Token', {
  name: v.pipe(name, v.description('The name without "my." and braces.')),
  value: v.pipe(text(), v.description('The value, as text.')),
});

const tokens = maybe(
  v.pipe(list(token, FILE_LIMITS.myTokens), v.description('My Tokens that are defined here.')),
);

const folder = mapping<Folder>('a folder', {
  name,
  parent: maybe(v.pipe(name, v.description('The folder that this one is in.'))),
  tokens,
});

const program = mapping<ProgramData>('a program', {
  name,
  id: maybe(count),
  description: maybe(text()),
  workspace: maybe(v.pipe(name, v.description('Programs that name none share one.'))),
  folder: maybe(v.pipe(name, v.description('The folder that holds the program.'))),
  parent: maybe(v.pipe(name, v.description('The program that this one is nested in.'))),
  tokens,
  campaigns: list(campaign, FILE_LIMITS.campaigns),
});

const programs = v.pipe(
  list(program, FILE_LIMITS.programs),
  v.check(
    (all) => all.reduce((sum, { campaigns }) => sum + campaigns.length, 0) <= FILE_LIMITS.campaigns,
    () => say({ predicate: `hold more than ${FILE_LIMITS.campaigns} campaigns together.` }),
  ),
);

/** The configuration. */
export const instance = mapping<Instance>('an instance', {
  fields: maybe(
    v.pipe(list(field, FILE_LIMITS.fields), v.description('Person fields besides the standard ones.')),
  ),
  folders: maybe(list(folder, FILE_LIMITS.folders)),
  programs,
});
