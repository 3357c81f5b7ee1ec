import { fieldCell, meant, valueUnder } from '../value.ts';
import type { ExpectedKind } from './kind.ts';

/** The value of a field at the end: `expect Score`. */
export const finalField: ExpectedKind = (head, { fields, zone }) => {
  const name = meant(head, fields.keys());
  const type = name === undefined ? undefined : fields.get(name);
  if (name === undefined || type === undefined) return undefined;
  return {
    title: name,
    read: (text) => fieldCell(text, name, type, zone),
    found: ({ world }, person) => valueUnder(world.people.get(person)?.fields, name),
  };
};
