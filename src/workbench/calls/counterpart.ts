import type { CampaignData, Scenario } from '#engine';
import { findCampaign, putCampaign, putCampaigns } from '../model.ts';
import { callersOf, type StepPlace } from './callers.ts';
import { type CallKind, convertible, fits, madeAs, sameInside } from './otherKind.ts';

/** The campaign of the other kind, and what had to be done for it. */
export interface Counterpart {
  readonly scenario: Scenario;
  /** `Program.Campaign` of what the step calls from now on. */
  readonly ref: string;
  /** What was made, for undo's label; nothing where nothing was. */
  readonly made?: string;
  /** The same for the reader, in whole sentences. */
  readonly note?: string;
}

const WORD = { executable: 'an executable', requestable: 'a requestable' } as const;
const SUFFIX = { executable: 'executable', requestable: 'request' } as const;
const CANNOT = 'Marketo cannot convert a campaign.';

/** The name of a campaign without what a swap has put behind it. */
const stemOf = (name: string) => name.replace(/ \((?:executable|request)(?: \d+)?\)$/, '');

function replaced(scenario: Scenario, ref: string, to: CallKind): Counterpart | undefined {
  const found = findCampaign(scenario, ref);
  if (!found) return undefined;
  const { name } = found.data;
  return {
    scenario: putCampaign(scenario, found, madeAs(found.data, to)),
    ref,
    made: `"${name}" is created again`,
    note: `${CANNOT} "${name}" was created again as ${WORD[to]} campaign with the same flow.`,
  };
}

function whySibling({ name }: CampaignData, others: boolean, fromOutside: boolean): string {
  if (others) return `Other steps call "${name}" too, so it stays.`;
  return fromOutside
    ? `"${name}" is also requested from outside, so it stays.`
    : `"${name}" runs in another way too, so it stays.`;
}

/** The names that a sibling may have, one after the other. */
function* siblingNames(name: string, to: CallKind): Generator<string> {
  const first = `${stemOf(name)} (${SUFFIX[to]}`;
  yield `${first})`;
  for (let count = 2; ; count++) yield `${first} ${count})`;
}

function sibling(scenario: Scenario, ref: string, to: CallKind, why: string): Counterpart | undefined {
  const found = findCampaign(scenario, ref);
  const program = found && scenario.instance.programs[found.program];
  if (!found || !program) return undefined;
  const { id: _id, ...data } = found.data;
  for (const name of siblingNames(data.name, to)) {
    const there = program.campaigns.find((campaign) => campaign.name === name);
    const next = `${program.name}.${name}`;
    if (there && fits(there, to) && sameInside(there, data))
      return {
        scenario,
        ref: next,
        note: `"${name}" is there already with the same flow, so the step calls it now.`,
      };
    if (there) continue;
    const campaigns = [...program.campaigns, madeAs({ ...data, name }, to)];
    return {
      scenario: putCampaigns(scenario, found.program, campaigns),
      ref: next,
      made: `"${name}" is created`,
      note: `${CANNOT} ${why} "${name}" was created as ${WORD[to]} campaign with the same flow.`,
    };
  }
  return undefined;
}

/** The original that a sibling was made from, if it is still there with the same flow. */
function original(scenario: Scenario, ref: string, to: CallKind): string | undefined {
  const found = findCampaign(scenario, ref);
  const program = found && scenario.instance.programs[found.program];
  const stem = found && stemOf(found.data.name);
  if (!found || stem === found.data.name) return undefined;
  const there = program?.campaigns.find(({ name }) => name === stem);
  return there && fits(there, to) && sameInside(there, found.data) ? `${program?.name}.${stem}` : undefined;
}

/**
 * The campaign that a swapped step calls. Marketo has no conversion (facts 1.4, 1.14), so the target is created again as
 * the other kind when nothing else makes it run; else it stays, and a sibling is made, or taken when one with the same
 * filters, flow and schedule is there. A name that stands for no campaign stays as it is.
 */
export function counterpart(scenario: Scenario, ref: string, to: CallKind, caller: StepPlace): Counterpart {
  const found = findCampaign(scenario, ref);
  if (!found || fits(found.data, to)) return { scenario, ref };
  const home = original(scenario, ref, to);
  if (home !== undefined)
    return { scenario, ref: home, note: `The step calls "${stemOf(found.data.name)}" again.` };
  const { steps, fromOutside } = callersOf(scenario, ref);
  const others = steps.some(({ campaign, at }) => campaign !== caller.campaign || at !== caller.at);
  const alone = !others && !fromOutside && convertible(found.data, to);
  const made = alone
    ? replaced(scenario, ref, to)
    : sibling(scenario, ref, to, whySibling(found.data, others, fromOutside));
  return made ?? { scenario, ref };
}
