import type { Answers } from '../answer.ts';
import { add, remove, request, set, swap, when, write } from '../edits.ts';

const FORM = 'Inbound.Contact form';
const ENRICH = 'Inbound.Enrich';
const ROUTE = 'Inbound.Route';

/** races */
export const races: Answers = {
  right: [
    { title: 'Enrich requests the routing, last', edits: [remove(FORM, 1), ...request(ENRICH, 2, ROUTE)] },
    {
      title: 'the step of Route comes last in Enrich',
      edits: [
        remove(FORM, 1),
        ...write(ENRICH, 2, 'Sales Queue', 'Inside sales'),
        ...when(ENRICH, 2, 'Segment', 'is', 'Enterprise'),
        set(ENRICH, 2, 'newValue', 'Enterprise desk', 0),
      ],
    },
    {
      title: 'the steps of Enrich come first in the form',
      edits: [
        remove(FORM, 0),
        ...add(FORM, 0, 'Call Webhook', { webhook: 'Company data' }),
        ...when(FORM, 0, 'Num Employees', 'is not empty'),
        { type: 'do nothing', campaign: FORM, at: 0, choice: 0, on: true },
        ...write(FORM, 1, 'Segment', 'Small business'),
        ...when(FORM, 1, 'Num Employees', 'at least', 500),
        set(FORM, 1, 'newValue', 'Enterprise', 0),
      ],
    },
  ],
  misses: [
    {
      title: 'Enrich is executed',
      edits: [swap(FORM, 0)],
      says: 'A Call Webhook step does not work in an executable campaign',
    },
    {
      title: 'Route waits an hour',
      edits: add(ROUTE, 0, 'Wait', { duration: '1 hour' }),
      says: 'Eva\'s Sales Queue ends as "Inside sales"',
    },
    {
      title: 'Route listens to the change of the segment',
      edits: [
        remove(FORM, 1),
        { type: 'remove trigger', campaign: ROUTE, at: 0 },
        { type: 'add trigger', campaign: ROUTE, trigger: 'Data Value Changes' },
        { type: 'add constraint', on: { campaign: ROUTE, trigger: 0 }, attribute: 'Attribute' },
        {
          ...{ type: 'set constraint', on: { campaign: ROUTE, trigger: 0 }, at: 0 },
          constraint: { attribute: 'Attribute', operator: 'is', values: ['Segment'] },
        },
      ],
      says: "Gina's Sales Queue ends as empty",
    },
  ],
};
