import { compile } from '#engine';
import { swapCall } from '../../edits/swapCall.ts';
import { findStep } from '../../model.ts';
import { open } from '../../open.ts';
import { named } from '../named.ts';
import type { CallPlace, RepairKind } from '../repair.ts';

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
    const swapped: string[] = [];
    for (const { campaign, at } of calls) {
      const found = findStep(bench.scenario, campaign, at);
      if (typeof found === 'string' || found.step.step !== 'Request Campaign') continue;
      const edited = swapCall(bench, { type: 'swap call', campaign, at });
      if (typeof edited === 'string') return undefined;
      bench = { ...bench, scenario: edited.scenario, program: compile(edited.scenario) };
      swapped.push(`step ${at + 1} of ${named(scenario, campaign)}`);
    }
    if (swapped.length === 0) return undefined;
    return {
      scenario: bench.scenario,
      does: `Request Campaign becomes Execute Campaign in ${swapped.join(' and ')}.`,
    };
  },
};
