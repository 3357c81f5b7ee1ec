import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Plain } from '#engine';
import { jsonSchema } from './jsonSchema.ts';
import { describe as inWords } from './located.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';

const full = readFileSync(new URL('./fixtures/full.yaml', import.meta.url), 'utf8');
const { scenario, problems } = parse(full);

test('a file with everything that an instance and a person may have is understood', () => {
  expect(problems.map(inWords)).toEqual([]);
  expect(scenario?.instance.emails?.[0]?.subject).toBe('Hi {{lead.First Name}}');
  expect(scenario?.instance.smartLists?.[0]?.match).toBe('1 and (2 or 3)');
  expect(scenario?.people[0]?.programs).toEqual({ 'Spring webinar': 'Invited' });
});

test('it prints as it is written', () => {
  expect(scenario && print(scenario)).toBe(full);
});

test('it uses every key that the schema has for assets, programs, campaigns and people', () => {
  const schema = JSON.parse(JSON.stringify(jsonSchema()));
  const { instance } = schema.properties;
  const unused: string[] = [];
  const compare = (given: unknown, found: readonly Plain[], way: string): void => {
    const { $ref, properties, items } = given as {
      $ref?: string;
      properties?: Record<string, unknown>;
      items?: unknown;
    };
    const named = $ref?.slice('#/$defs/'.length) ?? '';
    if (['person', 'campaign'].includes(named)) compare(schema.$defs[named], found, way);
    if (items) compare(items, found.flat() as Plain[], way);
    for (const [key, below] of Object.entries(properties ?? {})) {
      const values = found.flatMap((one) => {
        const value = (one as { [key: string]: Plain } | null)?.[key];
        return value === undefined ? [] : [value];
      });
      if (values.length > 0) compare(below, values, `${way}.${key}`);
      else if (key !== 'executable') unused.push(`${way}.${key}`);
    }
  };
  compare(instance, [scenario?.instance as never], 'instance');
  compare(schema.properties.people, [scenario?.people as never], 'people');
  expect(unused).toEqual([]);
});

describe('what is wrong in it has its place', () => {
  test.each([
    [
      'type: date,',
      'type: day,',
      'Line 10, column 35: There is no field type "day". There are: string, integer, score, boolean, date, datetime.',
    ],
    ['of: company', 'of: firm', 'Line 9, column 48: There is no object "firm". There is: company.'],
    [
      'answer: error',
      'answer: eror',
      'Line 28, column 21: There is no answer called "eror". Did you mean "error"?',
    ],
    ['perDay: 1', 'perDay: 0', 'Line 39, column 34: "perDay" must be 1 or more.'],
    [
      'stages: [ Known',
      'stage: [ Known',
      'Line 33, column 44: "stage" is not a key of a revenue cycle model. Did you mean "stages"?',
    ],
    [
      'priority: High',
      'priority: Hihg',
      'Line 83, column 74: There is no priority "Hihg". Did you mean "High"?',
    ],
    [
      'maxPeople: 500',
      'maxPeople: many',
      'Line 87, column 34: "maxPeople" must be a whole number, not a text.',
    ],
    [
      '    owner: Sam Owner',
      '    owner: [Sam Owner]',
      'Line 101, column 12: "owner" must be a name, not a list.',
    ],
    ['Size: Small', 'Size: Smal', 'Line 98, column 15: There is no segment "Smal". Did you mean "Small"?'],
    [
      'channel: Webinar',
      'channel: Webinars',
      'Line 62, column 16: There is no channel "Webinars". Did you mean "Webinar"?',
    ],
    ['GMT-0700', 'Pacific', 'Line 7, column 13: "Pacific" is not a time zone. Write it as GMT-0700.'],
    ['match: 1 and (2 or 3)', 'match: 1 and (2 or 4)', 'Line 49, column 14: There is no filter 4.'],
    ['match: 1 and (2 or 3)', 'match: [1, 2]', 'Line 49, column 14: "match" must be a text, not a list.'],
    [
      '- { attribute: Form Name',
      '- { atribute: Form Name',
      'Line 47, column 17: "atribute" is not a key of a constraint. Did you mean "attribute"?',
    ],
  ])('"%s", damaged to "%s"', (right, wrong, said) => {
    expect(full).toContain(right);
    expect(parse(full.replace(right, wrong)).problems.map(inWords)).toContain(said);
  });
});
