import { describe, expect, test } from 'vitest';
import { given, type Program, run } from '#engine';
import { explore, exploring } from './explore.ts';
import type { Matters } from './outcome.ts';
import {
  campaign,
  created,
  executed,
  happens,
  model,
  removeFrom,
  request,
  requested,
  score,
  set,
  wait,
  when,
  where,
} from './sketch.ts';

const WEBHOOK = {
  webhooks: [
    { name: 'W', answers: [{ answer: 'ok' as const, fields: { A: 'x' } }, { answer: 'error' as const }] },
  ],
};
const SLOW = { 'slow-queues': 'later events may overtake' };

/** Field A of the first person at each outcome, with the number of orders, sorted. */
const endsOf = (program: Program) =>
  explore(program)
    .outcomes.map(({ people, orders }) => `${people[0]?.fields['A'] ?? ''} ${orders}`)
    .sort();

describe('what can happen', () => {
  test('the last of two writers wins', () => {
    const program = model([created('One', [set('A', 'one')]), created('Two', [set('A', 'two')])]);
    expect(endsOf(program)).toEqual(['one 1', 'two 1']);
    const [race] = explore(program).races;
    expect(race?.resource).toEqual({ kind: 'field', name: 'A' });
    expect(race?.racers.map((racer) => racer.campaign)).toEqual(['P.One', 'P.Two']);
  });

  test('timers end in the order of their time, and what they let go on races again', () => {
    const later = created('Later', [wait('1 day'), set('A', 'later')]);
    const same = created('Same', [wait('1 day'), set('A', 'same')]);
    const first = created('First', [wait('1 hour'), set('A', 'first')]);
    expect(endsOf(model([later, first]))).toEqual(['later 2']);
    expect(endsOf(model([later, same]))).toEqual(['later 2', 'same 2']);
  });

  test('two waits of one length end in the order in which they began', () => {
    const outcomes = explore(model([created('One', [wait('1 day')]), created('Two', [wait('1 day')])]), {
      matters: { memberships: true, mails: true, log: true },
    }).outcomes;
    expect(outcomes.map(({ witness }) => witness)).toEqual([['o0', 's1', 's2', 'w1', 'w2']]);
    expect(outcomes[0]?.orders).toBe(2n);
  });

  test('a later event comes after pending steps, or before them where queues are slow', () => {
    const campaigns = [
      created('One', [set('A', 'one')]),
      campaign('Two', 'Fills Out Form', [set('A', 'two')]),
    ];
    const script = [happens('Person is Created'), happens('Fills Out Form', 'Ada', '1 day')];
    const form = script.map((event, at) => (at === 0 ? event : { ...event, form: 'F' }));
    expect(endsOf(model(campaigns, { script: form }))).toEqual(['two 1']);
    expect(endsOf(model(campaigns, { script: form, assumptions: SLOW }))).toEqual(['one 1', 'two 2']);
  });

  test('a service may give any of its answers, in every order', () => {
    const program = model([created('One', [{ step: 'Call Webhook', webhook: 'W' }])], { instance: WEBHOOK });
    expect(endsOf(program)).toEqual([' 1', 'x 1']);
    expect(explore(program).races).toEqual([]);
  });

  test('who is taken out of a flow does not take its steps', () => {
    const program = model([created('Out', [removeFrom('In')]), created('In', [set('A', 'in')])]);
    expect(endsOf(program)).toEqual([' 1', 'in 1']);
    const [race] = explore(program).races;
    expect(race?.resource.kind).toBe('flow');
    expect(race?.racers.map(({ step, writes }) => [step, writes])).toEqual([
      ['Remove from Flow', true],
      ['Change Data Value', false],
    ]);
  });

  test('people of a batch run go side by side, or one after the other', () => {
    const parts = {
      people: [{ name: 'Ada' }, { name: 'Ben' }],
      script: [{ event: 'Batch Campaign Runs', campaign: 'P.Batch' }],
    };
    const batch = [campaign('Batch', null, [score('+1'), score('+1'), score('+1')])];
    expect(explore(model(batch, parts)).orders).toBe(20n);
    const turns = { ...parts, assumptions: { 'batch-interleaving': 'one after the other' } };
    expect(explore(model(batch, turns)).orders).toBe(1n);
  });
});

