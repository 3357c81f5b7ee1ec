import type { FilterData, Path, Plain, Scenario } from '#engine';
import { findCampaign } from '../../../model.ts';
import type { ListPlace } from '../action.ts';
import { dataAt, putAt, putList } from '../data.ts';
import { findThing } from '../named/find.ts';

/** Filters and how they combine, with their place in a model. */
export interface FoundList {
  /** What the filters and the match are keys of; it need not be there yet. */
  readonly path: Path;
  readonly filters: readonly FilterData[];
  readonly match: string;
  /** What a reader calls it. */
  readonly words: string;
  /** The campaign that its filters belong to, as parameters see it; nothing for an asset. */
  readonly campaign?: string;
}

interface Filtering {
  readonly filters?: readonly FilterData[];
  readonly match?: string;
}

/** The smart list of a campaign or of an asset, or why there is none. */
export function findList(scenario: Scenario, place: ListPlace): FoundList | string {
  const own = 'campaign' in place ? { campaign: place.campaign } : {};
  const campaign = 'campaign' in place ? findCampaign(scenario, place.campaign) : undefined;
  if ('campaign' in place && !campaign) return `There is no campaign "${place.campaign}".`;
  const asset = 'smartList' in place ? findThing(scenario, 'smart list', place.smartList) : undefined;
  if ('smartList' in place && !asset) return `There is no smart list "${place.smartList}".`;
  const path = asset
    ? asset.path
    : ['instance', 'programs', campaign?.program ?? -1, 'campaigns', campaign?.index ?? -1, 'smartList'];
  const { filters = [], match = 'all' } = (dataAt(scenario, path) ?? {}) as Filtering;
  return { path, filters, match, words: asset?.own ?? campaign?.data.name ?? '', ...own };
}

/** The scenario with other filters in a smart list. Empty ones are left out, and so is a match that means nothing then. */
export function putFilters(
  scenario: Scenario,
  { path }: FoundList,
  filters: readonly FilterData[],
  match: string,
): Scenario {
  const put = putList(scenario, [...path, 'filters'], filters as unknown as readonly Plain[]);
  return putMatch(put, path, filters.length === 0 ? 'all' : match);
}

/** The scenario with another match in a smart list; `all` is left out. */
export function putMatch(scenario: Scenario, path: Path, match: string): Scenario {
  const at = [...path, 'match'];
  if (match === 'all' && dataAt(scenario, at) === undefined) return scenario;
  return putAt(scenario, at, match === 'all' ? undefined : match);
}
