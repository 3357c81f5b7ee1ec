import * as v from 'valibot';
import type { Assets, Instance } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { count, flag, list, maybe, name, nameKey, oneOf, text } from './leaf.ts';
import { type Entries, mapping, named } from './mapping.ts';

type Item<K extends keyof Assets> = NonNullable<Assets[K]> extends readonly (infer T)[] ? T : never;

const { assets, words } = FILE_LIMITS;
const names = list(name, words);

const channel = mapping<Item<'channels'>>('a channel', {
  name,
  statuses: v.pipe(names, v.description('In the order of the steps: nobody goes back.')),
  success: maybe(v.pipe(names, v.description('The statuses that mean success.'))),
});

const email = mapping<Item<'emails'>>('an email', {
  name,
  approved: maybe(v.pipe(flag, v.description('Only an approved email is sent. Approved when left out.'))),
  operational: maybe(
    v.pipe(flag, v.description('An operational email reaches people who have unsubscribed.')),
  ),
  program: maybe(v.pipe(name, v.description('The program that the email lives in.'))),
  subject: maybe(v.pipe(text(), v.description('The subject; it may hold tokens.'))),
});

type Answer = NonNullable<Item<'webhooks'>['answers']>[number];

const answer = mapping<Answer>('an answer', {
  answer: v.pipe(
    oneOf('answer called', ['ok', 'empty', 'error', 'time-out']),
    v.description('empty: without a body. time-out: not within 30 seconds.'),
  ),
  fields: maybe(
    v.pipe(
      named(nameKey, text(), FILE_LIMITS.fields),
      v.description('Response mappings: person field to value. Used when the answer is ok.'),
    ),
  ),
});

const webhook = mapping<Item<'webhooks'>>('a webhook', {
  name,
  answers: maybe(
    v.pipe(
      list(answer, FILE_LIMITS.answers),
      v.description('What the service may answer, the usual answer first. ok when left out.'),
    ),
  ),
});

const segmentation = mapping<Item<'segmentations'>>('a segmentation', { name, segments: names });

const revenueModel = mapping<Item<'revenueModels'>>('a revenue cycle model', {
  name,
  approved: maybe(
    v.pipe(flag, v.description('Only stages of an approved model can be set. Approved when left out.')),
  ),
  stages: names,
});

const crmCampaign = mapping<Item<'crmCampaigns'>>('a CRM campaign', { name, statuses: names });

const limits = mapping<NonNullable<Assets['communicationLimits']>>('communication limits', {
  perDay: maybe(v.pipe(count, v.description('Emails that a person may get in a day.'))),
  perWeek: maybe(v.pipe(count, v.description('Emails that a person may get in 7 days.'))),
  byDefault: maybe(
    v.pipe(
      flag,
      v.description('Campaigns that say nothing block emails over the limits. false when left out.'),
    ),
  ),
});

const described = <T>(schema: v.GenericSchema<unknown, T>, words: string) =>
  maybe(v.pipe(schema, v.description(words)));

/** The keys of an instance for what flow steps, triggers and filters name, besides programs. */
export const assetEntries: Entries<Pick<Instance, keyof Assets>> = {
  lists: described(list(name, assets), 'Static lists.'),
  channels: described(list(channel, assets), 'Channels: they give programs their statuses.'),
  emails: described(list(email, assets), 'Emails that can be sent.'),
  webhooks: described(list(webhook, assets), 'Webhooks, each with what its service may answer.'),
  segmentations: described(list(segmentation, assets), 'Segmentations with their segments.'),
  revenueModels: described(list(revenueModel, assets), 'Revenue cycle models with their stages.'),
  partitions: described(list(name, assets), 'Person partitions.'),
  owners: described(list(name, assets), 'People whom CRM records can be assigned to.'),
  queues: described(list(name, assets), 'Queues that CRM records can be assigned to.'),
  crmCampaigns: described(list(crmCampaign, assets), 'Campaigns of the CRM: not smart campaigns.'),
  communicationLimits: described(limits, 'How many emails a person may get. No limit when left out.'),
};
