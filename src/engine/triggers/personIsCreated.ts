import type { TriggerKind } from './kind.ts';

export const personIsCreated: TriggerKind = {
  name: 'Person is Created',
  facts: ['7.11', '7.16'],
  summary: 'Fires when the person enters the database.',
  attributes: { 'Source Type': 'string' },
  tokens: () => ({}),
};
