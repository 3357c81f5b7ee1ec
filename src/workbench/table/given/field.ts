import type { PersonData, Value } from '#engine';
import { fieldCell, meant } from '../value.ts';
import type { GivenKind } from './kind.ts';

function withField({ fields = {}, ...person }: PersonData, field: string, value: Value): PersonData {
  const { [field]: _old, ...rest } = fields;
  const next = value === null ? rest : { ...rest, [field]: value };
  return Object.keys(next).length === 0 ? person : { ...person, fields: next };
}

/** A person field, by its name. */
export const field: GivenKind = (head, { fields, zone }) => {
  const name = meant(head, fields.keys());
  const type = name === undefined ? undefined : fields.get(name);
  if (name === undefined || type === undefined) return undefined;
  return {
    title: name,
    read: (text) => fieldCell(text, name, type, zone),
    put: (person, value) => withField(person, name, value),
  };
};
