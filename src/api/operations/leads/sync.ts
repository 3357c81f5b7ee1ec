import { API_LIMITS } from '../../limits.ts';
import { apiFields } from '../../records/fields.ts';
import { outcome } from '../../records/lead.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { saveLeads } from '../../sandbox/saveLeads.ts';
import { anything, flag, listOf, oneOf, open, record, text } from '../../schema/schema.ts';
import { documented, simulated } from '../common.ts';
import { isMembers, memberOf, missingValue, wrongType } from '../input.ts';
import type { Operation } from '../kind.ts';
import { ACTIONS, type Action, planned } from './plan.ts';

/** Sync Leads. A record that fails is skipped with its reasons; the call succeeds all the same (fact 12.4). */
export const syncLeads: Operation = {
  id: 'syncLead',
  title: 'Sync Leads',
  summary: 'Creates people and changes fields of those who are there. Campaigns hear of both.',
  group: 'Leads',
  api: 'lead',
  method: 'POST',
  path: '/rest/v1/leads.json',
  takes: 'json',
  params: [],
  body: open(
    record(
      {
        input: listOf(anything({ description: 'Fields by their names in JSON.' }), {
          minItems: 1,
          maxItems: API_LIMITS.records,
        }),
      },
      {
        action: oneOf(...ACTIONS),
        lookupField: text({ description: 'email when left out.' }),
        partitionName: text(),
        asyncProcessing: flag(),
      },
    ),
  ),
  answers: outcome,
  facts: ['12.4', '12.5', '7.11'],
  provenance: 'documented',
  observed: ['The text of error 1003 for a value that does not fit its field.'],
  simulated: [
    'A person’s name in the sandbox is made of first and last name, or of the e-mail address.',
    'partitionName and asyncProcessing are taken and change nothing.',
  ],
  limits: ['At most 300 records.'],
  errors: [
    documented(1002, 'input is missing'),
    documented(1001, 'input is no list'),
    documented(
      1003,
      'the action is none, or a record has a value that does not fit, or an id without updateOnly',
    ),
    documented(1004, 'updateOnly finds nobody (of a record)'),
    documented(1005, 'createOnly finds somebody (of a record)'),
    documented(1006, 'there is no such field (of a record)'),
    documented(1007, 'several people match (of a record)'),
    simulated(1003, 'more than 300 records'),
  ],
  example: {
    body: {
      action: 'createOrUpdate',
      lookupField: 'email',
      input: [{ email: 'grace@example.com', firstName: 'Grace', lastName: 'Hopper' }],
    },
  },
  keeps: { leadId: 'result.0.id' },
  handle(call, { sandbox }) {
    const { body } = call;
    if (!isMembers(body)) return missingValue('input');
    const input = memberOf(body, 'input');
    if (input === undefined || input === null) return missingValue('input');
    if (!Array.isArray(input)) return wrongType(input, 'Array');
    if (input.length === 0) return missingValue('input');
    if (input.length > API_LIMITS.records)
      return refuse(
        1003,
        `Invalid data. A call takes at most ${API_LIMITS.records} records, not ${input.length}.`,
      );
    const action = memberOf(body, 'action') ?? 'createOrUpdate';
    if (!ACTIONS.includes(action as Action))
      return refuse(1003, `Invalid data. The action is one of: ${ACTIONS.join(', ')}.`);
    const lookup = memberOf(body, 'lookupField') ?? 'email';
    const known = typeof lookup === 'string' && (lookup === 'id' || apiFields(sandbox.program).has(lookup));
    if (!known) return refuse(1006, `Field '${String(lookup).slice(0, 80)}' not found`);
    const plan = planned(sandbox, action as Action, lookup, input);
    const wishes = plan.flatMap((one) => ('wish' in one ? one.wish : []));
    const saved = saveLeads(sandbox, wishes);
    if (isRefusal(saved)) return saved;
    let next = 0;
    const result = plan.map((one) => {
      if (!('wish' in one)) return { status: 'skipped', reasons: [one.skipped] };
      const id = saved.sandbox.registry.people.get(saved.names[next++] ?? '');
      return { id, status: one.wish.person === null ? 'created' : 'updated' };
    });
    return { sandbox: saved.sandbox, result };
  },
};
