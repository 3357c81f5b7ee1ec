import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginning,
  type CampaignData,
  type ClaimData,
  checkClaims,
  choices,
  compile,
  given,
  type Program,
  run,
  step,
  type World,
} from '#engine';
import { checkOrders } from './claims.ts';

const set = (attribute: string, newValue: string) => ({ step: 'Change Data Value', attribute, newValue });
const request = (campaign: string) => ({ step: 'Request Campaign', campaign: `P.${campaign}` });

const campaign = (name: string, trigger: string, flow: CampaignData['flow']): CampaignData => {
  return { name, flow, smartList: { triggers: [{ trigger }] }, schedule: { qualification: 'every time' } };
};

const requested = (name: string, flow: CampaignData['flow']) => campaign(name, 'Campaign is Requested', flow);

function model(campaigns: readonly CampaignData[], claims: readonly ClaimData[]): Program {
  const program = compile({
    format: 1,
    id: 'sketch',
    title: 'Sketch',
    instance: {
      fields: ['A', 'B'].map((name) => ({ name, type: 'string' })),
      programs: [{ name: 'P', campaigns }],
    },
    people: [{ name: 'Ada', new: true }],
    script: [{ event: 'Person is Created', person: 'Ada' }],
    claims,
    variants: [{ name: 'v', title: 'v', changes: [] }],
  });
  expect(program.problems).toEqual([]);
  return program;
}

/** Two requested campaigns of two steps: six orders of their steps, and one step of theirs may come before the last request. */
const RACE = [
  campaign('M', 'Person is Created', [request('X'), request('Y')]),
  requested('X', [set('A', 'x'), set('B', 'x')]),
  requested('Y', [set('A', 'y'), set('B', 'y')]),
];

const always = (one: object) => ({ claim: 'final value', person: 'Ada', is: 'x', orders: 'always', ...one });
const BEFORE = {
  claim: 'ends before',
  first: 'P.X',
  ...Object.fromEntries([['then', 'P.Y']]),
  person: 'Ada',
  orders: 'sometimes',
};

/** Every order, by plain recursion. */
function ordersOf(program: Program): readonly (readonly string[])[] {
  const all: string[][] = [];
  const go = (world: World, order: readonly string[]): void => {
    const options = choices(program, world);
    if (options.length === 0) all.push([...order]);
    for (const option of options) go(step(program, world, option).world, [...order, option.code]);
  };
  go(beginning(program), []);
  return all;
}

const ONE_RUN: readonly ClaimData[] = [
  { claim: 'final value', person: 'Ada', field: 'A', is: 'x' },
  { claim: 'final value', person: 'Ada', field: 'B', is: 'z' },
  { ...BEFORE, orders: undefined } as never,
  { claim: 'runs', campaign: 'P.X', person: 'Ada', times: 1 },
  { claim: 'runs', campaign: 'P.M', person: 'Ada', times: 0 },
  { claim: 'logged', person: 'Ada', activity: 'Change Data Value', with: { 'Old Value': 'y' } },
  { claim: 'logged', person: 'Ada', activity: 'Change Data Value', with: { 'Old Value': 'x' }, times: 1 },
].map(({ orders: _, ...claim }: ClaimData) => claim as ClaimData);

const anyFlow = fc.array(
  fc.constantFrom(set('A', 'x'), set('A', 'y'), set('B', 'z'), { step: 'Remove from Flow', campaign: 'P.X' }),
  { minLength: 1, maxLength: 2 },
);

test('each claim holds in as many orders as when every order is run by itself', () => {
  fc.assert(
    fc.property(anyFlow, anyFlow, fc.constantFrom('always', 'sometimes', 'never'), (x, y, how) => {
      const campaigns = [...RACE.slice(0, 1), requested('X', x), requested('Y', y)];
      const single = model(campaigns, ONE_RUN);
      const runs = ordersOf(single).map((order) =>
        checkClaims(single, run(single, given(order)), null, 'order').map(({ holds }) => holds),
      );
      const results = checkOrders(
        model(
          campaigns,
          ONE_RUN.map((one) => ({ ...one, orders: how })),
        ),
        null,
      );
      for (const [at, result] of results.entries()) {
        const yes = runs.filter((held) => held[at]).length;
        expect(result).toMatchObject({ orders: BigInt(runs.length), complete: true, endless: false });
        expect([result.holdsIn?.orders, result.failsIn?.orders]).toEqual([
          BigInt(yes),
          BigInt(runs.length - yes),
        ]);
        const expected = { always: yes === runs.length, sometimes: yes > 0, never: yes === 0 };
        expect(result.holds).toBe(expected[how]);
      }
      expect(results).toHaveLength(ONE_RUN.length);
    }),
    { numRuns: 40 },
  );
});

test('an example is a shortest order in which it is so', () => {
  const claims = [always({ field: 'A' }), BEFORE];
  const results = checkOrders(model(RACE, claims), null);
  for (const [at, { orders: _, ...claim }] of claims.entries()) {
    const single = model(RACE, [claim as ClaimData]);
    for (const [share, holds] of [
      [results[at]?.holdsIn, true],
      [results[at]?.failsIn, false],
    ] as const) {
      const ran = run(single, given(share?.example ?? []));
      expect(ran.order).toEqual(share?.example);
      expect(ran.status).toBe('done');
      expect(checkClaims(single, ran, null, 'order')).toMatchObject([{ holds }]);
    }
  }
});

