import { FLOW_ACTION } from '../triggers/sources.ts';
import { asking } from './asking.ts';

/** A user selects a person in the database and runs Request Campaign as a single flow action (fact 3.16). */
export const singleFlowAction = asking(
  {
    name: 'Single Flow Action',
    facts: ['3.16', '3.5'],
    summary: 'A user requests a campaign for a person from the database.',
  },
  FLOW_ACTION,
  (ref, person) => `A user requests ${ref} for ${person} from the database, as a single flow action.`,
);
