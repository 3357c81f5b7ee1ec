import type { ModelEditKind } from '../kind.ts';
import { findList, putMatch } from './place.ts';

/** How the filters combine: `all`, `any`, or advanced logic as it is typed (fact 7.3). Logic that is wrong is kept, and underlined. */
export const setMatch: ModelEditKind<'set match'> = ({ scenario }, { list, match }) => {
  const found = findList(scenario, list);
  if (typeof found === 'string') return found;
  const chosen = match === 'all' || match === 'any';
  return {
    ...(chosen ? {} : { typing: `${JSON.stringify(list)} match` }),
    label: `${found.words}: match ${chosen ? match.toUpperCase() : match} filters`,
    scenario: putMatch(scenario, found.path, match),
  };
};
