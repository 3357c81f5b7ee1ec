import { open } from '#workbench';
import type { Asked } from './outcomes.ts';
import { scenarioVariant } from './scenarios.ts';

const PLACE = /^ (?<what>\d+|smart list)(?: (?<person>.+))?$/;

/**
 * The sequence number of the first event of a step: "Program.Campaign 2", counted from 1; or of somebody's coming to the
 * smart list: "Program.Campaign smart list". For one person the name follows: "Program.Campaign 2 Ada". Fails the build when
 * the run has no such event.
 */
export function eventAt(
  { scenario, variant, policy = 'lockstep' }: Pick<Asked, 'scenario' | 'variant' | 'policy'>,
  at: string,
): number {
  const { run, program } = open(scenarioVariant(scenario, variant), { policy });
  // Of two names that begin alike the longer one is meant: a name may end in a number.
  const refs = program.campaigns.map(({ ref }) => ref).filter((ref) => at.startsWith(`${ref} `));
  const [campaign = ''] = refs.sort((one, other) => other.length - one.length);
  const { what, person } = PLACE.exec(at.slice(campaign.length))?.groups ?? {};
  if (campaign === '' || what === undefined)
    throw new Error(`"${at}" is no step of ${scenario}: write "Program.Campaign 2".`);
  const found = run.events.find((event) => {
    if (event.campaign !== campaign || (person !== undefined && event.person !== person)) return false;
    if (what === 'smart list') return event.type === 'smart list';
    return event.type === 'step' && event.index === Number(what) - 1;
  });
  if (!found) throw new Error(`The run of ${scenario} does not come to "${at}".`);
  return found.seq;
}
