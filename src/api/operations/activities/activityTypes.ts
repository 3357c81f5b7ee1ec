import { ACTIVITIES } from '#engine';
import { typeIdOf } from '../../records/activity.ts';
import { listOf, record, text, whole } from '../../schema/schema.ts';
import type { Operation } from '../kind.ts';

const attribute = record({ name: text(), dataType: text() });

export const getActivityTypes: Operation = {
  id: 'getAllActivityTypes',
  title: 'Get Activity Types',
  summary:
    'The types of activities with their ids and attributes. Look ids up here: they differ between instances.',
  group: 'Activities',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/activities/types.json',
  takes: 'nothing',
  params: [],
  answers: record(
    { id: whole(), name: text(), description: text(), attributes: listOf(attribute) },
    { primaryAttribute: attribute },
  ),
  facts: ['11.1', '11.2', '11.3', '11.4'],
  provenance: 'documented',
  simulated: [
    'Ids from 90,001 on are the sandbox’s own: no source gives those types one, Execute Campaign among them.',
  ],
  example: {},
  handle() {
    const result = [...ACTIVITIES.values()].map(({ name, primary, attributes, filter, trigger }) => {
      const all = Object.entries(attributes).map(([own, dataType]) => ({ name: own, dataType }));
      const first = all.find((one) => one.name === primary);
      return {
        id: typeIdOf(name),
        name,
        description: filter?.summary ?? trigger?.summary ?? name,
        ...(first ? { primaryAttribute: first } : {}),
        attributes: all.filter((one) => one !== first),
      };
    });
    return { result: result.toSorted((a, b) => a.id - b.id) };
  },
};
