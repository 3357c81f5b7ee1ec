import { FILTERS, type FilterData } from '#engine';
import { defaultParams } from '../../../defaults.ts';
import { namesOf } from '../../../names.ts';
import { same } from '../../../same.ts';
import { movedItem } from '../data.ts';
import type { ModelEditKind } from '../kind.ts';
import { afterAdd, afterMove, afterRemove } from './numbers.ts';
import { findList, putFilters } from './place.ts';

/** A filter with complete values, before the one at the place or last. Advanced logic does not name it. */
export const addFilter: ModelEditKind<'add filter'> = ({ scenario, program }, { list, filter, at }) => {
  const kind = FILTERS.get(filter);
  if (!kind) return `There is no filter "${filter}".`;
  const found = findList(scenario, list);
  if (typeof found === 'string') return found;
  const { filters, match, words } = found;
  const place = at ?? filters.length;
  if (!Number.isInteger(place) || place < 0 || place > filters.length)
    return `"${words}" has no place ${place + 1} for a filter.`;
  const names = namesOf(program);
  const added: FilterData = {
    filter: kind.name,
    ...defaultParams(kind, names, names.byRef.get(found.campaign ?? '') ?? -1),
  };
  return {
    label: `${words}: filter ${kind.name} is added`,
    scenario: putFilters(scenario, found, filters.toSpliced(place, 0, added), afterAdd(match, place)),
  };
};

/** Takes a filter out. Advanced logic that named it cannot say the same: all filters must hold then, and the note says so. */
export const removeFilter: ModelEditKind<'remove filter'> = ({ scenario }, { list, at }) => {
  const found = findList(scenario, list);
  if (typeof found === 'string') return found;
  const { filters, match, words } = found;
  const gone = filters[at];
  if (!gone) return `"${words}" has no filter ${at + 1}.`;
  const left = filters.toSpliced(at, 1);
  const logic = afterRemove(match, at, left.length);
  const lost = logic === 'all' && match !== 'all' && match !== 'any' && left.length > 0;
  return {
    label: `${words}: filter ${gone.filter} is removed`,
    scenario: putFilters(scenario, found, left, logic),
    ...(lost
      ? { note: `The logic "${match}" does not fit the filters that are left: all must hold now.` }
      : {}),
  };
};

/** A filter to another place. The numbers of advanced logic go with the filters. */
export const moveFilter: ModelEditKind<'move filter'> = ({ scenario }, { list, from, to }) => {
  const found = findList(scenario, list);
  if (typeof found === 'string') return found;
  const filters = movedItem(found.filters, from, to);
  if (!filters) return `"${found.words}" has no filter ${from + 1} or no place ${to + 1}.`;
  return {
    label: `${found.words}: filter ${from + 1} becomes filter ${to + 1}`,
    scenario: putFilters(scenario, found, filters, afterMove(found.match, from, to)),
  };
};

/** Other values of a filter. What does not fit is kept; `compile` underlines it. */
export const setFilter: ModelEditKind<'set filter'> = ({ scenario }, { list, at, filter }) => {
  const found = findList(scenario, list);
  if (typeof found === 'string') return found;
  const old = found.filters[at];
  if (!old) return `"${found.words}" has no filter ${at + 1}.`;
  const typed = same({ ...old, values: [] }, { ...filter, values: [] });
  return {
    ...(typed ? { typing: `${JSON.stringify(list)} filter ${at}` } : {}),
    label: `${found.words}: filter ${at + 1} becomes another`,
    scenario: putFilters(scenario, found, found.filters.with(at, filter), found.match),
  };
};
