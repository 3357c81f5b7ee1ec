import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CampaignData,
  CLAIMS,
  compile,
  FILTERS,
  IN_ORDERS,
  type Instance,
  type Names,
  OUTSIDE,
  type Param,
  type Plain,
  type Scenario,
  STANDARD_FIELDS,
  STEPS,
  THIS_CAMPAIGN,
  TRIGGERS,
} from '#engine';
import { namesOf } from '#workbench';
import { describe as inWords } from './located.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom(
    '+30',
    '5',
    'null',
    'true',
    '~',
    'no',
    '- a',
    'a: b',
    '# a',
    '{{my.A}}',
    "it's",
    '"',
    '\n',
    ' a',
    'a\n\n b\n',
  ),
);
const anyName = anyText.filter(
  (text) => /^\S$|^\S.*\S$/.test(text) && text.length <= 100 && !(text in {}) && text !== 'prototype',
);
const anyValue = fc
  .oneof(
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  )
  .map((value) => (value === 0 ? 0 : value));

const anyCondition = fc.record(
  {
    attribute: anyText,
    operator: fc.constantFrom('is', 'is not empty', 'nonsense'),
    values: fc.array(anyValue, { maxLength: 2 }),
  },
  { requiredKeys: ['attribute', 'operator'] },
);

function anyOfType({ json, name }: Param['type']): fc.Arbitrary<Plain> {
  if (json === 'boolean') return fc.boolean();
  if (json === 'values') return fc.array(anyValue, { maxLength: 4 });
  if (json === 'names') return fc.array(anyName, { maxLength: 4 });
  if (json === 'tokens') return fc.dictionary(anyName, anyText, { maxKeys: 3 });
  if (json === 'conditions') return fc.array(anyCondition, { maxLength: 2 });
  if (name === 'count') return fc.nat();
  return json === 'value' ? anyValue : anyText.filter((text) => text !== '');
}

/** Words for the types that take only words of a certain form. */
const FORMED = [
  '2 hours',
  '2026-03-05',
  '2026-03-05T10:00Z',
  '09:00',
  'Mon-Fri',
  '{{lead.Birthday}}',
  '+5',
  5,
  true,
];

/** Anything that a parameter may hold: a word that the model has, where it must be one. */
function anyParam({ type }: Param, names: Names): fc.Arbitrary<Plain> {
  if (type.json === 'fields') return fc.record({ 'First Name': anyText, 'Person Score': fc.integer() });
  const options = (type.options?.(names) ?? []).filter((word) => word !== THIS_CAMPAIGN);
  if (options.length > 0) return fc.constantFrom(...options);
  return fc
    .oneof({ weight: 3, arbitrary: anyOfType(type) }, fc.constantFrom(...FORMED))
    .filter((value) => isOfShape(value, type) && !('wrong' in type.read(value, names, 0)));
}

function isOfShape(value: Plain, { json }: Param['type']): boolean {
  if (json === 'string' || json === 'boolean') return typeof value === json;
  if (json === 'value') return typeof value !== 'object' || value === null;
  return typeof value === 'object' && value !== null;
}

/** A word that must be of the model can be given only where the model has some. */
const canBeGiven = ({ type }: Param, names: Names): boolean => type.options?.(names).length !== 0;

function anyParams(all: readonly Param[], names: Names) {
  const params = all.filter((param) => canBeGiven(param, names));
  const entries = params.map((param) => [param.name, anyParam(param, names)] as const);
  return fc.record(Object.fromEntries(entries), {
    requiredKeys: params.filter(({ optional }) => !optional).map(({ name }) => name),
  });
}

const maybe = <T extends object>(part: fc.Arbitrary<T>): fc.Arbitrary<T | object> =>
  fc.oneof(part, fc.constant({}));

function anyOfKind(
  key: string,
  table: ReadonlyMap<string, { name: string; params: readonly Param[] }>,
  names: Names,
) {
  const possible = [...table.values()].filter(({ params }) =>
    params.every((param) => param.optional || canBeGiven(param, names)),
  );
  const kinds = possible.map(({ name, params }) =>
    anyParams(params, names).map((own) => ({ [key]: name, ...own }) as { [key: string]: Plain }),
  );
  return fc.oneof(...kinds);
}

function anyStep(names: Names): fc.Arbitrary<{ [key: string]: Plain }> {
  const filter = anyOfKind('filter', FILTERS, names);
  const kinds = [...STEPS.values()].map(({ name, params }) => {
    const action = fc.oneof(anyParams(params, names), fc.constant({ doNothing: true as const }));
    const choice = fc.tuple(filter, action).map(([test, own]) => ({ if: test, ...own }));
    const choices = fc.record({ choices: fc.array(choice, { maxLength: 3 }) }, { requiredKeys: [] });
    return fc
      .tuple(choices, action)
      .map(([own, otherwise]) => ({ step: name, ...own, ...otherwise }) as never);
  });
  return fc.oneof(...kinds);
}

