import type { Instant } from '#engine';
import { API_LIMITS } from '../../limits.ts';
import { listOfId } from '../../records/list.ts';
import { membersOf } from '../../sandbox/lists.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Logged, Sandbox } from '../../sandbox/sandbox.ts';
import { unveil, veil } from '../../wire/opaque.ts';
import type { Call } from '../call.ts';
import { documented, query, REQUIRED, simulated } from '../common.ts';
import type { Answer, ErrorCase } from '../kind.ts';
import type { Param } from '../params.ts';

export const PAGING: readonly Param[] = [
  query('nextPageToken', 'text', 'From Get Paging Token, then from the answer before.', REQUIRED),
  query('batchSize', 'whole', `How many; ${API_LIMITS.records} when left out and at most.`, {
    least: 1,
    most: API_LIMITS.records,
  }),
];

export const WHOSE: readonly Param[] = [
  query('leadIds', 'wholes', `Ids of people, at most ${API_LIMITS.leadsOfAnActivityQuery}.`),
  query('listId', 'whole', 'Only people who are on this static list.'),
];

export const PAGING_ERRORS: readonly ErrorCase[] = [
  documented(1002, 'nextPageToken is missing'),
  simulated(1003, 'nextPageToken is none, or there are more ids than the call takes'),
];

/** The token of a page that begins with an entry later than a moment and behind an entry. */
export const tokenFrom = (since: Instant, after: number): string => veil(`a:${since}:${after}`);

function placeIn(token: string): readonly [since: Instant, after: number] | Refusal {
  const found = /^a:(-?\d{1,15}):(\d{1,15})$/.exec(unveil(token) ?? '');
  return found
    ? [Number(found[1]), Number(found[2])]
    : refuse(
        1003,
        'Invalid nextPageToken. Take it from Get Paging Token, or from the answer before, as it is.',
      );
}

/** The ids of the people whom a call is about; nothing where it is about everybody. */
function peopleIn(sandbox: Sandbox, call: Call): ReadonlySet<number> | undefined | Refusal {
  const ids = call.wholes('leadIds');
  if (ids && ids.length > API_LIMITS.leadsOfAnActivityQuery)
    return refuse(
      1003,
      `Invalid data. A call takes at most ${API_LIMITS.leadsOfAnActivityQuery} leadIds, not ${ids.length}.`,
    );
  const listId = call.whole('listId');
  if (listId === undefined) return ids && new Set(ids);
  const list = listOfId(sandbox, listId);
  if (!list) return refuse(1013, 'List not found');
  const members = membersOf(sandbox, list.name).map(({ id }) => id);
  return new Set(ids ? members.filter((id) => ids.includes(id)) : members);
}

/** A page of the log: entries that `wanted` takes, each as `record` writes it. There is always a token for what comes later. */
export function logPage(
  sandbox: Sandbox,
  call: Call,
  wanted: (logged: Logged) => boolean,
  record: (logged: Logged) => unknown,
): Answer | Refusal {
  const place = placeIn(call.text('nextPageToken') ?? '');
  if ('code' in place) return place;
  const people = peopleIn(sandbox, call);
  if (people && 'code' in people) return people;
  const [since, after] = place;
  const idOf = (name: string) => sandbox.registry.people.get(name) ?? 0;
  const found = sandbox.log.filter(
    (one) => one.id > after && one.time >= since && (people?.has(idOf(one.person)) ?? true) && wanted(one),
  );
  const page = found.slice(0, call.whole('batchSize') ?? API_LIMITS.records);
  const more = page.length < found.length;
  const last = more ? (page.at(-1)?.id ?? after) : sandbox.logged;
  return {
    result: page.map(record),
    nextPageToken: tokenFrom(since, Math.max(last, after)),
    moreResult: more,
  };
}
