import type { CompiledCampaign } from '../program.ts';
import { TRIGGERS } from '../triggers/table.ts';

/** The trigger campaigns that listen to each type of activity, by index, in the order of the campaigns. */
export function listenersOf(campaigns: readonly CompiledCampaign[]): ReadonlyMap<string, readonly number[]> {
  const listeners = new Map<string, number[]>();
  for (const [index, { kind, triggers }] of campaigns.entries()) {
    if (kind !== 'trigger') continue;
    for (const type of new Set(triggers.flatMap(({ trigger }) => TRIGGERS.get(trigger)?.activity ?? []))) {
      const those = listeners.get(type);
      if (those) those.push(index);
      else listeners.set(type, [index]);
    }
  }
  return listeners;
}
