import { SALES_INSIGHT } from '../triggers/sources.ts';
import { asking } from './asking.ts';

/** A salesperson puts a person into a campaign from the list in Sales Insight (fact 3.5). */
export const salesInsightRequest = asking(
  {
    name: 'Sales Insight Request',
    facts: ['3.5', '3.7'],
    summary: 'A salesperson requests a campaign for a person from Sales Insight.',
  },
  SALES_INSIGHT,
  (ref, person) => `A salesperson requests ${ref} for ${person} in Sales Insight.`,
);
