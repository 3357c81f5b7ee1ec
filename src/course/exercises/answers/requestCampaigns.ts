import type { Answers } from '../answer.ts';
import { move, remove, request, set, swap, when } from '../edits.ts';

const LOOK_UP = 'Inbound.Look up';
const webhookFirst = move(LOOK_UP, 1, 0);

/** request-campaigns */
export const requestCampaigns: Answers = {
  right: [
    {
      title: 'a choice requests the assignment for people without a job title',
      edits: [
        webhookFirst,
        ...when(LOOK_UP, 1, 'Job Title', 'is empty'),
        set(LOOK_UP, 1, 'campaign', 'Inbound.Assign', 0),
      ],
    },
    {
      title: 'the scoring is executed',
      edits: [
        webhookFirst,
        swap(LOOK_UP, 1),
        remove('Inbound.Score', 1),
        ...request(LOOK_UP, 2, 'Inbound.Assign'),
      ],
    },
    { title: 'both are requested', edits: [webhookFirst, ...request(LOOK_UP, 2, 'Inbound.Assign')] },
  ],
  misses: [
    {
      title: 'Finn is forgotten',
      edits: [webhookFirst],
      says: 'Inbound.Score did not take Finn: The smart list fails: Job Title is not empty',
    },
    {
      title: 'the smart list lets Finn in',
      edits: [webhookFirst, { type: 'remove filter', list: { campaign: 'Inbound.Score' }, at: 0 }],
      says: "Finn's Person Score ends as 10, not as 0",
    },
    {
      title: 'the race is left',
      edits: [...when(LOOK_UP, 0, 'Job Title', 'is empty'), set(LOOK_UP, 0, 'campaign', 'Inbound.Assign', 0)],
      says: 'Eva\'s Sales Queue ends as "Inside sales"',
    },
  ],
};
