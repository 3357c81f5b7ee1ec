import type { CampaignData, Instance, Plain, TraceEvent, World } from '#engine';
import type { Sandbox } from './sandbox.ts';

/** New names of campaigns, `Program.Campaign`, by the old ones. */
export type Renaming = ReadonlyMap<string, string>;

/** Plain data with each text that is an old name replaced by the new one. */
function rewritten<T extends Plain>(value: T, names: Renaming): T {
  if (typeof value === 'string') return (names.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, names)) as unknown as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, rewritten(one as Plain, names)]),
  ) as unknown as T;
}

/** A campaign whose smart list and flow name campaigns by their new names: references go along, as in Marketo. */
export function withMentions(campaign: CampaignData, names: Renaming): CampaignData {
  const { smartList, flow } = campaign;
  return {
    ...campaign,
    ...(smartList ? { smartList: rewritten(smartList as unknown as Plain, names) as never } : {}),
    flow: rewritten(flow as unknown as Plain, names) as never,
  };
}

/** The same in a whole instance. */
export function instanceWithMentions(instance: Instance, names: Renaming): Instance {
  const { smartLists } = instance;
  return {
    ...instance,
    ...(smartLists ? { smartLists: rewritten(smartLists as unknown as Plain, names) as never } : {}),
    programs: instance.programs.map((program) => ({
      ...program,
      campaigns: program.campaigns.map((campaign) => withMentions(campaign, names)),
    })),
  };
}

/** A world whose people look back on campaigns by their new names. */
function worldWithMentions(world: World, names: Renaming): World {
  const people = new Map(
    [...world.people].map(([name, person]) => [
      name,
      {
        ...person,
        history: person.history.map((one) => ({ ...one, attributes: rewritten(one.attributes, names) })),
      },
    ]),
  );
  return { ...world, people };
}

function eventWithMentions(event: TraceEvent, names: Renaming): TraceEvent {
  const nameOf = (ref: string | null) => (ref === null ? null : (names.get(ref) ?? ref));
  const campaign = nameOf(event.campaign);
  return event.type === 'step'
    ? { ...event, campaign, target: nameOf(event.target) }
    : { ...event, campaign };
}

/** A sandbox whose past names campaigns by their new names, so that they are found. Sentences stay as they were said. */
export function pastWithMentions(sandbox: Sandbox, names: Renaming): Sandbox {
  return {
    ...sandbox,
    world: worldWithMentions(sandbox.world, names),
    events: sandbox.events.map((event) => eventWithMentions(event, names)),
    log: sandbox.log.map((entry) => {
      const { type, attributes } = entry.activity;
      return { ...entry, activity: { type, attributes: rewritten(attributes, names) } };
    }),
  };
}
