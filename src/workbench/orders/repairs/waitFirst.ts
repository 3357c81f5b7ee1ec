import { findStep, putFlow } from '../../model.ts';
import { named } from '../named.ts';
import type { RepairKind } from '../repair.ts';

const LONG = '1 hour';

/** The reader waits, in the hope that everything else is done by then (fact 8.10). An executable cannot wait (2.15). */
export const waitFirst: RepairKind = {
  name: 'wait',
  title: 'Wait before the step that should come last',
  propose({ scenario, reader }) {
    const found = findStep(scenario, reader.campaign, reader.at);
    if (typeof found === 'string' || found.data.executable === true) return undefined;
    const flow = found.data.flow.toSpliced(reader.at, 0, { step: 'Wait', duration: LONG });
    return {
      scenario: putFlow(scenario, found, flow),
      does: `${named(scenario, reader.campaign)} waits ${LONG} before its step ${reader.at + 1}.`,
    };
  },
};
