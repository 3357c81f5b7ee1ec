import { DAY } from '../dates.ts';
import type { Program } from '../program.ts';
import type { Instant } from '../time.ts';
import type { World } from '../world.ts';
import type { OutsideKind } from './kind.ts';

/** Six months. The source does not say how it counts them; here a month is 30 days, as in qualification rules. */
const IDLE = 180 * DAY;

/** When somebody last qualified for a campaign, if anybody did. */
function lastEntries({ people }: World): ReadonlyMap<number, Instant> {
  const last = new Map<number, Instant>();
  for (const { entered } of people.values())
    for (const { campaign, at, usedUp } of entered)
      if (!usedUp) last.set(campaign, Math.max(at, last.get(campaign) ?? at));
  return last;
}

/** The trigger campaigns, by index, that have been active for six months in which nobody qualified (fact 1.24). */
function idle({ campaigns }: Program, world: World): readonly number[] {
  const last = lastEntries(world);
  return campaigns.flatMap(({ kind }, index) => {
    const state = world.campaigns[index];
    if (kind !== 'trigger' || !state?.active || state.deleted) return [];
    return world.now - Math.max(state.since, last.get(index) ?? state.since) > IDLE ? [index] : [];
  });
}

/** The quarterly clean-up of trigger campaigns that nobody qualifies for. */
export const cleanUp: OutsideKind = {
  name: 'Trigger Campaign Clean-up',
  facts: ['1.24'],
  summary: 'Marketo deactivates trigger campaigns for which nobody has qualified in six months.',
  params: [],
  arrive(program, world) {
    const those = idle(program, world);
    const refs = those.map((index) => program.campaigns[index]?.ref).join(', ');
    return {
      person: null,
      reason:
        those.length === 0
          ? 'The clean-up finds no trigger campaign that was active for six months (180 days) with nobody qualifying.'
          : `The clean-up deactivates ${refs}: active for more than six months (180 days), and nobody qualified in them.`,
      attributes: { Deactivated: refs },
      campaigns: those.map((campaign) => ({ campaign, to: 'inactive' })),
    };
  },
};