describe('what matters', () => {
  const instance = { lists: ['L'], emails: [{ name: 'E', subject: 'For {{lead.A}}' }] };
  const people = [{ name: 'Ada', new: true, fields: { 'Email Address': 'ada@example.com' } }];
  const nothing: Matters = { memberships: false, mails: false, log: false };
  const numberOf = (program: Program, matters: Matters) => explore(program, { matters }).outcomes.length;

  test('memberships count when they are asked for', () => {
    const on = created('On', [{ step: 'Add to List', list: 'L' }]);
    const off = created('Off', [{ step: 'Remove from List', list: 'L' }]);
    const program = model([on, off], { instance });
    expect(numberOf(program, nothing)).toBe(1);
    expect(numberOf(program, { ...nothing, memberships: true })).toBe(2);
  });

  test('what a mail says counts when mails do, and not in which order they went', () => {
    const mail = { step: 'Send Email', email: 'E' };
    const program = model([created('Mail', [mail]), created('Set', [set('A', 'x')])], { instance, people });
    expect(numberOf(program, nothing)).toBe(1);
    const { outcomes } = explore(program, { matters: { ...nothing, mails: true } });
    expect(outcomes.map(({ people: left }) => left[0]?.mails).sort()).toEqual([
      ['Send Email E, "For "'],
      ['Send Email E, "For x"'],
    ]);
    const both = model([created('One', [mail]), created('Two', [mail])], { instance, people });
    expect(numberOf(both, { ...nothing, mails: true })).toBe(1);
  });

  test('the log tells orders apart that leave the same behind', () => {
    const program = model([created('One', [set('A', 'x')]), created('Two', [set('B', 'x')])]);
    expect(numberOf(program, nothing)).toBe(1);
    expect(numberOf(program, { ...nothing, log: true })).toBe(2);
  });

  test('fields count that are named', () => {
    const program = model([created('One', [set('A', '1')]), created('Two', [set('A', '2')])]);
    expect(numberOf(program, { ...nothing, fields: ['B'] })).toBe(1);
    expect(numberOf(program, { ...nothing, fields: ['A'] })).toBe(2);
  });
});

describe('where there is no end, or no time for it', () => {
  const circle = [
    created('Main', [request('Round'), set('A', 'x')]),
    requested('Round', [when(where('A', 'is empty'), request('Round'))]),
  ];

  test('a circle of requests is endless, and its outcomes are found', () => {
    const { endless, complete, orders, outcomes } = explore(model(circle));
    expect({ endless, complete, orders }).toEqual({ endless: true, complete: true, orders: null });
    expect(outcomes.map(({ people, orders: each }) => [people[0]?.fields['A'], each])).toEqual([['x', null]]);
  });

  test('past the budget there is a part of the answer, and counts are lower bounds', () => {
    const names = ['A', 'B', 'C'];
    const program = model(names.map((name) => created(name, [set(name, '1'), set('A', name), score('+1')])));
    const whole = explore(program);
    for (const budget of [0, 1, 2, 5, 10, 20, 40]) {
      const part = explore(program, { budget });
      expect(part.complete).toBe(false);
      for (const { people, orders, witness } of part.outcomes) {
        const same = whole.outcomes.find((one) => JSON.stringify(one.people) === JSON.stringify(people));
        expect(orders).toBeGreaterThan(0n);
        expect((same?.orders ?? 0n) >= (orders ?? 0n)).toBe(true);
        expect(run(program, given(witness)).order).toEqual(witness);
      }
    }
    expect(explore(program, { budget: whole.states }).complete).toBe(true);
  });

  test('a model that runs away comes back with a part, after reports of how far it is', () => {
    const loop = [
      created('Main', [score('+1')]),
      campaign('Loop', 'Score is Changed', [score('+1'), score('+1')]),
    ];
    const going = exploring(model(loop), { budget: 500 });
    let reports = 0;
    let next = going.next();
    for (; !next.done; next = going.next()) reports += 1;
    expect(reports).toBeGreaterThan(2);
    expect(next.value.complete).toBe(false);
  });

  test('a move out of a world of many flows counts as much as one into it', () => {
    const loop = [
      created('Main', [request('Loop')]),
      requested('Loop', [request('Loop'), { step: 'Delete Person' }]),
    ];
    const { complete, moves } = explore(model(loop), { budget: 2000 });
    expect(complete).toBe(false);
    expect(moves).toBeLessThan(10_000);
  });

  test('the same program gives the same exploration', () => {
    const campaigns = [
      ...circle,
      executed('Other', []),
      created('Two', [set('A', 'y'), removeFrom('Round')]),
    ];
    expect(explore(model(campaigns))).toEqual(explore(model(structuredClone(campaigns))));
  });
});
