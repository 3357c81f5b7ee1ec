import { offList, ontoList } from '../moves/lists.ts';
import { IN_LIST } from '../params/placement.ts';
import { byMove } from './byMove.ts';

/** A list import, an API call or a hand in the database puts the person on a static list. */
export const addedToList = byMove({
  name: 'Added to List',
  facts: ['7.11', '6.14'],
  summary: 'The person is put on a static list, by a list import for example.',
  params: [IN_LIST],
  move: (at, params) => ontoList(at, String(params['list'])),
});

export const removedFromList = byMove({
  name: 'Removed from List',
  facts: ['7.11', '6.14'],
  summary: 'The person is taken off a static list, by hand or through the API.',
  params: [IN_LIST],
  move: (at, params) => offList(at, String(params['list'])),
});
