import { open } from '#workbench';
import type { Asked } from './outcomes.ts';
import { scenarioVariant } from './scenarios.ts';

const PLACE = /^(?<campaign>.+\..+?) (?<step>\d+)(?: (?<person>.+))?$/;

/**
 * The sequence number of the first event in which a step is taken: "Program.Campaign 2", counted from 1, or for one person
 * "Program.Campaign 2 Ada". Fails the build when the run takes no such step.
 */
export function eventAt(
  { scenario, variant, policy = 'lockstep' }: Pick<Asked, 'scenario' | 'variant' | 'policy'>,
  at: string,
): number {
  const { campaign, step, person } = PLACE.exec(at)?.groups ?? {};
  if (campaign === undefined) throw new Error(`"${at}" is no step: write "Program.Campaign 2".`);
  const { run } = open(scenarioVariant(scenario, variant), { policy });
  const found = run.events.find(
    (event) =>
      event.type === 'step' &&
      event.campaign === campaign &&
      event.index === Number(step) - 1 &&
      (person === undefined || event.person === person),
  );
  if (!found) throw new Error(`The run of ${scenario} does not take the step "${at}".`);
  return found.seq;
}
