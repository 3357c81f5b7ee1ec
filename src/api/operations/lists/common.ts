import { API_LIMITS } from '../../limits.ts';
import { listOfId, type StaticList } from '../../records/list.ts';
import { type Lead, leadsById } from '../../sandbox/people.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { listOf, open, record, type Schema, whole } from '../../schema/schema.ts';
import type { Call } from '../call.ts';
import { documented, pathId, query, simulated } from '../common.ts';
import { idOf, inputOf, isMembers, memberOf, missingValue, wrongType } from '../input.ts';
import type { ErrorCase } from '../kind.ts';
import type { Param } from '../params.ts';

export const LIST_ID = pathId('listId', 'The id of the list.');

/** The same addresses in the singular, which one client calls. */
export const singular = (path: string): readonly string[] => [path.replace('/lists/', '/list/')];

export const IDS: Param = query(
  'id',
  'words',
  `Ids of people, at most ${API_LIMITS.records}, instead of a body.`,
);

export const IDS_BODY: Schema = open(
  record({ input: listOf(open(record({ id: whole() })), { maxItems: API_LIMITS.records }) }),
);

export const LIST_ERRORS: readonly ErrorCase[] = [
  documented(1013, 'there is no such list'),
  documented(1002, 'there are no ids'),
  documented(1004, 'there is no such person (of a record)'),
  simulated(1003, 'more than 300 ids'),
];

export function listIn(sandbox: Sandbox, call: Call): StaticList | Refusal {
  return listOfId(sandbox, call.whole('listId')) ?? refuse(1013, 'List not found');
}

/** A record of a call: the person, or why there is none. */
export type Row =
  | { readonly id: unknown; readonly lead: Lead }
  | { readonly id: unknown; readonly odd: Refusal };

/** The ids that a call sends, in the address or the body, as people. */
export function rowsIn(sandbox: Sandbox, call: Call): readonly Row[] | Refusal {
  const input = inputOf(call.body);
  // One client joins ids by "&id=" and codes the whole as one value.
  const given =
    call.words('id')?.flatMap((one) => one.split('&id=')) ??
    (input === undefined || input === null ? [] : input);
  if (!Array.isArray(given)) return wrongType(given, 'Array');
  if (given.length === 0) return missingValue('id');
  if (given.length > API_LIMITS.records)
    return refuse(1003, `Invalid data. A call takes at most ${API_LIMITS.records} ids, not ${given.length}.`);
  const known = leadsById(sandbox);
  return given.map((one): Row => {
    const id = idOf(isMembers(one) ? memberOf(one, 'id') : one);
    if (typeof id !== 'number') return { id: null, odd: id };
    const lead = known.get(id);
    return lead ? { id, lead } : { id, odd: refuse(1004, 'Lead not found') };
  });
}

/** As the answer writes a record that was skipped. */
export const skipped = (id: unknown, reason: Refusal) => ({
  ...(id === null ? {} : { id }),
  status: 'skipped',
  reasons: [reason],
});
