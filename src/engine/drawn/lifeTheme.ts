import { maybe, type Params, pick } from './draw.ts';
import { BROUGHT, REFS } from './names.ts';
import { nothing, type Theme } from './theme.ts';

/** Batch runs that recur; from the last of March on, a month may have no such day. */
const RECURS: readonly Params[] = [
  { every: 'day', times: 2 },
  { every: 'week', times: 2 },
  { every: 'month', times: 3 },
  { every: 'month', times: 3, at: '29 days' },
];

/** The life cycle of campaigns and people. */
export const LIFE: Theme = {
  steps: {
    'Delete Person': (draw) => maybe(draw, 2, () => ({ alsoDeleteFromCrm: draw(2) === 1 })),
    Wait: () => ({ duration: '1 hour' }),
    'Execute Campaign': (draw) => ({
      campaign: pick(draw, ['P.C4', 'Q.C5', 'Q.C6']),
      useParentTokenContext: draw(2) === 1,
    }),
    'Request Campaign': () => ({ campaign: 'P.C2' }),
  },
  triggers: {},
  filters: {},
  memberships: ['Member of Smart Campaign'],
  outside: {
    'Campaign is Activated': (draw) => ({ campaign: pick(draw, REFS.slice(0, 4)) }),
    'Campaign is Deactivated': (draw) => ({ campaign: pick(draw, REFS.slice(0, 4)) }),
    'Campaign is Deleted': (draw) => ({
      campaign: pick(draw, ['P.C2', 'P.C4', 'Q.C5', 'Q.C6', 'P.C0', 'Q.C8']),
      ...(draw(4) > 0 ? { anyway: true } : {}),
    }),
    'Batch Campaign is Aborted': (draw) => ({
      campaign: 'Q.C8',
      at: pick(draw, ['0 minutes', '30 minutes']),
    }),
    'Folder is Archived': (draw) => ({
      folder: pick(draw, ['P', 'Q', 'All']),
      disableCampaigns: draw(2) === 1,
    }),
    'Trigger Campaign Clean-up': nothing,
    'API Schedule Campaign': (draw) => ({
      campaign: 'Q.C8',
      ...maybe(draw, 2, () => ({ in: pick(draw, ['1 hour', '2 minutes', '30 minutes']) })),
      ...maybe(draw, 2, () => ({ tokens: pick(draw, BROUGHT) })),
    }),
    'Batch Campaign Runs': (draw) => ({
      campaign: 'Q.C8',
      ...maybe(draw, 2, () => ({ at: '0 minutes' })),
      ...maybe(draw, 2, () => pick(draw, RECURS)),
    }),
  },
};