test('a claim says in words what it came to', () => {
  const claims = [
    always({ field: 'A' }),
    always({ field: 'A', orders: 'sometimes' }),
    always({ field: 'A', is: 'z', orders: 'never' }),
    always({ field: 'A', is: 'z', orders: 'sometimes', holds: false }),
    { claim: 'runs', campaign: 'P.X', person: 'Ada', times: 1, orders: 'always' },
    { claim: 'number of outcomes', is: 4 },
    { claim: 'number of outcomes', is: 3, holds: false },
  ];
  const program = model(RACE, claims);
  const results = checkOrders(program, null);
  const total = ordersOf(program).length;
  expect(results.map(({ kept, holds }) => [kept, holds])).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [true, false],
    [true, true],
    [true, true],
    [true, false],
  ]);
  const [first, second, ...others] = results.map(({ statement, reason }) => `${statement} ${reason}`);
  expect(first).toMatch(
    new RegExp(
      `^In every order: Ada's A ends as "x". It fails in \\d+ of ${total} orders, for example: o0 s1 `,
    ),
  );
  expect(second).toMatch(
    new RegExp(
      `^In some order: Ada's A ends as "x". It holds in \\d+ of ${total} orders, for example: o0 s1 `,
    ),
  );
  expect(others).toEqual([
    `In no order: Ada's A ends as "z". It fails in all ${total} orders.`,
    `In some order: Ada's A ends as "z". It fails in all ${total} orders.`,
    `In every order: Ada goes through P.X once. It holds in all ${total} orders.`,
    `All orders together have 4 outcomes. All ${total} orders have 4 outcomes.`,
    `All orders together have 3 outcomes. All ${total} orders have 4 outcomes.`,
  ]);
});

test('following claims does not change how many outcomes there are', () => {
  const number = { claim: 'number of outcomes', is: 4 };
  const alone = checkOrders(model(RACE, [number]), null);
  const among = checkOrders(model(RACE, [BEFORE, number]), null);
  expect(alone).toMatchObject([{ outcomes: 4, kept: true }]);
  expect(among[1]).toMatchObject({ outcomes: 4, orders: alone[0]?.orders });
});

test('the only order there is', () => {
  const program = model(
    [campaign('M', 'Person is Created', [set('A', 'x')])],
    [always({ field: 'A' }), always({ field: 'A', is: 'y' }), { claim: 'number of outcomes', is: 1 }],
  );
  expect(checkOrders(program, null).map(({ reason }) => reason)).toEqual([
    'It holds in the only order there is.',
    'It fails in the only order there is, for example: o0 s1.',
    'The only order there is has 1 outcome.',
  ]);
});

/** So many strands that no budget of a test is enough, with a score that differs at every place. */
const WIDE = [
  campaign('M', 'Person is Created', Array(8).fill(request('X'))),
  requested('X', [set('A', 'x'), set('B', 'x'), set('A', 'y'), set('B', 'y')]),
];

test('past the budget a claim is settled by an example only', () => {
  const claims = [
    always({ field: 'A', is: 'y' }),
    always({ field: 'A', is: 'z' }),
    always({ field: 'A', is: 'y', orders: 'sometimes' }),
    always({ field: 'A', is: 'z', orders: 'sometimes' }),
    always({ field: 'A', is: 'y', orders: 'never' }),
    always({ field: 'A', is: 'z', orders: 'never' }),
    { claim: 'number of outcomes', is: 1000 },
    { claim: 'number of outcomes', is: 0 },
  ];
  const results = checkOrders(model(WIDE, claims), null, 200);
  expect(results.map(({ holds }) => holds)).toEqual([null, false, true, null, false, null, null, false]);
  expect(results.map(({ kept }) => kept)).toEqual(results.map(({ holds }) => holds === true));
  expect(results[0]).toMatchObject({ orders: null, complete: false, holdsIn: { orders: null } });
  expect(results[0]?.reason).toBe('Not all orders were tried, and those that were do not settle it.');
  expect(results[1]?.reason).toMatch(/^It fails in some orders, for example: o0 s1 .*\.$/);
});

test('where some order has no end, nothing is counted and the orders that end are told of', () => {
  const circle = [
    campaign('M', 'Person is Created', [request('X'), { step: 'Remove from Flow', campaign: 'P.X' }]),
    requested('X', [request('X')]),
  ];
  const claims = [always({ field: 'A', is: null }), { claim: 'number of outcomes', is: 1 }];
  const [first, second] = checkOrders(model(circle, claims), null);
  expect(first).toMatchObject({ holds: true, orders: null, endless: true, complete: true });
  expect(first?.reason).toBe(
    'It holds in every order that ends. Some orders have no end, so they cannot be counted.',
  );
  expect(second).toMatchObject({ outcomes: 1, holds: true });
});

test('a claim about other variants, and one about single runs, is left out', () => {
  const about = { ...always({ field: 'A' }), variants: ['v'] };
  const single = { claim: 'final value', person: 'Ada', field: 'A', is: 'x' };
  const program = model(RACE, [about, single]);
  expect(checkOrders(program, null)).toEqual([]);
  expect(checkOrders(program, 'v')).toHaveLength(1);
});