/** Advanced logic needs three filters: with fewer the campaign is invalid, and is printed all the same. */
const anyMatch = fc.constantFrom('all', 'any', '1 and (2 or 3)', '# 1');

function anyCampaign(names: Names, shape: Partial<CampaignData>): fc.Arbitrary<object> {
  const trigger = fc.constantFrom(...TRIGGERS.keys()).map((name) => ({ trigger: name }));
  const smartList = fc.record(
    {
      triggers: fc.array(trigger, { maxLength: 2 }),
      filters: fc.array(anyOfKind('filter', FILTERS, names), { maxLength: 2 }),
      match: anyMatch,
    },
    { requiredKeys: [] },
  );
  const flow = fc.record({ flow: fc.array(anyStep(names), { maxLength: 3 }) });
  const schedule = fc.constantFrom(
    {},
    { schedule: { active: false } },
    { schedule: { qualification: 'once every 3 days' } },
    { schedule: { priority: 'Low', communicationLimits: true, maxPeople: 5 } },
  );
  const list = shape.smartList || shape.executable === true ? fc.constant({}) : fc.record({ smartList });
  return fc.tuple(flow, schedule, maybe(list)).map((parts) => Object.assign({}, shape, ...parts));
}

/** Keys that may be missing, each with anything that it may hold. */
const some = (parts: { readonly [key: string]: fc.Arbitrary<unknown> }) =>
  fc.record(parts, { requiredKeys: [] });

/** The assets of an instance, all of the same names: what they are called is a matter of their kind. */
function anyAssets([first = '', second = '']: readonly string[], names: Names): fc.Arbitrary<object> {
  const named = (parts: { readonly [key: string]: fc.Arbitrary<unknown> }) =>
    some(parts).map((own) => [{ name: first, ...own }]);
  const words = fc.constantFrom([first], [first, second], [second, first]);
  const answer = fc.oneof(
    fc.constant({ answer: 'time-out' }),
    anyText.map((text) => ({ answer: 'ok', fields: { 'First Name': text } })),
  );
  const filters = fc.array(anyOfKind('filter', FILTERS, names), { minLength: 3, maxLength: 3 });
  return some({
    timeZone: fc.constantFrom('GMT', 'GMT-0700', 'GMT+05:30'),
    tokens: fc
      .tuple(anyText, fc.boolean())
      .map(([value, typed]) => [{ name: first, value, ...(typed ? { type: 'text' } : {}) }]),
    lists: words,
    channels: named({ success: words }).map((all) => all.map((one) => ({ statuses: [first], ...one }))),
    emails: named({
      approved: fc.boolean(),
      operational: fc.boolean(),
      program: fc.constant(first),
      subject: anyText,
    }),
    webhooks: named({ answers: fc.array(answer, { maxLength: 3 }) }),
    segmentations: words.map((segments) => [{ name: second, segments }]),
    revenueModels: named({ approved: fc.boolean() }).map((all) =>
      all.map((one) => ({ stages: [second], ...one })),
    ),
    partitions: words,
    owners: words,
    queues: words,
    crmCampaigns: words.map((statuses) => [{ name: first, statuses }]),
    communicationLimits: some({ perDay: fc.constant(1), perWeek: fc.constant(7), byDefault: fc.boolean() }),
    smartLists: fc
      .tuple(filters, some({ match: anyMatch }))
      .map(([all, own]) => [{ name: first, filters: all, ...own }]),
  });
}

/** What a person belongs to, of what the assets hold for certain. */
function memberships({ lists, segmentations, partitions, owners }: Instance, [word = '']: readonly string[]) {
  return {
    ...(lists ? { lists: [word] } : {}),
    ...(segmentations?.[0] ? { segments: { [segmentations[0].name]: word } } : {}),
    ...(partitions?.includes(word) ? { partition: word } : {}),
    ...(owners?.includes(word) ? { owner: word } : {}),
  };
}

const SHAPES: readonly Partial<CampaignData>[] = [
  { smartList: { filters: [] } },
  { smartList: { triggers: [{ trigger: 'Campaign is Requested' }] } },
  { executable: true },
  {},
];

