import { API_LIMITS } from '../../limits.ts';
import { activity, activityRecordOf, typeIdOf } from '../../records/activity.ts';
import { refuse } from '../../sandbox/refusal.ts';
import { documented, query, REQUIRED, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import { logPage, PAGING, PAGING_ERRORS, WHOSE } from './paging.ts';

export const getActivities: Operation = {
  id: 'getLeadActivities',
  title: 'Get Lead Activities',
  summary: 'Entries of the activity logs, of some types and of some people.',
  group: 'Activities',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/activities.json',
  takes: 'nothing',
  params: [
    ...PAGING,
    query(
      'activityTypeIds',
      'wholes',
      `Ids of types, at most ${API_LIMITS.typesOfAnActivityQuery}; see Get Activity Types.`,
      REQUIRED,
    ),
    ...WHOSE,
    query('assetIds', 'wholes', 'Ids that the primary attribute names; with one type only.'),
  ],
  answers: activity,
  pages: 'always',
  facts: ['11.1', '11.4', '11.5', '11.6', '11.7'],
  provenance: 'documented',
  observed: ['The answer has moreResult on every page; clients fail without it.'],
  simulated: ['marketoGUID is the id as text.', 'The log holds the last 20,000 entries.'],
  limits: ['At most 10 types and 30 people, 300 records a page.'],
  errors: [
    ...PAGING_ERRORS,
    documented(1002, 'activityTypeIds is missing'),
    documented(1013, 'there is no such list'),
    simulated(1003, 'assetIds come with several types'),
  ],
  example: { values: { nextPageToken: '{{pagingToken}}', activityTypeIds: '13,22,47' } },
  handle(call, { sandbox }) {
    const types = call.wholes('activityTypeIds') ?? [];
    if (types.length > API_LIMITS.typesOfAnActivityQuery)
      return refuse(
        1003,
        `Invalid data. A call takes at most ${API_LIMITS.typesOfAnActivityQuery} activityTypeIds, not ${types.length}.`,
      );
    const assets = call.wholes('assetIds');
    if (assets && types.length !== 1)
      return refuse(1003, 'Invalid data. assetIds come with one activityTypeId.');
    return logPage(
      sandbox,
      call,
      (one) => {
        if (!types.includes(typeIdOf(one.activity.type))) return false;
        const own = assets && activityRecordOf(sandbox, one).primaryAttributeValueId;
        return !assets || (own !== undefined && assets.includes(own));
      },
      (one) => activityRecordOf(sandbox, one),
    );
  },
};
