import { onlyId } from '../../records/smartCampaign.ts';
import { campaignOf } from '../../sandbox/campaigns.ts';
import { happen } from '../../sandbox/happen.ts';
import { refuse } from '../../sandbox/refusal.ts';
import { stamped } from '../../sandbox/registry.ts';
import { pathId } from '../common.ts';
import type { Operation } from '../kind.ts';
import { notFound } from './naming.ts';

type Told = Pick<Operation, 'id' | 'title' | 'summary' | 'facts' | 'errors' | 'example'>;

/** The operation that switches a trigger campaign on or off by an event of the engine (fact 1.20). The body is not read. */
export function switching(word: 'activate' | 'deactivate', event: string, told: Told): Operation {
  return {
    ...told,
    group: 'Smart Campaigns',
    api: 'asset',
    method: 'POST',
    path: `/rest/asset/v1/smartCampaign/{id}/${word}.json`,
    takes: 'nothing',
    params: [pathId('id', 'The id of the campaign.')],
    answers: onlyId,
    provenance: 'documented',
    simulated: [
      'The code and the text of a refusal.',
      'The body, which the sources describe in two ways, is not read.',
    ],
    handle(call, { sandbox }) {
      const found = campaignOf(sandbox, call.whole('id'));
      if (!found) return notFound();
      const { sandbox: after, events } = happen(sandbox, [{ event, campaign: found.compiled.ref }]);
      const now = campaignOf(after, found.id);
      if (now?.state.isActive === found.state.isActive)
        return refuse(709, events[0]?.reason ?? `${found.compiled.ref} stays as it is.`);
      const registry = stamped(after.registry, 'campaign', found.id, after.world.now);
      return { sandbox: { ...after, registry }, result: [{ id: found.id }] };
    },
  };
}
