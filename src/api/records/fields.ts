import { type FieldType, fieldValue, type Program, type Value } from '#engine';

/** A person field as the API knows it. */
export interface ApiField {
  /** As in JSON: `leadScore`. */
  readonly rest: string;
  /** As in the product: `Person Score`. */
  readonly name: string;
  readonly type: FieldType;
}

/** The names that the REST API has for standard fields. */
const STANDARD: ReadonlyMap<string, string> = new Map([
  ['First Name', 'firstName'],
  ['Last Name', 'lastName'],
  ['Email Address', 'email'],
  ['Company Name', 'company'],
  ['Job Title', 'title'],
  ['Industry', 'industry'],
  ['Num Employees', 'numberOfEmployees'],
  ['Country', 'country'],
  ['Person Source', 'leadSource'],
  ['Person Status', 'leadStatus'],
  ['Person Score', 'leadScore'],
  ['Unsubscribed', 'unsubscribed'],
  ['Marketing Suspended', 'marketingSuspended'],
  ['Blocklisted', 'blackListed'],
  ['Email Invalid', 'emailInvalid'],
  ['Annual Revenue', 'annualRevenue'],
]);

/** Members of a record that are no fields of a model. */
export const SYSTEM: readonly string[] = ['id', 'createdAt', 'updatedAt'];

/** `Lifecycle Stage` as `lifecycleStage`: how Marketo proposes names of custom fields. */
function proposed(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words
    .map((word, index) => {
      const rest = word.slice(1);
      return (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + rest;
    })
    .join('');
  return joined === '' ? 'field' : joined;
}

/** Every field of a model by its name in JSON. Two that would have the same get a number each. */
export function apiFields({ fields }: Pick<Program, 'fields'>): ReadonlyMap<string, ApiField> {
  const all = new Map<string, ApiField>();
  const standardFirst = [...fields].toSorted(([a], [b]) => Number(STANDARD.has(b)) - Number(STANDARD.has(a)));
  for (const [name, type] of standardFirst) {
    const wish = STANDARD.get(name) ?? proposed(name);
    let rest = wish;
    for (let more = 2; all.has(rest) || SYSTEM.includes(rest); more++) rest = `${wish}${more}`;
    all.set(rest, { rest, name, type });
  }
  return all;
}

/** What a JSON value is in a field of that type; nothing where it does not fit. */
export function valueIn({ type }: ApiField, given: unknown, zone: number): Value | undefined {
  if (given === null || given === '') return null;
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') return undefined;
  if (typeof given === 'number' && !Number.isFinite(given)) return undefined;
  return fieldValue(type, String(given), zone);
}
