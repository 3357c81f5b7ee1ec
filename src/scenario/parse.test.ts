import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILE_LIMITS } from './limits.ts';
import { describe as inWords } from './located.ts';
import { parse } from './parse.ts';

const small = readFileSync(new URL('./fixtures/small.yaml', import.meta.url), 'utf8');

test('a file without a fault gives its scenario and no problem', () => {
  const { scenario, problems } = parse(small);
  expect(problems).toEqual([]);
  expect(scenario?.instance.programs[0]?.campaigns.map(({ name }) => name)).toEqual(['New person', 'Fit']);
  expect(scenario?.people).toEqual([{ name: 'Ada', new: true, fields: { 'Job Title': 'VP' } }]);
});

test('JSON is read as well', () => {
  const { scenario } = parse(small);
  expect(parse(JSON.stringify(scenario))).toEqual({ scenario, problems: [] });
});

/** What is replaced, by what, and what is said about it. */
const DAMAGED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'title: A small one',
    'titel: A small one',
    ['Line 3, column 1: "titel" is not a key of a scenario. Did you mean "title"?'],
  ],
  ['title: A small one\n', '', ['Line 1, column 1: "title" is missing in a scenario.']],
  [
    'title: A small one',
    'title: 12',
    ['Line 3, column 8: "title" must be a text, not a number. Put it in quotes: "12".'],
  ],
  ['title: A small one', 'title:', ['Line 3, column 1: "title" must be a text, and it is empty.']],
  [
    'title: A small one',
    'title: A: small',
    ['Line 3, column 8: There is a second ": " on this line. Put a text that holds ": " in quotes.'],
  ],
  [
    'title: A small one',
    'title: "A small one',
    ['Line 3, column 20: The text in quotes before this is not closed.'],
  ],
  [
    'title: A small one',
    'title: A small one\ntitle: B',
    ['Line 4, column 1: "title" stands twice in the same mapping.'],
  ],
  [
    'title: A small one',
    'title: &a A small one',
    ['Line 3, column 11: Anchors are not allowed here. Put a text that begins with "&" in quotes.'],
  ],
  [
    'title: A small one',
    'title: !!str A',
    ['Line 3, column 14: Tags are not allowed here. Put a text that begins with "!" in quotes.'],
  ],
  [
    'id: small',
    'id: Small One',
    [
      'Line 2, column 5: "id" may hold lower-case letters, digits and single hyphens only, as in "my-scenario".',
    ],
  ],
  [
    'format: 1',
    'format: "1"',
    ['Line 1, column 9: "format" must be 1, the only version there is, not a text.'],
  ],
  [
    'format: 1',
    '%YAML 1.1\n---\nformat: 1',
    ['Line 1, column 1: A line that begins with "%" is not allowed.'],
  ],
  [
    'variants:\n',
    '---\nvariants:\n',
    ['Line 41, column 1: A scenario file holds one document: "---" may not stand inside it.'],
  ],
  [
    '  fields:\n',
    '\tfields:\n',
    [
      'Line 6, column 1: There is a tab where spaces should be: YAML is indented with spaces.',
      'Line 8, column 1: The indentation does not fit the lines above.',
    ],
  ],
  [
    'runs }',
    'run }',
    ['Line 4, column 30: There is no option of "fourth-level" called "run". Did you mean "runs"?'],
  ],
  [
    'fourth-level',
    'forth-level',
    ['Line 4, column 16: "forth-level" is not a key of the assumptions. Did you mean "fourth-level"?'],
  ],
  [
    'type: score',
    'type: points',
    [
      'Line 7, column 32: There is no field type "points". There are: string, integer, score, boolean, date, datetime.',
    ],
  ],
  [
    '    - name: Ops',
    '    - nme: Ops',
    ['Line 9, column 7: "nme" is not a key of a program. Did you mean "name"?'],
  ],
  [
    '- name: Fit',
    '- name: " Fit"',
    ['Line 22, column 17: "name" must be one line that neither begins nor ends with a space.'],
  ],
  [
    'step: Change Score',
    'step: Change Scor',
    ['Line 25, column 21: There is no flow step "Change Scor". Did you mean "Change Score"?'],
  ],
  ['step: Change Score', 'step: Send Fax', ['Line 25, column 21: There is no flow step "Send Fax".']],
  [
    '- step: Change Score',
    '- stpe: Change Score',
    ['Line 25, column 15: "stpe" is not a key of a flow step. Did you mean "step"?'],
  ],
  [
    'campaign: Ops.Fit',
    'campaing: Ops.Fit',
    ['Line 18, column 15: "campaing" is not a key of a flow step. Did you mean "campaign"?'],
  ],
  [
    'campaign: Ops.Fit',
    'campaign: Ops.Fitt',
    ['Line 18, column 25: There is no campaign "Ops.Fitt". Did you mean "Ops.Fit"?'],
  ],
  [
    'change: "+30"',
    'change: +30',
    ['Line 29, column 27: "change" must be a text, not a number. Put it in quotes: "+30".'],
  ],
  [
    'useParentTokenContext: false',
    'useParentTokenContext: no',
    ['Line 19, column 38: "useParentTokenContext" must be true or false, not a text.'],
  ],
  [
    'trigger: Person is Created',
    'trigger: Person is Craeted',
    ['Line 15, column 26: There is no trigger "Person is Craeted". Did you mean "Person is Created"?'],
  ],
  [
    'filter: Person Attribute',
    'filter: Person Atribute',
    ['Line 27, column 33: There is no filter "Person Atribute". Did you mean "Person Attribute"?'],
  ],
  [
    'filter: Person Attribute, attribute',
    'attribute',
    ['Line 27, column 23: "filter" is missing in a filter.'],
  ],
  [
    'attribute: Job Title',
    'attribute: Job Titel',
    ['Line 27, column 62: There is no person field "Job Titel". Did you mean "Job Title"?'],
  ],
  [
    'operator: contains',
    'operator: contain',
    [
      'Line 27, column 23: There is no operator for string fields called "contain". Did you mean "contains"? There are: is, is not, starts with, not starts with, contains, not contains, is empty, is not empty.',
    ],
  ],
  ['values: [VP]', 'values: VP', ['Line 27, column 101: "values" must be a list, not a text.']],
  [
    'values: [VP]',
    'values: [[VP]]',
    [
      'Line 27, column 102: Item 1 of "values" must be one value (a text, a number, true, false or null), not a list.',
    ],
  ],
  [
    'schedule: {',
    'schedule: [{',
    ['Line 32, column 1: There is no "]" to close what is opened before this.'],
  ],
  [
    'qualification: every time',
    'qualification: everytime',
    [
      'Line 31, column 38: "everytime" is not a qualification rule. Write "only once", "every time" or "once every 3 days".',
    ],
  ],
  [
    'doNothing: true',
    'doNothing: false',
    ['Line 30, column 26: "doNothing" can only be true, not false: leave it out otherwise.'],
  ],
  [
    'duration: 2 hours',
    'duration: 2 hrs',
    [
      'Line 21, column 25: This waits for nothing: "2 hrs" is not a number and a whole word, as in "4 hours", and Marketo ignores abbreviations.',
    ],
  ],
  ['    new: true', '    new: yes', ['Line 34, column 10: "new" must be true or false, not a text.']],
  [
    'Job Title: VP',
    'Job Tilte: VP',
    ['Line 35, column 15: There is no person field "Job Tilte". Did you mean "Job Title"?'],
  ],
  ['Job Title: VP', 'Job Title: 5', ['Line 35, column 26: 5 is not a value of "Job Title", a string field.']],
  ['Job Title: VP', '__proto__: 5', ['Line 35, column 15: "__proto__" cannot be a key.']],
  [
    'event: Person is Created',
    'event: Person is Create',
    ['Line 37, column 12: There is no outside event "Person is Create". Did you mean "Person is Created"?'],
  ],
  [
    '    person: Ada\nclaims',
    '    persn: Ada\nclaims',
    ['Line 38, column 5: "persn" is not a key of an outside event. Did you mean "person"?'],
  ],
  [
    '    person: Ada\nclaims',
    '    person: Adda\nclaims',
    ['Line 38, column 13: There is no person "Adda". Did you mean "Ada"?'],
  ],
  [
    'claim: final value',
    'claim: final valeu',
    ['Line 40, column 14: There is no kind of claim "final valeu". Did you mean "final value"?'],
  ],
  [
    'is: 30',
    'is: [30]',
    ['Line 40, column 62: "is" must be one value (a text, a number, true, false or null), not a list.'],
  ],
  [
    'variants: [asked]',
    'variants: [askd]',
    ['Line 40, column 77: There is no variant "askd". Did you mean "asked"?'],
  ],
  [
    'variants: [asked]',
    'orders: allways',
    ['Line 40, column 74: There is no word for orders called "allways". Did you mean "always"?'],
  ],
  [
    'variants: [asked]',
    'orders: always, policies: [lockstep]',
    ['Line 40, column 92: A claim about all orders names no policies: each picks one order.'],
  ],
  [
    'field: Fit Score,',
    'field: Fit Scor,',
    ['Line 40, column 47: There is no person field "Fit Scor". Did you mean "Fit Score"?'],
  ],
  [
    'Fit, schedule',
    'Fitt, schedule',
    ['Line 45, column 50, in variant "asked": There is no "Fitt" in "campaigns". Did you mean "Fit"?'],
  ],
  [
    'set: only once',
    'sett: only once',
    ['Line 46, column 9: "sett" is not a key of a change. Did you mean "set"?'],
  ],
  [
    'set: only once',
    'set: only once\n        remove: true',
    ['Line 45, column 9, in variant "asked": A change is one of set, insert and remove, and only one.'],
  ],
  [
    'set: only once',
    'set: 5',
    ['Line 46, column 14, in variant "asked": "qualification" must be a text, not a number.'],
  ],
  [
    'set: only once',
    'set: once',
    [
      'Line 46, column 14, in variant "asked": "once" is not a qualification rule. Write "only once", "every time" or "once every 3 days".',
    ],
  ],
  [
    'campaigns, Fit, schedule, qualification]',
    'campaigns, 3, executable]',
    ['Line 45, column 50, in variant "asked": "campaigns" has 2 items: there is no place 3.'],
  ],
  [
    'campaigns, Fit, schedule, qualification]',
    'campaigns, Fit, flow, Wait]',
    ['Line 45, column 61, in variant "asked": The items of "flow" have no names: count them from 1.'],
  ],
  [
    'campaigns, Fit, schedule, qualification]',
    'campaigns, Fit, flow, 1, step, x]',
    ['Line 45, column 70, in variant "asked": "step" is a single value: nothing is inside it.'],
  ],
  [
    '[instance, programs, Ops',
    '[variants, asked',
    ['Line 45, column 14, in variant "asked": A change cannot reach "variants".'],
  ],
  [
    'people:\n',
    'people: 3\npeople2:\n',
    [
      'Line 32, column 9: "people" must be a list, not a number.',
      'Line 33, column 1: "people2" is not a key of a scenario. Did you mean "people"?',
    ],
  ],
];

