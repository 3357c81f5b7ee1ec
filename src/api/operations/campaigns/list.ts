import { campaign, campaignRecordOf } from '../../records/campaign.ts';
import { campaignsOf, type Found } from '../../sandbox/campaigns.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import { query, TOKEN_ERRORS, TOKEN_PARAMS, tokenPage } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getCampaigns: Operation = {
  id: 'getCampaigns',
  title: 'Get Campaigns',
  summary:
    'Campaigns by id, name, program or workspace, or those that can be requested. Superseded by Get Smart Campaigns.',
  group: 'Campaigns',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/campaigns.json',
  takes: 'nothing',
  params: [
    query('id', 'wholes', 'Ids.'),
    query('name', 'words', 'Names.'),
    query('programName', 'words', 'Names of programs.'),
    query('workspaceName', 'words', 'Names of workspaces.'),
    query('isTriggerable', 'flag', 'true: active campaigns that the API can request.'),
    ...TOKEN_PARAMS,
  ],
  answers: campaign,
  pages: 'when there are more',
  facts: ['12.12'],
  provenance: 'documented',
  limits: ['300 records a page.'],
  errors: TOKEN_ERRORS,
  example: { values: { isTriggerable: 'true' } },
  handle(call, { sandbox }) {
    const [ids, names, programs, workspaces] = [
      call.wholes('id'),
      call.words('name'),
      call.words('programName'),
      call.words('workspaceName'),
    ];
    const triggerable = call.flag('isTriggerable');
    const wanted = ({ id, compiled, program, state }: Found) =>
      (ids?.includes(id) ?? true) &&
      (names?.includes(compiled.name) ?? true) &&
      (programs?.includes(program.name) ?? true) &&
      (workspaces?.includes(program.workspace ?? 'Default') ?? true) &&
      (triggerable !== true || state.isRequestable);
    const page = tokenPage(call, campaignsOf(sandbox).filter(wanted));
    return isRefusal(page) ? page : { ...page, result: page.result.map(campaignRecordOf) };
  },
};
