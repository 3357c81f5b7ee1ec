import { compare as laidBeside } from '#views';
import {
  act,
  type Bench,
  type Carried,
  type CarriedBench,
  carry,
  flowForm,
  open,
  printBench,
} from '#workbench';
import { eventAt } from './eventAt.ts';
import { scenarioNamed } from './scenarios.ts';

/** How a page opens a model. */
export interface Opening {
  /** The id of a scenario. */
  readonly scenario: string;
  readonly variant?: string | undefined;
  /** A variant to lay beside the model; none when absent. */
  readonly compare?: string | undefined;
  readonly policy?: string | undefined;
  /** `Program.Campaign` whose flow is open in the editor; the first one when absent. */
  readonly campaign?: string | undefined;
  /** The event to open on, as `eventAt` reads it; the most telling one when absent. */
  readonly at?: string | number | undefined;
}

/** The step to show first: where two runs come out differently, else the last one that changed something. */
function telling({ run, program, twin }: Bench): number | undefined {
  const other = twin && laidBeside(run.events, twin.run.events, program.people, twin.program.people);
  if (other?.firstEffect) return other.firstEffect.a;
  return run.events.findLast((event) => 'changes' in event && event.changes.length > 0)?.seq;
}

/**
 * A model as a page carries it, run when the page is built. Fails the build when the scenario, a variant, the policy or the
 * event is not there. A campaign that is not there gives way to the first one.
 */
export function printed({
  scenario,
  variant,
  compare,
  policy,
  campaign,
  at,
}: Opening): Carried<CarriedBench> {
  const opened = open(scenarioNamed(scenario), {
    ...(variant === undefined ? {} : { variant }),
    ...(compare === undefined ? {} : { compare }),
    ...(policy === undefined ? {} : { policy }),
  });
  if (opened.message !== null) throw new Error(`${scenario}: ${opened.message}`);
  const seq = typeof at === 'string' ? eventAt({ scenario, variant, policy }, at) : (at ?? telling(opened));
  const bench = seq === undefined ? opened : act(opened, { type: 'cursor', to: seq });
  const { campaigns } = bench.program;
  const shown = (campaigns.find(({ ref }) => ref === campaign) ?? campaigns[0])?.ref ?? '';
  return carry({
    scenario: bench.base,
    printed: printBench(bench),
    campaign: shown,
    form: flowForm(bench, shown),
  });
}
