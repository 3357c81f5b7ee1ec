import type { Catalog } from '../assets/catalog.ts';
import { fits, STANDARD_COMPANY_FIELDS, STANDARD_FIELDS } from '../fields.ts';
import { NONE } from '../none.ts';
import type { FieldType, Instance, Scenario } from '../scenario.ts';
import { quote } from '../value.ts';
import type { Person } from '../world.ts';
import { marksOf } from './marks.ts';
import { unknown } from './names.ts';
import { complain, complainTwice, type Report } from './report.ts';

/** The person fields of a model: the standard ones and its own. */
export function compileFields(report: Report, { instance }: Scenario): ReadonlyMap<string, FieldType> {
  const own = instance.fields ?? [];
  const names = own.map(({ name }) => name);
  const repeats = complainTwice(report, ['instance', 'fields'], 'fields', names);
  for (const [index, { name, type }] of own.entries()) {
    const standard = STANDARD_FIELDS.get(name);
    if (standard === undefined || standard === type) continue;
    const message = `"${name}" is a standard field of type ${standard}.`;
    complain(report, ['instance', 'fields', index, 'type'], { message, facts: [] }, 'file');
  }
  const first = own.filter((_, index) => !repeats.has(index));
  return new Map([...first.map(({ name, type }): [string, FieldType] => [name, type]), ...STANDARD_FIELDS]);
}

/** The fields of the company (see `FieldData.of`): what `company` tokens read. */
export function companyFields({ fields = [] }: Instance): ReadonlySet<string> {
  const own = fields.filter(({ of }) => of === 'company').map(({ name }) => name);
  return new Set([...STANDARD_COMPANY_FIELDS, ...own]);
}

/** The people, each with the fields that exist and fit. */
export function compilePeople(
  report: Report,
  { people }: Scenario,
  fields: ReadonlyMap<string, FieldType>,
  catalog: Catalog,
): Person[] {
  const names = people.map(({ name }) => name);
  const repeats = complainTwice(report, ['people'], 'people', names);
  return people.flatMap((person, index): Person[] => {
    if (repeats.has(index)) return [];
    const kept = Object.entries(person.fields ?? {}).filter(([name, value]) => {
      const path = ['people', index, 'fields', name];
      const type = fields.get(name);
      if (type === undefined) {
        complain(report, path, unknown('person field', name, fields.keys()), 'file');
        return false;
      }
      if (fits(type, value)) return true;
      const message = `${quote(value)} is not a value of "${name}", a ${type} field.`;
      complain(report, path, { message, facts: [] }, 'file');
      return false;
    });
    const { name, new: isNew, anonymous = false } = person;
    return [
      {
        name,
        exists: isNew !== true && !anonymous,
        deleted: false,
        anonymous,
        fields: Object.fromEntries(kept),
        marks: marksOf(report, ['people', index], person, catalog),
        history: NONE,
        entered: NONE,
      },
    ];
  });
}
