import { STANDARD_FIELDS } from '#engine';
import type { NamedKind } from './kind.ts';

/** A custom person field. The standard ones are always there and cannot be changed. */
export const field: NamedKind = {
  id: 'field',
  title: 'Person fields',
  list: ['instance', 'fields'],
  types: ['field', 'score field'],
  keys: [
    {
      name: 'type',
      label: 'Type',
      holds: 'word',
      options: ['string', 'integer', 'score', 'boolean', 'date', 'datetime'],
      needed: true,
      help: 'What it holds.',
    },
    {
      name: 'of',
      label: 'Belongs to',
      holds: 'word',
      options: ['company'],
      help: 'The company, for company tokens; the person when left out.',
    },
    {
      name: 'blocked',
      label: 'Block Field Updates',
      holds: 'flag',
      usual: false,
      help: 'Flow steps cannot change it.',
    },
  ],
  fresh: ({ name }) => ({ name, type: 'string' }),
  reserved: [...STANDARD_FIELDS.keys()],
};
