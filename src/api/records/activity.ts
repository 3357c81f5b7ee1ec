import { ACTIVITIES, type ActivityKind, show, type Value } from '#engine';
import type { Logged, Sandbox } from '../sandbox/sandbox.ts';
import { anything, leadTime, listOf, record, text, whole } from '../schema/schema.ts';
import { leadTimeOf } from '../wire/times.ts';

const attribute = record({ name: text(), value: anything() });

/** An entry of the activity log (fact 11.5). */
export const activity = record(
  {
    id: whole(),
    marketoGUID: text(),
    leadId: whole(),
    activityDate: leadTime,
    activityTypeId: whole(),
    attributes: listOf(attribute),
  },
  { campaignId: whole(), primaryAttributeValueId: whole(), primaryAttributeValue: text() },
);

/** Where ids begin of types that no source gives one (fact 11.4). Clients look them up: they differ between instances. */
const SIMULATED = 90_001;

/** The id of each type in the sandbox: the well-known one (fact 11.2), else its own. */
export const TYPE_IDS: ReadonlyMap<string, number> = new Map(
  [...ACTIVITIES.values()].map(({ name, id }, index): [string, number] => [name, id ?? SIMULATED + index]),
);

export const typeIdOf = (type: string): number => TYPE_IDS.get(type) ?? SIMULATED - 1;

/** The id behind the primary attribute: an attribute that says it, or the id of the campaign that it names. */
function primaryId(
  sandbox: Sandbox,
  primary: string,
  attributes: Logged['activity']['attributes'],
): number | undefined {
  const said = attributes[`${primary} ID`];
  if (typeof said === 'number') return said;
  if (!primary.endsWith('Campaign')) return undefined;
  return sandbox.program.campaigns.find(({ ref }) => ref === attributes[primary])?.id;
}

interface Primary {
  readonly primaryAttributeValueId?: number;
  readonly primaryAttributeValue?: string;
}

function primaryOf(
  sandbox: Sandbox,
  { activity: { attributes } }: Logged,
  kind: ActivityKind | undefined,
): Primary {
  const { primary } = kind ?? {};
  const value: Value = primary === undefined ? null : (attributes[primary] ?? null);
  if (primary === undefined || value === null) return {};
  const id = primaryId(sandbox, primary, attributes);
  return {
    ...(id === undefined ? {} : { primaryAttributeValueId: id }),
    primaryAttributeValue: show(value),
  };
}

/** The log entry as the API gives it; attributes without a value are left out (fact 11.1). */
export function activityRecordOf(sandbox: Sandbox, logged: Logged) {
  const { id, person, time, campaign } = logged;
  const { type, attributes } = logged.activity;
  const kind = ACTIVITIES.get(type);
  return {
    id,
    marketoGUID: String(id),
    leadId: sandbox.registry.people.get(person) ?? 0,
    activityDate: leadTimeOf(time),
    activityTypeId: typeIdOf(type),
    ...(campaign === null ? {} : { campaignId: campaign }),
    ...primaryOf(sandbox, logged, kind),
    attributes: Object.entries(attributes)
      .filter(([name, value]) => name !== kind?.primary && value !== null && value !== '')
      .map(([name, value]) => ({ name, value })),
  };
}
