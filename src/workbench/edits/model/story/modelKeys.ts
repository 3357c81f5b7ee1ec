import type { Key } from '../named/kind.ts';

const limits = (key: Omit<Key, 'path'>): Key => ({
  ...key,
  path: ['instance', 'communicationLimits', key.name],
});

/** What can be set on a model as a whole. */
export const MODEL_KEYS: readonly Key[] = [
  { name: 'title', label: 'Title', holds: 'text', needed: true, help: 'What the model is called.' },
  { name: 'summary', label: 'Summary', holds: 'text', long: true, help: 'What it is about.' },
  {
    name: 'start',
    label: 'Start of the run',
    holds: 'text',
    help: 'As 2026-03-02T09:00Z (UTC); that moment when left out.',
  },
  {
    name: 'timeZone',
    label: 'Time zone',
    holds: 'text',
    path: ['instance', 'timeZone'],
    help: 'Of the subscription, as GMT-0700; GMT when left out.',
  },
  limits({ name: 'perDay', label: 'Emails per day', holds: 'count', help: 'That a person may get.' }),
  limits({
    name: 'perWeek',
    label: 'Emails per 7 days',
    holds: 'count',
    help: 'That a person may get.',
  }),
  limits({
    name: 'byDefault',
    label: 'Communication limits by default',
    holds: 'flag',
    usual: false,
    help: 'Campaigns that say nothing block emails over the limits.',
  }),
];
