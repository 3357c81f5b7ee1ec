import { findStep, putFlow } from '../../model.ts';
import type { RepairKind } from '../repair.ts';

const shortName = (ref: string): string => ref.slice(ref.indexOf('.') + 1);
const LONG = '1 hour';

/** The reader waits, in the hope that everything else is done by then (fact 8.10). An executable cannot wait (2.15). */
export const waitFirst: RepairKind = {
  name: 'wait',
  title: 'Wait before the step that reads',
  propose({ scenario, reader }) {
    const found = findStep(scenario, reader.campaign, reader.at);
    if (typeof found === 'string' || found.data.executable === true) return undefined;
    const flow = found.data.flow.toSpliced(reader.at, 0, { step: 'Wait', duration: LONG });
    return {
      scenario: putFlow(scenario, found, flow),
      does: `"${shortName(reader.campaign)}" waits ${LONG} before its step ${reader.at + 1}.`,
    };
  },
};
