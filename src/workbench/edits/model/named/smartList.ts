import type { NamedKind } from './kind.ts';

/** A smart list asset, for the filter Member of Smart List. Its filters have edits of their own. */
export const smartList: NamedKind = {
  id: 'smart list',
  title: 'Smart Lists',
  list: ['instance', 'smartLists'],
  types: ['smart list'],
  keys: [],
  fresh: ({ name }) => ({ name }),
};
