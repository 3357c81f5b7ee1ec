import { leavesCrm } from './crmSteps.ts';
import { reason } from './data.ts';
import type { Outcome } from './flow.ts';
import { leave } from './remove.ts';
import type { Step } from './steps.ts';

/** Delete Person: final, and every flow of the person ends (fact 6.16). */
export const deletePerson: Step = {
  valid: () => true,
  take: (world, run, { alsoDeleteFromCrm }): Outcome => {
    const { person } = run;
    const too = alsoDeleteFromCrm !== false;
    if (too) leavesCrm(person, 'SFDC');
    person.exists = false;
    person.deleted = true;
    const attributes = { 'Remove from CRM': too, Reason: reason(run, 'Delete Person') };
    return {
      result: 'done',
      logs: [{ type: 'Delete Lead', attributes }],
      after: () => {
        world.due = world.due.filter((one) => one.person !== person);
        for (const strand of world.strands.filter((one) => one.person === person)) {
          for (const one of strand.stack) one.leaving = 'deleted';
          leave(world, strand, run.strand);
        }
      },
    };
  },
};
