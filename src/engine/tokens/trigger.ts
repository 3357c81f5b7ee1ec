import { CAMPAIGN_IS_REQUESTED } from '../triggers/sources.ts';
import { TRIGGERS } from '../triggers/table.ts';
import type { TokenFamily } from './kind.ts';

/** What the trigger of the campaign saw; nothing in a batch campaign or an executable (facts 3.9, 4.5, 4.6, 5.8). */
export const trigger: TokenFamily = {
  name: 'trigger',
  facts: ['4.5', '4.6', '5.8', '5.9'],
  summary: 'What fired the trigger campaign.',
  passed: true,
  blank: () => true,
  lookUp({ program, context: { campaign, occurrence } }, name) {
    const place = `trigger of ${program.campaigns[campaign]?.ref ?? ''}`;
    if (!occurrence) return [{ place, found: null, facts: ['4.5', '4.6'] }];
    const own = occurrence.trigger === CAMPAIGN_IS_REQUESTED ? ['3.10'] : [];
    if (name === 'trigger name') return [{ place, found: occurrence.trigger, facts: ['5.8', ...own] }];
    const values = TRIGGERS.get(occurrence.trigger)?.tokens(occurrence.attributes) ?? {};
    const found = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    return [{ place, found, facts: ['5.8', '5.9', ...own] }];
  },
};
