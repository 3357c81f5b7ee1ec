import { show } from '../value.ts';
import type { TriggerKind } from './kind.ts';

export const fillsOutForm: TriggerKind = {
  name: 'Fills Out Form',
  facts: ['7.11', '5.9'],
  summary: 'Fires when the person submits a form.',
  attributes: { 'Form Name': 'string', 'Web Page': 'string' },
  tokens: ({ attributes }) => ({
    name: show(attributes['Form Name'] ?? null),
    'web page': show(attributes['Web Page'] ?? null),
  }),
};
