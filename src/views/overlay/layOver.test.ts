import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, policyOf, run, type Scenario } from '#engine';
import { logCsv } from '../export/log/logCsv.ts';
import {
  campaign,
  executable,
  execute,
  model,
  onCreation,
  onRequest,
  request,
  score,
  stage,
  wait,
} from '../models/model.ts';
import { mql } from '../models/mql.ts';
import { readLog } from './file/readLog.ts';
import { layOver } from './layOver.ts';

function made(scenario: Scenario, policy?: string) {
  const program = compile(scenario);
  const { events } = run(program, policy === undefined ? undefined : policyOf(policy));
  const [header = '', ...lines] = logCsv(program, events).split('\r\n').slice(0, -1);
  return { program, events, header, lines };
}

type Made = ReturnType<typeof made>;

/** Lays lines over a run, under the header of the export or another. */
function over(
  { program, events, header }: Made,
  lines: readonly string[],
  head = header,
  as?: Map<string, string>,
) {
  const file = readLog([head, ...lines].join('\n'));
  if ('problems' in file) throw new Error(JSON.stringify(file.problems));
  return layOver(file, program, events, as);
}

const people = ['Ada', 'Bo'].map((name, at) => ({
  name,
  new: true,
  fields: { 'Email Address': `${name.toLowerCase()}@example.com`, Points: at },
}));
const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
const flows = [
  campaign('Caller', [execute('Child'), wait('1 day'), request('Asked'), score('=7')], onCreation),
  campaign('Child', [score('+5'), stage('In')], executable),
  campaign('Asked', [stage('Out'), score('-2')], onRequest),
];
const one = made(model(flows));
const two = made(model(flows, { people, script }));
const HEAD = 'Person,Activity Type,Detail,New Value';

describe('a log that is written and read back', () => {
  test.each([
    ['one person', one],
    ['two people', two],
  ])('of %s matches whole', (_, log) => {
    expect(over(log, log.lines)).toMatchObject({
      ...{ matched: log.lines.length, missing: 0, extra: 0, first: null, complete: true },
      ...{ strangers: [], absent: [] },
    });
  });

  const numbers = fc.record({ policy: fc.nat({ max: 99 }), at: fc.nat(), to: fc.nat() });
  const runOf = (policy: number) => made(model(flows, { people, script }), `random ${policy}`);

  test('without one line has one missing', () => {
    fc.assert(
      fc.property(numbers, ({ policy, at }) => {
        const log = runOf(policy);
        const laid = over(log, log.lines.toSpliced(at % log.lines.length, 1));
        expect([laid.matched, laid.missing, laid.extra]).toEqual([log.lines.length - 1, 1, 0]);
        expect(laid.first?.entry).not.toBeNull();
        expect(laid.first?.row).toBeNull();
      }),
    );
  });

  test('with one line more has one extra', () => {
    fc.assert(
      fc.property(numbers, ({ policy, at, to }) => {
        const log = runOf(policy);
        const line = log.lines[at % log.lines.length] ?? '';
        const time = (log.lines[to % log.lines.length] ?? '').slice(0, 20);
        const laid = over(log, log.lines.toSpliced(to % log.lines.length, 0, time + line.slice(20)));
        expect([laid.matched, laid.missing, laid.extra]).toEqual([log.lines.length, 0, 1]);
        expect(laid.first?.row).not.toBeNull();
      }),
    );
  });

  test('newest first matches as well', () => {
    expect(over(two, two.lines.toReversed())).toMatchObject({ missing: 0, extra: 0 });
  });

  test('with other times matches as well: the order decides', () => {
    const later = two.lines.map(
      (line, at) => `2027-01-01T00:00:${String(at).padStart(2, '0')}Z${line.slice(20)}`,
    );
    expect(over(two, later)).toMatchObject({ matched: two.lines.length, missing: 0, extra: 0 });
  });

  test('of a run in another order says where the two part', () => {
    const [executed, requested] = [made(mql('execute')), made(mql('request'))];
    const laid = over(executed, requested.lines);
    expect(laid.first?.text).toBe(
      'Ada: After 1 entry alike, the run logs Execute Campaign, P.Quality score, the file has Request Campaign, P.Quality score (line 3).',
    );
    expect(laid.matched + laid.missing).toBe(executed.lines.length);
    expect(laid.matched + laid.extra).toBe(requested.lines.length);
  });

  test('both sides stand in their order, each once', () => {
    const [executed, requested] = [made(mql('execute')), made(mql('request'))];
    const [ada] = over(executed, requested.lines).people;
    const seqs = ada?.lines.flatMap((line) => (line.kind === 'extra' ? [] : [line.entry.record.id]));
    const rows = ada?.lines.flatMap((line) => (line.kind === 'missing' ? [] : [line.row.line]));
    expect(seqs).toEqual(executed.lines.map((_, at) => at + 1));
    expect(rows).toEqual(requested.lines.map((_, at) => at + 2));
  });
});

