import { activity, activityRecordOf } from '../../records/activity.ts';
import type { Operation } from '../kind.ts';
import { logPage, PAGING, PAGING_ERRORS } from './paging.ts';

const DELETED = 37;

export const getDeletedLeads: Operation = {
  id: 'getDeletedLeads',
  title: 'Get Deleted Leads',
  summary: 'Who was deleted from the database.',
  group: 'Activities',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/activities/deletedleads.json',
  takes: 'nothing',
  params: PAGING,
  answers: activity,
  pages: 'always',
  facts: ['11.2', '6.16'],
  provenance: 'documented',
  errors: PAGING_ERRORS,
  example: { values: { nextPageToken: '{{pagingToken}}' } },
  handle(call, { sandbox }) {
    return logPage(
      sandbox,
      call,
      (one) => activityRecordOf(sandbox, one).activityTypeId === DELETED,
      (one) => activityRecordOf(sandbox, one),
    );
  },
};
