import { compile, type Scenario } from '#engine';
import { swapCall } from '../../edits/swapCall.ts';
import { findStep } from '../../model.ts';
import { open } from '../../open.ts';
import { named } from '../named.ts';
import type { CallPlace, RepairKind } from '../repair.ts';

/** "steps 1 and 2 of "New person"". */
function placesOf(scenario: Scenario, places: readonly CallPlace[]): string {
  const campaigns = [...new Set(places.map(({ campaign }) => campaign))];
  const parts = campaigns.map((ref) => {
    const own = places.filter(({ campaign }) => campaign === ref).map(({ at }) => at + 1);
    return `${own.length > 1 ? 'steps' : 'step'} ${own.join(' and ')} of ${named(scenario, ref)}`;
  });
  return parts.join(' and ');
}

/** Executes what the reader needs, so that it has ended before the caller's next step (fact 2.2). */
export const executeInstead: RepairKind = {
  name: 'execute instead',
  title: 'Execute instead of Request',
  propose({ scenario, start, writers }) {
    const calls = writers
      .flatMap(({ call }): CallPlace[] => (call ? [call] : []))
      .sort((a, b) => a.at - b.at);
    if (calls.length < writers.length) return undefined;
    let bench = { ...open(scenario), start };
    const swapped: CallPlace[] = [];
    for (const { campaign, at } of calls) {
      const found = findStep(bench.scenario, campaign, at);
      if (typeof found === 'string' || found.step.step !== 'Request Campaign') continue;
      const edited = swapCall(bench, { type: 'swap call', campaign, at });
      if (typeof edited === 'string') return undefined;
      bench = { ...bench, scenario: edited.scenario, program: compile(edited.scenario) };
      swapped.push({ campaign, at });
    }
    if (swapped.length === 0) return undefined;
    return {
      scenario: bench.scenario,
      does: `Request Campaign becomes Execute Campaign in ${placesOf(scenario, swapped)}.`,
    };
  },
};
