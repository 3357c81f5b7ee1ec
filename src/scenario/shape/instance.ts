import * as v from 'valibot';
import type { FieldData, Folder, Instance, MyToken, ProgramData, SmartListAsset } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { say } from '../said.ts';
import { assetEntries } from './assets.ts';
import { campaign, filtering } from './campaign.ts';
import { count, flag, list, maybe, name, oneOf, text } from './leaf.ts';
import { mapping } from './mapping.ts';

const field = mapping<FieldData>('a person field', {
  name,
  type: oneOf('field type', ['string', 'integer', 'score', 'boolean', 'date', 'datetime']),
  of: maybe(v.pipe(oneOf('object', ['company']), v.description('company: a field of the company.'))),
  blocked: maybe(v.pipe(flag, v.description('Flow steps cannot change the field.'))),
});

const token = mapping<MyToken>('a My Token', {
  name: v.pipe(name, v.description('The name without "my." and braces.')),
  value: v.pipe(text(), v.description('The value, as text.')),
  type: maybe(
    v.pipe(name, v.description('The type that Marketo checks the value against; text when left out.')),
  ),
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
  channel: maybe(v.pipe(name, v.description('The channel, which gives the program its statuses.'))),
  streams: maybe(
    v.pipe(
      list(name, FILE_LIMITS.words),
      v.description('The streams of an engagement program, the first one first.'),
    ),
  ),
  memberFields: maybe(
    v.pipe(list(name, FILE_LIMITS.fields), v.description('Program member custom fields, all of them texts.')),
  ),
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

const smartList = mapping<SmartListAsset>('a smart list', { name, ...filtering });

/** The configuration. */
export const instance = mapping<Instance>('an instance', {
  timeZone: maybe(
    v.pipe(name, v.description("The subscription's time zone, as GMT-0700; GMT when left out.")),
  ),
  fields: maybe(
    v.pipe(list(field, FILE_LIMITS.fields), v.description('Person fields besides the standard ones.')),
  ),
  tokens: maybe(
    v.pipe(
      list(token, FILE_LIMITS.myTokens),
      v.description('Global My Tokens: every program inherits them.'),
    ),
  ),
  ...assetEntries,
  smartLists: maybe(
    v.pipe(list(smartList, FILE_LIMITS.assets), v.description('Smart lists for Member of Smart List.')),
  ),
  folders: maybe(list(folder, FILE_LIMITS.folders)),
  programs,
});
