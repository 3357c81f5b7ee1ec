import type { Catalog } from '../assets/catalog.ts';
import { FILTERS } from '../filters/table.ts';
import type { CompiledCampaign, CompiledFilter, CompiledList } from '../program.ts';

const SENDING = 'Send Email';

/** The types of activity that some filter of the model looks back on, or a communication limit counts. */
export function remembered(
  campaigns: readonly CompiledCampaign[],
  smartLists: ReadonlyMap<string, CompiledList>,
  { limits }: Catalog,
): ReadonlySet<string> {
  const inLists = [...campaigns.map(({ list }) => list), ...smartLists.values()].flatMap(
    (list) => list.filters,
  );
  const inChoices = campaigns.flatMap(({ flow }) =>
    flow.flatMap(({ choices }) => choices.flatMap(({ test }): CompiledFilter[] => (test ? [test] : []))),
  );
  const types = [...inLists, ...inChoices].flatMap(({ filter }) => FILTERS.get(filter)?.looksBackOn ?? []);
  const limited = limits.perDay !== undefined || limits.perWeek !== undefined;
  return new Set(limited ? [...types, SENDING] : types);
}
