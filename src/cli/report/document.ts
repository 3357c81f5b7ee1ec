import {
  ACTIVITIES,
  type ClaimResult,
  formatInstant,
  type Instant,
  type Path,
  type Person,
  type TraceEvent,
  type Value,
} from '#engine';
import type { OrdersClaimResult, Share } from '#explorer';
import type { Located } from '#scenario';
import type { Ran } from '../ran.ts';

/** A person at the end of the run. `fields` are those that are not empty, and those that the run emptied (null). */
export interface PersonDocument {
  readonly name: string;
  readonly exists: boolean;
  readonly fields: Readonly<Record<string, Value>>;
  /** Memberships, statuses and the like, as `fields`; left out where there are none. */
  readonly marks?: Readonly<Record<string, Value>>;
  /** Known by a cookie only; left out otherwise. */
  readonly anonymous?: true;
}

/** An entry of a person's activity log. `seq` is the event of the trace that made it; `time` as 2026-03-02T09:00:00Z. */
export interface ActivityDocument {
  readonly seq: number;
  readonly time: string;
  readonly person: string | null;
  readonly type: string;
  /** The type's well-known id; null where no source gives one. */
  readonly typeId: number | null;
  readonly attributes: Readonly<Record<string, Value>>;
}

/** An event of the engine's trace, its times as 2026-03-02T09:00:00Z. */
export type EventDocument = Readonly<Record<string, unknown>>;

/** A claim: `kept` says whether it came out as claimed, `holds` whether the statement is true, `seq` what settled it. */
export type ClaimDocument = Omit<ClaimResult, 'path'> & { readonly path: Path };

/** Some of all orders: how many, as a text of digits because it may be large, and a shortest one. */
export interface ShareDocument {
  readonly orders: string | null;
  readonly example: readonly string[] | null;
}

/** A claim about all orders, as `OrdersClaimResult`, its numbers of orders as texts of digits. */
export interface OrdersClaimDocument extends Omit<OrdersClaimResult, 'orders' | 'holdsIn' | 'failsIn'> {
  readonly orders: string | null;
  readonly holdsIn: ShareDocument | null;
  readonly failsIn: ShareDocument | null;
}

/**
 * What `run --json` prints. The keys stay, and more may come.
 * - `status`: `done`, `stopped` (a budget ended the run; the last event says why) or `invalid` (nothing was run: all
 *   lists but `problems` are empty).
 * - `trace`: every event in order, counted by `seq` from 0 without gaps.
 * - `claims`: those about single runs; `claimsOverAllOrders`: those about all orders of the variant. `holds` is null for
 *   one that is not decided, and then `kept` is false.
 * - `problems`: with `line`, `column`, `endLine`, `endColumn` from 1, `reach` (`file`, `campaign`, `warning`), `path`,
 *   `message`, `facts`, and where there is one `near` and `variant`.
 */
export interface RunDocument {
  readonly status: 'done' | 'stopped' | 'invalid';
  readonly people: readonly PersonDocument[];
  readonly activities: readonly ActivityDocument[];
  readonly trace: readonly EventDocument[];
  readonly claims: readonly ClaimDocument[];
  readonly claimsOverAllOrders: readonly OrdersClaimDocument[];
  readonly problems: readonly Located[];
}

/** A number of any size for a JSON document. */
export const digits = (number: bigint | null): string | null => (number === null ? null : String(number));

const iso = (at: Instant): string => `${formatInstant(at).replace(' ', 'T')}Z`;

function eventOf(event: TraceEvent): EventDocument {
  const until = event.type === 'step' && event.until !== null ? { until: iso(event.until) } : {};
  return { ...event, time: iso(event.time), ...until };
}

function activityOf(event: TraceEvent): readonly ActivityDocument[] {
  const { seq, person } = event;
  const activities = event.type === 'happened' || event.type === 'step' ? event.activities : [];
  return activities.map(({ type, attributes }) => {
    const typeId = ACTIVITIES.get(type)?.id ?? null;
    return { seq, time: iso(event.time), person, type, typeId, attributes };
  });
}

function personOf({ name, exists, anonymous, fields, marks }: Person): PersonDocument {
  return {
    name,
    exists,
    fields,
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
    ...(anonymous ? { anonymous } : {}),
  };
}

function shareOf(share: Share | null): ShareDocument | null {
  return share && { orders: digits(share.orders), example: share.example };
}

const ordersClaimOf = (result: OrdersClaimResult): OrdersClaimDocument => ({
  ...result,
  orders: digits(result.orders),
  holdsIn: shareOf(result.holdsIn),
  failsIn: shareOf(result.failsIn),
});

/** A run as plain data. */
export function runDocument({ run, claims, allOrders, problems }: Ran): RunDocument {
  return {
    status: run.status,
    people: [...run.world.people.values()].map(personOf),
    activities: run.events.flatMap(activityOf),
    trace: run.events.map(eventOf),
    claims,
    claimsOverAllOrders: allOrders.map(ordersClaimOf),
    problems,
  };
}

/** A file that cannot be run, as plain data. */
export function invalidDocument(problems: readonly Located[]): RunDocument {
  return {
    status: 'invalid',
    people: [],
    activities: [],
    trace: [],
    claims: [],
    claimsOverAllOrders: [],
    problems,
  };
}