test.each(DAMAGED)('%j, damaged to %j, is answered', (right, wrong, said) => {
  expect(small).toContain(right);
  const { scenario, problems } = parse(small.replace(right, wrong));
  expect(problems.map(inWords)).toEqual(said);
  expect(scenario === null).toBe(problems.some(({ reach }) => reach === 'file'));
});

test.each([
  ['', 'Line 1, column 1: The file is empty.'],
  ['# only a comment', 'Line 1, column 1: The file is empty.'],
  ['5', 'Line 1, column 1: The file must be a mapping, not a number.'],
  ['- a', 'Line 1, column 1: The file must be a mapping, not a list.'],
  ['null', 'Line 1, column 1: The file must be a mapping, and it is empty.'],
  ['{ "format": 1', 'Line 1, column 14: There is no "}" to close what is opened before this.'],
  ['[[[[', 'Line 1, column 5: There is no "]" to close what is opened before this.'],
])('%j is no scenario', (text, said) => {
  const { scenario, problems } = parse(text);
  expect(scenario).toBeNull();
  expect(problems.map(inWords)).toEqual([said]);
});

test('a range covers what the problem is about, and the nearest word is given apart', () => {
  const [problem] = parse(small.replace('Ops.Fit', 'Ops.Fitt')).problems;
  expect(problem).toMatchObject({
    reach: 'campaign',
    line: 18,
    column: 25,
    endLine: 18,
    endColumn: 33,
    near: 'Ops.Fit',
  });
});

