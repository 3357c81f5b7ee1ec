import { type Drawn, maybe, pick } from './draw.ts';
import { CRM_CAMPAIGNS, CRM_STATUSES, OWNERS } from './names.ts';
import { nothing, type Theme } from './theme.ts';

const assign: Drawn = (draw) => maybe(draw, 2, () => ({ assignTo: pick(draw, OWNERS) }));
const owner: Drawn = (draw) => ({ owner: pick(draw, OWNERS) });
const task: Drawn = (draw) => ({
  subject: pick(draw, ['Call', '{{my.One}} {{lead.A}}']),
  ...maybe(draw, 2, () => ({ assignTo: 'Olga', due: 'tomorrow', description: '{{campaign.name}}' })),
});
const campaign: Drawn = (draw) => ({ campaign: pick(draw, CRM_CAMPAIGNS) });
const status: Drawn = (draw) => ({
  ...campaign(draw),
  status: pick(draw, [...CRM_STATUSES, ...CRM_STATUSES, ...CRM_STATUSES, 'Lost']),
});
const joins: Drawn = (draw) => (draw(2) === 1 ? status(draw) : campaign(draw));

/** The records of Salesforce. */
export const SALESFORCE: Theme = {
  steps: {
    'Sync Person to SFDC': assign,
    'Change Owner': owner,
    'Convert Person': nothing,
    'Delete Person from SFDC': nothing,
    'Create Task': task,
    'Delete Person': (draw) => maybe(draw, 2, () => ({ alsoDeleteFromCrm: draw(2) === 1 })),
  },
  triggers: { 'Person is Synced to SFDC': {}, 'Owner Changes': { 'New Owner': OWNERS } },
  filters: { 'Person was Synced to SFDC': {}, 'Owner was Changed': {} },
  memberships: ['Member of SFDC Campaign'],
  outside: { 'Owner Changes': owner },
};

/** The campaigns of Salesforce. */
export const SALESFORCE_CAMPAIGNS: Theme = {
  steps: {
    'Add to SFDC Campaign': joins,
    'Change Status in SFDC Campaign': status,
    'Remove from SFDC Campaign': campaign,
  },
  triggers: {
    'Added to SFDC Campaign': {},
    'Removed from SFDC Campaign': {},
    'Status is Changed in SFDC Campaign': { 'New Status': CRM_STATUSES },
  },
  filters: {
    'Was Added to SFDC Campaign': {},
    'Was Removed from SFDC Campaign': {},
    'Status was Changed in SFDC Campaign': {},
  },
  memberships: ['Member of SFDC Campaign'],
  outside: {},
};

/** Microsoft Dynamics. */
export const DYNAMICS: Theme = {
  steps: {
    'Sync Person to Microsoft': assign,
    'Change Owner in Microsoft': owner,
    'Delete Person from Microsoft': nothing,
    'Create Task in Microsoft': task,
    'Add to Microsoft Campaign': joins,
    'Remove from Microsoft Campaign': campaign,
  },
  triggers: {
    'Person is Synced to Microsoft': {},
    'Owner Changes in Microsoft': {},
    'Added to Microsoft Campaign': {},
    'Removed from Microsoft Campaign': {},
  },
  filters: {
    'Person was Synced to Microsoft': {},
    'Owner was Changed in Microsoft': {},
    'Was Added to Microsoft Campaign': {},
    'Was Removed from Microsoft Campaign': {},
  },
  memberships: [],
  outside: { 'Owner Changes in Microsoft': owner },
};
