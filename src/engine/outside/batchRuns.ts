import { batch } from '../params/campaign.ts';
import type { OutsideKind } from './kind.ts';

/** The schedule launches a batch campaign: everybody whose smart list holds now goes in (facts 1.2, 7.5). */
export const batchRuns: OutsideKind = {
  name: 'Batch Campaign Runs',
  facts: ['1.2', '7.5'],
  summary: 'The schedule launches a batch campaign for everybody who qualifies.',
  params: [{ name: 'campaign', label: 'Campaign', type: batch, help: 'A batch campaign.' }],
  arrive(program, _world, params) {
    const { campaign } = params['campaign'] as { readonly campaign: number };
    const ref = program.campaigns[campaign]?.ref ?? '';
    return {
      person: null,
      reason: `The schedule launches ${ref}.`,
      attributes: { Campaign: ref },
      occurrences: [],
      launches: campaign,
    };
  },
};
