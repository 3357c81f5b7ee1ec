import { type CampaignData, kindOf, type ProgramData } from '#engine';
import { SANDBOX_LIMITS } from '../limits.ts';
import { nextCampaignId } from './addCampaign.ts';
import { edit } from './edit.ts';
import { FIRST, freeId } from './ids.ts';
import { withMentions } from './mentions.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { stamped } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

/** A name for the clone, a description, and the folder that is to hold it; null is the root, nothing: where the original is. */
export interface ProgramWish {
  readonly name: string;
  readonly description?: string;
  readonly folder?: string | null;
}

export const nextProgramId = ({ scenario }: Sandbox): number => {
  const ids = scenario.instance.programs.map(({ id = 0 }) => id);
  return freeId(new Set(ids), Math.max(FIRST.program, ...ids.map((id) => id + 1)));
};

function placeIn(
  { folder: _folder, parent: _parent, ...rest }: ProgramData,
  folder: string | null,
): ProgramData {
  return folder === null ? rest : { ...rest, folder };
}

/** Trigger campaigns of a clone are inactive, as cloned campaigns are (fact 1.7). */
const asleep = (campaign: CampaignData): CampaignData =>
  kindOf(campaign) === 'trigger'
    ? { ...campaign, schedule: { ...campaign.schedule, active: false } }
    : campaign;

/** Why a program of that name cannot be made. */
export function oddProgramName({ scenario }: Sandbox, name: string): Refusal | undefined {
  const { programs } = scenario.instance;
  if (programs.some((one) => one.name === name))
    return refuse(709, `"${name}" is the name of another program.`);
  return programs.length >= SANDBOX_LIMITS.programs
    ? refuse(709, `The sandbox holds at most ${SANDBOX_LIMITS.programs} programs.`)
    : undefined;
}

/**
 * Clones a program with its My Tokens and campaigns (fact 12.21). Steps that name campaigns of the program name those of
 * the clone. Executable campaigns stay executable: only the clone of a campaign loses that. Emails are not cloned.
 */
export function cloneProgram(
  sandbox: Sandbox,
  programId: number,
  { name, description, folder }: ProgramWish,
): { readonly sandbox: Sandbox; readonly id: number } | Refusal {
  const original = sandbox.scenario.instance.programs.find(({ id }) => id === programId);
  if (!original) return refuse(702, 'No data found for a given search scenario');
  const odd = oddProgramName(sandbox, name);
  if (odd) return odd;
  if (sandbox.program.campaigns.length + original.campaigns.length > SANDBOX_LIMITS.campaigns)
    return refuse(709, `The sandbox holds at most ${SANDBOX_LIMITS.campaigns} smart campaigns.`);
  const gone = new Set(
    sandbox.program.campaigns
      .filter((_, index) => sandbox.world.campaigns[index]?.deleted)
      .map(({ id }) => id),
  );
  const kept = original.campaigns.filter((campaign) => !gone.has(campaign.id ?? -1));
  const names = new Map(
    kept.map((one): [string, string] => [`${original.name}.${one.name}`, `${name}.${one.name}`]),
  );
  const [id, first] = [nextProgramId(sandbox), nextCampaignId(sandbox)];
  const campaigns = kept.map((one, index) => asleep({ ...withMentions(one, names), id: first + index }));
  const placed = folder === undefined ? original : placeIn(original, folder);
  const program = { ...placed, name, id, ...(description === undefined ? {} : { description }), campaigns };
  const { instance } = sandbox.scenario;
  const edited = edit(sandbox, { instance: { ...instance, programs: [...instance.programs, program] } });
  if (isRefusal(edited)) return edited;
  const { now } = edited.world;
  const made = [first, ...campaigns.slice(1).map((one) => one.id ?? 0)].slice(0, campaigns.length);
  let registry = stamped(edited.registry, 'program', id, now, true);
  for (const own of made) registry = stamped(registry, 'campaign', own, now, true);
  return { sandbox: { ...edited, registry }, id };
}
