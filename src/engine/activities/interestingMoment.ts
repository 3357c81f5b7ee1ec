import { texts } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

/** Something about the person that sales should see. */
export const interestingMoment: ActivityKind = {
  name: 'Interesting Moment',
  id: 46,
  facts: ['6.19', '11.2', '11.3'],
  primary: 'Type',
  attributes: { ...texts('Type', 'Description', 'Source'), Date: 'datetime' },
  trigger: {
    name: 'Has Interesting Moment',
    facts: ['7.11', '7.17'],
    summary: 'Fires when the person gets an interesting moment.',
    constraints: { Type: 'Type', Description: 'Description', Source: 'Source' },
  },
  filter: { name: 'Had Interesting Moment', summary: 'The person has had an interesting moment.' },
};
