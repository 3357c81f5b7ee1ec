import type { CompiledFilter, Params, Program } from '../program.ts';
import type { World } from '../world.ts';

function names(params: Params, campaign: number): boolean {
  return Object.values(params).some(
    (value) =>
      typeof value === 'object' && value !== null && 'campaign' in value && value.campaign === campaign,
  );
}

/** The campaigns, by index, whose valid steps, choices or filters name a campaign: itself and deleted ones left out. */
export function referrers({ campaigns }: Program, world: World, campaign: number): readonly number[] {
  const inFilter = ({ params }: CompiledFilter) => names(params, campaign);
  return campaigns.flatMap(({ list, flow }, index) => {
    if (index === campaign || world.campaigns[index]?.deleted) return [];
    const inFlow = flow.some(({ invalid, otherwise, choices }) => {
      if (invalid) return false;
      const actions = [otherwise, ...choices.map(({ action }) => action)];
      const tests = choices.flatMap(({ test }) => test ?? []);
      return actions.some((action) => action !== null && names(action, campaign)) || tests.some(inFilter);
    });
    return inFlow || list.filters.some(inFilter) ? [index] : [];
  });
}
