import { show } from '#engine';
import { typeIdOf } from '../../records/activity.ts';
import { apiFields } from '../../records/fields.ts';
import { refuse } from '../../sandbox/refusal.ts';
import type { Logged } from '../../sandbox/sandbox.ts';
import { anything, leadTime, listOf, record, text, whole } from '../../schema/schema.ts';
import { leadTimeOf } from '../../wire/times.ts';
import { documented, query, REQUIRED } from '../common.ts';
import type { Operation } from '../kind.ts';
import { logPage, PAGING, PAGING_ERRORS, WHOSE } from './paging.ts';

const CHANGE = 'Change Data Value';
const NEW = 'New Lead';

export const getLeadChanges: Operation = {
  id: 'getLeadChanges',
  title: 'Get Lead Changes',
  summary: 'Changes of some fields, and who entered the database.',
  group: 'Activities',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/activities/leadchanges.json',
  takes: 'nothing',
  params: [...PAGING, query('fields', 'words', 'Names of fields in JSON.', REQUIRED), ...WHOSE],
  answers: record(
    {
      id: whole(),
      marketoGUID: text(),
      leadId: whole(),
      activityDate: leadTime,
      activityTypeId: whole(),
      fields: listOf(record({ id: whole(), name: text(), newValue: text() }, { oldValue: text() })),
      attributes: listOf(record({ name: text(), value: anything() })),
    },
    { campaignId: whole() },
  ),
  pages: 'always',
  facts: ['11.6', '11.3'],
  provenance: 'documented',
  simulated: ['The ids of fields.', 'Changes of scores are activities of their own, and not here.'],
  errors: [
    ...PAGING_ERRORS,
    documented(1002, 'fields is missing'),
    documented(1006, 'there is no such field'),
    documented(1013, 'there is no such list'),
  ],
  example: { values: { nextPageToken: '{{pagingToken}}', fields: 'leadStatus,leadSource' } },
  handle(call, { sandbox }) {
    const known = apiFields(sandbox.program);
    const asked = call.words('fields') ?? [];
    const odd = asked.find((name) => !known.has(name));
    if (odd !== undefined) return refuse(1006, `Field '${odd.slice(0, 80)}' not found`);
    const rest = new Map(
      [...known.values()].map((one, id) => [one.name, { id: id + 1, rest: one.rest }] as const),
    );
    const fieldOf = ({ activity }: Logged) => rest.get(String(activity.attributes['Attribute Name']));
    return logPage(
      sandbox,
      call,
      (one) =>
        one.activity.type === NEW ||
        (one.activity.type === CHANGE && asked.includes(fieldOf(one)?.rest ?? '')),
      (one) => {
        const { type, attributes } = one.activity;
        const field = type === CHANGE ? fieldOf(one) : undefined;
        const old = attributes['Old Value'] ?? null;
        const named = type === CHANGE ? ['Reason', 'Source'] : ['Source Type'];
        return {
          id: one.id,
          marketoGUID: String(one.id),
          leadId: sandbox.registry.people.get(one.person) ?? 0,
          activityDate: leadTimeOf(one.time),
          activityTypeId: typeIdOf(type),
          ...(one.campaign === null ? {} : { campaignId: one.campaign }),
          fields: field
            ? [
                {
                  id: field.id,
                  name: field.rest,
                  newValue: show(attributes['New Value'] ?? null),
                  ...(old === null ? {} : { oldValue: show(old) }),
                },
              ]
            : [],
          attributes: named.flatMap((name) => {
            const value = attributes[name] ?? null;
            return value === null || value === '' ? [] : [{ name, value }];
          }),
        };
      },
    );
  },
};
