import { anything } from '../../schema/schema.ts';
import { documented, query, REQUIRED } from '../common.ts';
import type { Operation } from '../kind.ts';
import { tokenFrom } from './paging.ts';

export const getPagingToken: Operation = {
  id: 'getActivitiesPagingToken',
  title: 'Get Paging Token',
  summary: 'The token with which queries of activities begin. Times are those of the sandbox.',
  group: 'Activities',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/activities/pagingtoken.json',
  takes: 'nothing',
  params: [query('sinceDatetime', 'time', 'From when on; ISO 8601.', REQUIRED)],
  answers: anything(),
  pages: 'token',
  facts: ['11.6'],
  provenance: 'documented',
  errors: [documented(1002, 'sinceDatetime is missing'), documented(1001, 'sinceDatetime is no time')],
  example: { values: { sinceDatetime: '2026-01-01T00:00:00Z' } },
  keeps: { pagingToken: 'nextPageToken' },
  handle(call) {
    return { nextPageToken: tokenFrom(call.time('sinceDatetime') ?? 0, 0) };
  },
};