/** The scenario without the events and claims whose values are right one by one but not together. */
function withoutMisfits(scenario: Scenario): Scenario {
  const wrong = compile(scenario).problems.filter(({ reach }) => reach === 'file');
  const fits = (key: string) => (_: unknown, index: number) =>
    !wrong.some(({ path }) => path[0] === key && path[1] === index);
  const { script, claims = [] } = scenario;
  return { ...scenario, script: script.filter(fits('script')), claims: claims.filter(fits('claims')) };
}

/** A random scenario of the right shape, whose names mean something where they must. */
const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    words: fc.uniqueArray(anyName, { minLength: 9, maxLength: 9, selector: (word) => word.toLowerCase() }),
    title: anyText,
    summary: maybe(fc.record({ summary: anyText })),
  })
  .chain(({ words, title, summary }) => {
    const [program = '', person = '', field = '', variant = '', folder = ''] = words;
    const shapes = SHAPES.map((shape, index): CampaignData => {
      return { name: words[5 + index] ?? '', flow: [], ...shape };
    });
    const more = { streams: [person], memberFields: [field] };
    const skeleton: Scenario = {
      format: 1,
      id: 'random-1',
      title,
      ...summary,
      instance: {
        fields: STANDARD_FIELDS.has(field) ? [] : [{ name: field, type: 'score' }],
        folders: [{ name: folder, tokens: [{ name: field, value: title }] }],
        programs: [{ name: program, folder, ...more, campaigns: shapes.slice(0, 3) }],
      },
      people: [{ name: person, new: true }],
      script: [],
    };
    const assets = anyAssets([program, person], namesOf(compile(skeleton)));
    return fc.tuple(assets, fc.boolean()).chain(([own, extra]) => {
      const { fields = [], ...instance } = skeleton.instance;
      const special = { name: 'Renewal date', type: 'date', of: 'company', blocked: true };
      const full = { ...instance, ...own, fields: extra ? [...fields, special] : fields } as Instance;
      const names = namesOf(compile({ ...skeleton, instance: full }));
      return fc
        .record({
          campaigns: fc.tuple(...shapes.map((shape) => anyCampaign(names, shape))),
          script: fc.array(
            fc
              .tuple(anyOfKind('event', OUTSIDE, names), maybe(fc.constant({ at: '2 hours' })))
              .map(([a, b]) => ({ ...a, ...b })),
            { maxLength: 4 },
          ),
          claims: fc.array(
            fc
              .tuple(
                anyOfKind('claim', CLAIMS, names),
                maybe(fc.record({ orders: fc.constantFrom(...IN_ORDERS) })),
              )
              .map(([a, b]) => ({ ...a, ...b })),
            { maxLength: 4 },
          ),
          changes: fc.array(fc.record({ at: fc.constant(['title']), set: anyText }), { maxLength: 2 }),
          value: fc.oneof(fc.integer(), fc.constant(null)),
          how: fc.constantFrom({ new: true as const }, { anonymous: true as const }, {}),
        })
        .map(({ campaigns, script, claims, changes, value, how }) => ({
          ...skeleton,
          instance: {
            ...full,
            programs: [{ name: program, folder, ...more, campaigns: campaigns as never }],
          },
          people: [
            {
              name: person,
              ...how,
              fields: { 'Person Score': value },
              ...memberships(full, [program]),
              programs: { [program]: 'Member' },
            },
          ],
          script: script as never,
          claims: claims as never,
          variants: [{ name: variant, title, changes }],
        }))
        .map(withoutMisfits);
    });
  });

test('what is printed reads back as the same scenario', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { scenario: back, problems } = parse(print(scenario));
      expect(problems.filter(({ reach }) => reach === 'file').map(inWords)).toEqual([]);
      expect(back).toEqual(scenario);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the order of the keys does not depend on the order in memory', () => {
  const flipped = (data: Plain): Plain => {
    if (Array.isArray(data)) return data.map(flipped);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data)
        .reverse()
        .map(([key, value]) => [key, flipped(value)]),
    );
  };
  for (const { scenario } of content())
    expect(
      print(flipped(scenario as never) as never)
        .split('\n')
        .filter((line) => /^\w/.test(line)),
    ).toEqual(
      print(scenario)
        .split('\n')
        .filter((line) => /^\w/.test(line)),
    );
});

test('a printed scenario is a tidy file', () => {
  const [first] = content();
  const text = print(first?.scenario as Scenario);
  expect(text).toMatch(/^format: 1\nid: .*\ntitle: /);
  expect(text).toContain('\n\ninstance:\n');
  expect(text).toContain('schedule: { qualification: every time }');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});

function content() {
  const folder = new URL('../../content/scenarios/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const { scenario } = parse(readFileSync(new URL(name, folder), 'utf8'));
      return scenario ? [{ name, scenario }] : [];
    });
}
