import { formatInstant, type PersonData, type Scenario, type Value } from '#engine';
import type { Sandbox } from './sandbox.ts';

/** The instance without the campaigns that are deleted, trigger campaigns as they are switched now. */
function instanceNow({ scenario, world, program }: Sandbox): Scenario['instance'] {
  let index = -1;
  const programs = scenario.instance.programs.map((holder) => ({
    ...holder,
    campaigns: holder.campaigns.flatMap((campaign) => {
      index += 1;
      const state = world.campaigns[index];
      if (state?.deleted) return [];
      if (program.campaigns[index]?.kind !== 'trigger' || state === undefined) return [campaign];
      return [{ ...campaign, schedule: { ...campaign.schedule, active: state.active } }];
    }),
  }));
  return { ...scenario.instance, programs };
}

/** What stands under names with a prefix, by the rest of the name. */
function under(marks: Readonly<Record<string, Value>>, prefix: string): readonly [string, string][] {
  return Object.entries(marks).flatMap(([mark, value]): [string, string][] =>
    mark.startsWith(prefix) && value !== null && value !== false
      ? [[mark.slice(prefix.length), String(value)]]
      : [],
  );
}

function groupOf(key: string, pairs: readonly [string, string][]): Partial<PersonData> {
  return pairs.length === 0 ? {} : { [key]: Object.fromEntries(pairs) };
}

function personNow(person: PersonData, { world }: Sandbox): PersonData | undefined {
  const now = world.people.get(person.name);
  if (!now || now.deleted) return undefined;
  const { fields, marks, exists, anonymous } = now;
  const lists = under(marks, 'List: ').map(([list]) => list);
  const [partition, owner] = [marks['Person Partition'], marks['Salesforce Owner']];
  return {
    name: person.name,
    ...(anonymous ? { anonymous: true } : exists ? {} : { new: true }),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(lists.length > 0 ? { lists } : {}),
    ...groupOf('programs', under(marks, 'Program Status: ')),
    ...groupOf('segments', under(marks, 'Segment: ')),
    ...groupOf('stages', under(marks, 'Revenue Stage: ')),
    ...(typeof partition === 'string' ? { partition } : {}),
    ...(typeof owner === 'string' ? { owner } : {}),
  };
}

/**
 * The sandbox as a scenario that opens again: instance and people as they are now, and the time. Flows under way, runs to
 * come, activity logs, ids of people and who has been through a campaign are not in it.
 */
export function savedScenario(sandbox: Sandbox): Scenario {
  const { scenario, world } = sandbox;
  return {
    ...scenario,
    start: `${formatInstant(world.now).replace(' ', 'T')}Z`,
    instance: instanceNow(sandbox),
    people: scenario.people.flatMap((person) => personNow(person, sandbox) ?? []),
  };
}
