import { TRIGGERS } from '../triggers/table.ts';
import type { TokenFamily } from './kind.ts';

/** What the trigger of the campaign saw; nothing in a batch campaign or an executable (facts 3.9, 4.5, 4.6, 5.8). */
export const trigger: TokenFamily = {
  name: 'trigger',
  facts: ['4.5', '4.6', '5.8', '5.9'],
  summary: 'What fired the trigger campaign.',
  passed: true,
  lookUp({ program, context: { campaign, occurrence } }, name) {
    const place = `trigger of ${program.campaigns[campaign]?.ref ?? ''}`;
    if (!occurrence) return [{ place, found: null, facts: ['4.5', '4.6'] }];
    const values = TRIGGERS.get(occurrence.trigger)?.tokens(occurrence) ?? {};
    const found = name === 'trigger name' ? occurrence.trigger : values[name];
    return [{ place, found: found || null, facts: ['5.8'] }];
  },
};
