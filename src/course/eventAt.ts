import { type Moment, open, stopOf } from '#workbench';
import type { Asked } from './outcomes.ts';
import { scenarioVariant } from './scenarios.ts';

const PLACE = /^ (?<what>\d+|smart list)(?: (?<person>[^(].*?))?(?: \((?<time>\d+)\))?$/;

/** The run that a place is looked for in. */
export type AskedRun = Pick<Asked, 'scenario' | 'variant' | 'policy'>;

/**
 * The moment that a place names, and the sequence number of the stop where it first comes: "Program.Campaign 2", a step,
 * counted from 1; or "Program.Campaign smart list". For one person the name follows: "Program.Campaign 2 Ada"; for a
 * later time its number: "Program.Campaign 2 Ada (2)". Fails the build when the run does not come to it.
 */
export function momentAt(
  { scenario, variant, policy = 'lockstep' }: AskedRun,
  place: string,
): { readonly moment: Moment; readonly seq: number } {
  const { run, program } = open(scenarioVariant(scenario, variant), { policy });
  // Of two names that begin alike the longer one is meant: a name may end in a number.
  const refs = program.campaigns.map(({ ref }) => ref).filter((ref) => place.startsWith(`${ref} `));
  const [campaign = ''] = refs.sort((one, other) => other.length - one.length);
  const { what, person, time } = PLACE.exec(place.slice(campaign.length))?.groups ?? {};
  if (campaign === '' || what === undefined)
    throw new Error(`"${place}" is no step of ${scenario}: write "Program.Campaign 2".`);
  const moment: Moment = {
    ...{ campaign, person },
    at: what === 'smart list' ? what : Number(what),
    ...(time === undefined ? {} : { time: Number(time) }),
  };
  const seq = stopOf(run.events, moment);
  if (seq === undefined) throw new Error(`The run of ${scenario} does not come to "${place}".`);
  return { moment, seq };
}

/** The sequence number of the stop that a place names, as `momentAt` finds it. */
export function eventAt(run: AskedRun, place: string): number {
  return momentAt(run, place).seq;
}