describe('a line is like an entry', () => {
  const alone = made(model([campaign('A', [score('+5')], onCreation)]));
  test.each([
    ['Ada,Change Score,Points,5', 1],
    ['Ada,change score, POINTS ,5.0', 1],
    ['Ada,Score is Changed,,', 1],
    ['Ada,Change Score,Other,5', 0],
    ['Ada,Change Score,Points,6', 0],
    ['Ada,Change Data Value,Points,5', 0],
  ])('%s: %d', (line, matched) => {
    expect(over(alone, [line], HEAD).matched).toBe(matched);
  });

  test('whatever it has of what an instance gives its own', () => {
    const line = 'Ada,Change Score,Points,5,Changed by Smart Campaign Foo,17';
    expect(over(alone, [line], `${HEAD},Reason,Step ID`).matched).toBe(1);
  });

  test('if it gives a value that the entry does not have, no longer', () => {
    expect(over(alone, ['Ada,Change Score,Points,5,3'], `${HEAD},Old Value`).matched).toBe(0);
  });

  test('[2.8] with or without the program of the campaign, and with any word for a check box', () => {
    const called = made(model([campaign('A', [execute('B')], onCreation), campaign('B', [], executable)]));
    const head = 'Activity Type,Detail,Qualified';
    const matched = (line: string) => over(called, [line], head).matched;
    expect(['P.B,True', 'B,yes', 'b,1', 'B,'].map((end) => matched(`Execute Campaign,${end}`))).toEqual([
      1, 1, 1, 1,
    ]);
    expect(['P.B,False', 'Q.B,True', 'C,'].map((end) => matched(`Execute Campaign,${end}`))).toEqual([
      0, 0, 0,
    ]);
  });

  test('and says in which attribute it differs where it does not', () => {
    expect(over(alone, ['Ada,New Lead,,', 'Ada,Change Score,Points,6'], HEAD).first?.text).toBe(
      'Ada: After 1 entry alike, Change Score, Points: New Value is "5" in the run and "6" in the file (line 3).',
    );
  });
});

describe('people', () => {
  const line = (person: string) => `${person},New Lead,,`;
  const named = (lines: readonly string[], as?: Map<string, string>) => over(two, lines, HEAD, as);

  test.each(['Bo', ' bo ', 'BO@example.com', '2'])('%s is Bo', (name) => {
    const laid = named([line(name)]);
    expect(laid.people.map(({ person, matched }) => [person, matched])).toEqual([['Bo', 1]]);
    expect([laid.absent, laid.strangers]).toEqual([['Ada'], []]);
  });

  test('whom the model does not have are strangers, and their lines extra', () => {
    const laid = named([line('Ada'), line('Cy'), line('3')]);
    expect(laid.strangers.map(({ named: name }) => name)).toEqual(['Cy', '3']);
    expect([laid.matched, laid.extra]).toEqual([1, 2]);
  });

  test('are whom the reader takes them for', () => {
    const laid = named(
      [line('Cy'), line('3')],
      new Map([
        ['Cy', 'Bo'],
        ['3', 'Nobody'],
      ]),
    );
    expect(laid.people.map(({ person, named: name }) => [person, name])).toEqual([['Bo', 'Cy']]);
    expect(laid.strangers.map(({ named: name }) => name)).toEqual(['3']);
  });

  test('are the same where there is one on each side', () => {
    expect(over(one, [line('Somebody Else')], HEAD)).toMatchObject({ matched: 1, strangers: [] });
    expect(over(one, ['New Lead'], 'Activity Type')).toMatchObject({ matched: 1, strangers: [] });
    expect(over(two, ['New Lead'], 'Activity Type').strangers.map((one) => one.named)).toEqual(['']);
  });

  test('who are not in the file are not missing', () => {
    const own = two.lines.filter((text) => text.includes(',Bo,'));
    expect(over(two, own)).toMatchObject({ absent: ['Ada'], missing: 0, extra: 0, matched: own.length });
  });
});