test('a problem that only a variant has names the variant, one that all have is told once', () => {
  const broken = small.replace('campaign: Ops.Fit', 'campaign: Ops.Fitt');
  expect(parse(broken).problems.map(({ variant }) => variant)).toEqual([undefined]);
  const removed = small
    .replace('campaigns, Fit, schedule, qualification]', 'campaigns, Fit]')
    .replace('set: only once', 'remove: true');
  expect(parse(removed).problems.map(inWords)).toEqual([
    'Line 18, column 25, in variant "asked": There is no campaign "Ops.Fit".',
  ]);
});

test.each([
  ['alias bomb', `a: &a [x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: [*a, *a]`).join('\n')}`],
  ['many brackets', '['.repeat(FILE_LIMITS.characters)],
  ['many dashes', '- '.repeat(FILE_LIMITS.characters / 2)],
  ['many braces', '}{'.repeat(FILE_LIMITS.characters / 2)],
  ['many keys', Array.from({ length: 30_000 }, (_, i) => `k${i}: `).join('\n')],
  ['many documents', '--- \n'.repeat(FILE_LIMITS.characters / 5)],
  ['a long file', 'x'.repeat(FILE_LIMITS.characters + 1)],
  [
    'many wrong steps',
    small.replace('duration: 2 hours', `duration: 2 hours${'\n            - step: W'.repeat(8000)}`),
  ],
])(
  '%s is refused in bounded time, with few words',
  (_, text) => {
    const { scenario, problems } = parse(text);
    expect(scenario).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(FILE_LIMITS.problems + 1);
  },
  30_000,
);

test.each([
  [
    'people',
    'people:\n',
    `people:\n${'  - { name: Ada }\n'.repeat(FILE_LIMITS.people)}`,
    '"people" holds more than 200 items.',
  ],
  ['a title', 'A small one', 'A'.repeat(FILE_LIMITS.title + 1), '"title" has more than 200 characters.'],
  [
    'a name',
    'name: Ops',
    `name: ${'O'.repeat(FILE_LIMITS.name + 1)}`,
    '"name" has more than 100 characters.',
  ],
])('%s beyond the limit is refused', (_, right, wrong, said) => {
  const { problems } = parse(small.replace(right, wrong));
  expect(problems.map(({ message }) => message)).toContain(said);
});

test('line ends of Windows and a byte order mark change nothing', () => {
  const windows = `\uFEFF${small.replaceAll('\n', '\r\n')}`;
  expect(parse(windows)).toEqual(parse(small));
  const [problem] = parse(windows.replace('Ops.Fit', 'Ops.Fitt')).problems;
  expect(problem).toMatchObject({ line: 18, column: 25, endLine: 18, endColumn: 33 });
});

test.each([
  ['name: Ops', 'name: toString', '"name" cannot be this word.'],
  [
    'variants:\n',
    'variants:\n  - { name: asked, title: Again, changes: [] }\n',
    '"variants" holds two variants of the same name.',
  ],
])('%j, damaged to %j, is refused', (right, wrong, said) => {
  const { scenario, problems } = parse(small.replace(right, wrong));
  expect(scenario).toBeNull();
  expect(problems.map(({ message }) => message)).toContain(said);
});
