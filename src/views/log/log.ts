import type { Activity, Program, TraceEvent, Value } from '#engine';
import { ACTIVITIES, formatInstant } from '../vocabulary.ts';

/** An entry of a person's activity log, in the shape in which the REST API gives it (fact 11.5). */
export interface LogRecord {
  /** Counted from 1 over the whole run, so the records of one person may leave numbers out. */
  readonly id: number;
  /** The place of the person among the people of the model, counted from 1. */
  readonly leadId: number;
  /** `2026-03-02T09:00:00Z` */
  readonly activityDate: string;
  /** The well-known id of the type (fact 11.2); null where no source gives one. */
  readonly activityTypeId: number | null;
  /** The id of the campaign whose step made it; null for what comes from outside. */
  readonly campaignId: number | null;
  /** The id of what the primary attribute names, where the model has one. */
  readonly primaryAttributeValueId: number | null;
  readonly primaryAttributeValue: string | null;
  /** The other attributes; those without a value are left out (fact 11.1). */
  readonly attributes: readonly { readonly name: string; readonly value: Value }[];
}

/** A record with what a reader needs besides it. */
export interface LogEntry {
  readonly record: LogRecord;
  /** The type's name. */
  readonly type: string;
  /** What the primary attribute is called; null where the type has none. */
  readonly primary: string | null;
  /** No source gives the type an id: look it up in your own instance (fact 11.4). */
  readonly simulated: boolean;
  /** The event of the run that it tells of. */
  readonly seq: number;
}

type Ids = ReadonlyMap<string, number>;

/** The id behind the primary attribute: an attribute that says it, or the id of the campaign that it names. */
function idOf(primary: string, { attributes }: Activity, campaigns: Ids): number | null {
  const said = attributes[`${primary} ID`];
  if (typeof said === 'number') return said;
  const campaign = primary.endsWith('Campaign')
    ? campaigns.get(String(attributes[primary] ?? ''))
    : undefined;
  return campaign ?? null;
}

function entryOf(
  activity: Activity,
  event: TraceEvent,
  { campaigns, leadId, id }: { readonly campaigns: Ids; readonly leadId: number; readonly id: number },
): LogEntry {
  const { type, attributes } = activity;
  const kind = ACTIVITIES.get(type);
  const primary = kind?.primary ?? null;
  const value = primary === null ? null : (attributes[primary] ?? null);
  return {
    type,
    primary,
    simulated: (kind?.id ?? null) === null,
    seq: event.seq,
    record: {
      id,
      leadId,
      activityDate: `${formatInstant(event.time).replace(' ', 'T')}Z`,
      activityTypeId: kind?.id ?? null,
      campaignId: campaigns.get(event.campaign ?? '') ?? null,
      primaryAttributeValueId: primary === null ? null : idOf(primary, activity, campaigns),
      primaryAttributeValue: value === null ? null : String(value),
      attributes: Object.entries(attributes)
        .filter(([name, one]) => name !== primary && one !== null && one !== '')
        .map(([name, one]) => ({ name, value: one })),
    },
  };
}

/**
 * The activity log of one person as the events of a run give it, oldest first. A run that has not gone to its end gives
 * what there is so far. Without `marketoGUID`, and without entries that no event of the trace has. Linear.
 */
export function logOf(
  program: Pick<Program, 'campaigns' | 'people'>,
  events: readonly TraceEvent[],
  person: string,
): readonly LogEntry[] {
  const campaigns = new Map(program.campaigns.map(({ ref, id }): [string, number] => [ref, id]).reverse());
  const leadId = program.people.findIndex(({ name }) => name === person) + 1;
  const entries: LogEntry[] = [];
  let id = 0;
  for (const event of events) {
    if (event.type !== 'step' && event.type !== 'happened') continue;
    for (const activity of event.activities) {
      id += 1;
      if (event.person === person) entries.push(entryOf(activity, event, { campaigns, leadId, id }));
    }
  }
  return entries;
}
