import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CampaignData,
  CLAIMS,
  FILTERS,
  isRequestable,
  kindOf,
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

/** Anything that a parameter may hold: a word that the model has, where it must be one. */
function anyParam({ type }: Param, names: Names): fc.Arbitrary<Plain> {
  const options = (type.options?.(names) ?? []).filter((word) => word !== THIS_CAMPAIGN);
  if (options.length > 0) return fc.constantFrom(...options);
  if (type.json === 'boolean') return fc.boolean();
  if (type.json === 'values') return fc.array(anyValue, { maxLength: 4 });
  if (type.json === 'names') return fc.array(anyName, { maxLength: 4 });
  if (type.json === 'tokens') return fc.dictionary(anyName, anyText, { maxKeys: 3 });
  if (type.name === 'count') return fc.nat();
  return type.json === 'value' ? anyValue : anyText.filter((text) => text !== '');
}

function anyParams(params: readonly Param[], names: Names) {
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
  const kinds = [...table.values()].map(({ name, params }) =>
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

function anyCampaign(names: Names, shape: Partial<CampaignData>): fc.Arbitrary<object> {
  const trigger = fc.constantFrom(...TRIGGERS.keys()).map((name) => ({ trigger: name }));
  const smartList = fc.record(
    {
      triggers: fc.array(trigger, { maxLength: 2 }),
      filters: fc.array(anyOfKind('filter', FILTERS, names), { maxLength: 2 }),
      match: fc.constantFrom('all', 'any'),
    },
    { requiredKeys: [] },
  );
  const flow = fc.record({ flow: fc.array(anyStep(names), { maxLength: 3 }) });
  const schedule = fc.constantFrom(
    {},
    { schedule: { active: false } },
    { schedule: { qualification: 'once every 3 days' } },
  );
  const list = shape.smartList || shape.executable === true ? fc.constant({}) : fc.record({ smartList });
  return fc.tuple(flow, schedule, maybe(list)).map((parts) => Object.assign({}, shape, ...parts));
}

/** A random scenario of the right shape, whose names mean something where they must. */
const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    words: fc.uniqueArray(anyName, { minLength: 9, maxLength: 9, selector: (word) => word.toLowerCase() }),
    title: anyText,
    summary: maybe(fc.record({ summary: anyText })),
  })
  .chain(({ words, title, summary }) => {
    const [
      program = '',
      batch = '',
      trigger = '',
      executable = '',
      more = '',
      person = '',
      field = '',
      variant = '',
      folder = '',
    ] = words;
    const shapes: Partial<CampaignData>[] = [
      { name: batch, smartList: { filters: [] } },
      { name: trigger, smartList: { triggers: [{ trigger: 'Campaign is Requested' }] } },
      { name: executable, executable: true },
      { name: more },
    ];
    const campaigns = shapes.map((shape) => ({ flow: [], ...shape }) as CampaignData);
    const named = campaigns.map((campaign) => ({
      ref: `${program}.${campaign.name}`,
      kind: kindOf(campaign),
      requestable: isRequestable(campaign),
      active: true,
      workspace: '',
    }));
    const names: Names = {
      fields: new Map([...STANDARD_FIELDS, [field, 'score']]),
      campaigns: named.slice(0, 3),
      byRef: new Map(named.map(({ ref }, index) => [ref, index])),
      people: new Set([person]),
    };
    const held = { set: anyValue, at: fc.constant(['title']) };
    return fc
      .record({
        campaigns: fc.tuple(...shapes.map((shape) => anyCampaign(names, shape))),
        script: fc.array(
          fc
            .tuple(anyOfKind('event', OUTSIDE, names), maybe(fc.constant({ at: '2 hours' })))
            .map(([a, b]) => ({ ...a, ...b })),
          { maxLength: 4 },
        ),
        claims: fc.array(anyOfKind('claim', CLAIMS, names), { maxLength: 4 }),
        changes: fc.array(fc.record({ ...held, set: anyText }), { maxLength: 2 }),
        value: fc.oneof(fc.integer(), fc.constant(null)),
      })
      .map(({ campaigns: own, script, claims, changes, value }) => ({
        format: 1,
        id: 'random-1',
        title,
        ...summary,
        instance: {
          fields: STANDARD_FIELDS.has(field) ? [] : [{ name: field, type: 'score' }],
          folders: [{ name: folder, tokens: [{ name: field, value: title }] }],
          programs: [{ name: program, folder, campaigns: own as never }],
        },
        people: [{ name: person, new: true, fields: { 'Person Score': value } }],
        script: script as never,
        claims: claims as never,
        variants: [{ name: variant, title, changes }],
      }));
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
