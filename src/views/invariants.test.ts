import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CampaignData, FlowStepData, Run, Scenario } from '#engine';
import { compile, policyOf, run } from '#engine';
import type { Block } from './index.ts';
import { compare, explain, fieldsAt, picture, rowsOf, traceText } from './index.ts';
import * as build from './models/model.ts';

const KINDS = [
  build.onCreation,
  build.executable,
  build.onRequest,
  build.onTrigger('Fills Out Form'),
  build.onTrigger('Data Value Changes', 'Added to List'),
] as const;
const EXECUTABLE = 1;
const REQUESTABLE = 2;
/** Runs once, so that changes do not go round and round. */
const LISTENING = 4;

/** A campaign of each kind or more, calling each other: backwards only into campaigns that run once. */
const models: fc.Arbitrary<Scenario> = fc
  .array(fc.record({ kind: fc.nat({ max: 4 }), once: fc.boolean() }), { minLength: 2, maxLength: 5 })
  .chain((drawn) => {
    const shapes = [{ kind: 0, once: false }, ...drawn];
    const campaigns = shapes.map(({ kind, once }, own): fc.Arbitrary<CampaignData> => {
      const callable = (wanted: number) =>
        shapes.flatMap((shape, index) =>
          shape.kind === wanted && (index > own || shape.once) ? [String(index)] : [],
        );
      return fc
        .array(steps(callable(EXECUTABLE), callable(REQUESTABLE), kind, shapes.length), { maxLength: 4 })
        .map((flow) => ({
          ...build.campaign(String(own), flow, KINDS[kind]),
          schedule: { qualification: once || kind === LISTENING ? 'only once' : 'every time' },
        }));
    });
    return fc.record({ campaigns: fc.tuple(...campaigns), assumptions: switches, two: fc.boolean() });
  })
  .map(({ campaigns, assumptions, two }) => {
    const people = ['Ada', ...(two ? ['Bo'] : [])].map((name) => ({ name, new: true }));
    const script = people.flatMap(({ name }, index) => [
      { event: 'Person is Created', person: name },
      { event: 'Fills Out Form', person: name, form: 'F', at: `${index} days` },
    ]);
    script.sort((a, b) => Number('at' in a) - Number('at' in b));
    return build.model(campaigns, { people, script, assumptions });
  });

const switches = fc.record({
  'removed-parent': fc.constantFrom('the executable stops', 'the executable finishes'),
  'remove-inside-executable': fc.constantFrom('by the campaign named', 'always ends the callers too'),
  'step-failure': fc.constantFrom('the flow goes on', 'the flow ends'),
  'slow-queues': fc.constantFrom('steps take no time', 'later events may overtake'),
});

function steps(executables: string[], requestables: string[], kind: number, all: number) {
  const choice = { if: build.attribute('Points', 'at least', 6), scoreName: 'Points', change: '-3' };
  const own: FlowStepData[] = [
    build.score('+5'),
    build.score('{{lead.Stage}}'),
    build.score('+2', { choices: [choice] }),
    { step: 'Change Score', doNothing: true, choices: [choice] },
    build.stage('Here'),
    build.stage('There'),
    build.addToList(),
    { step: 'Remove from List', list: 'Guests' },
    ...(kind === EXECUTABLE ? [] : [build.wait('4 hours'), build.wait('1 day')]),
  ];
  const calls = [...executables.map(build.execute), ...requestables.map(build.request)];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    { weight: 4, arbitrary: fc.constantFrom(...(calls.length > 0 ? calls : own)) },
    { weight: 1, arbitrary: fc.constantFrom(build.deletePerson, build.stage('Here')) },
    { weight: 1, arbitrary: fc.nat({ max: all - 1 }).map((index) => build.removeFrom(String(index))) },
  );
}

const orders = fc.oneof(
  fc.constantFrom('lockstep', 'caller first', 'requested first'),
  fc.nat({ max: 999 }).map((seed) => `random ${seed}`),
);

/** Holds for the runs of all models in all orders. */
function always(holds: (made: Run, scenario: Scenario) => void): void {
  fc.assert(
    fc.property(models, orders, (scenario, order) =>
      holds(run(compile(scenario), policyOf(order)), scenario),
    ),
    { numRuns: 150 },
  );
}

const apart = (a: Block, b: Block) =>
  a.row + a.rows <= b.row || b.row + b.rows <= a.row || a.to < b.from || b.to < a.from;

describe('a picture', () => {
  test('has every step and every arrival once, no two marks in one place, all inside', () => {
    always(({ events }) => {
      const { marks, columns, rows } = picture(events);
      const wanted = events.filter(({ type }) =>
        ['happened', 'step', 'wait ended', 'stopped'].includes(type),
      );
      const seen = marks.filter(({ glyph }) => glyph !== 'refused').map(({ seq }) => seq);
      expect(seen).toEqual(wanted.map(({ seq }) => seq));
      expect(new Set(marks.map(({ column, row }) => `${column} ${row}`)).size).toBe(marks.length);
      expect(marks.every(({ column, row }) => column < columns.length && row < rows)).toBe(true);
      expect(marks.every(({ short, label }) => [...short].length <= 10 && label.endsWith('.'))).toBe(true);
    });
  });

  test('has what is executed inside the caller, a row lower', () => {
    always(({ events }) => {
      const byRun = new Map(picture(events).blocks.map((block) => [block.run, block]));
      for (const event of events) {
        if (event.type !== 'flow started' || event.how !== 'execute') continue;
        const [child, caller] = [byRun.get(event.run ?? -1), byRun.get(event.caller ?? -1)];
        if (!child || !caller) throw new Error('A block is missing.');
        expect([child.strand, child.row, child.depth]).toEqual([
          caller.strand,
          caller.row + 1,
          caller.depth + 1,
        ]);
        expect(child.rows).toBeLessThan(caller.rows);
        expect(child.from >= caller.from && child.to <= caller.to).toBe(true);
      }
    });
  });

  test('has blocks in their lanes, and only callers overlap with what is in them', () => {
    always(({ events }) => {
      const { blocks, lanes } = picture(events);
      const byStrand = new Map(lanes.map((lane) => [lane.strand, lane]));
      const mayMeet = (a: Block, b: Block) => a.strand === b.strand && a.depth > b.depth;
      for (const [index, block] of blocks.entries()) {
        const lane = byStrand.get(block.strand);
        expect(lane && block.row >= lane.row && block.row + block.rows <= lane.row + lane.rows).toBe(true);
        expect(blocks.slice(0, index).every((other) => apart(block, other) || mayMeet(block, other))).toBe(
          true,
        );
      }
    });
  });

  test('has its marks in their blocks', () => {
    always(({ events }) => {
      const { blocks, marks } = picture(events);
      const byRun = new Map(blocks.map((block) => [block.run, block]));
      for (const { run: own, column, row } of marks) {
        if (own === null) continue;
        const block = byRun.get(own);
        expect(block && block.row === row && block.from <= column && column <= block.to).toBe(true);
      }
    });
  });

  test('forks from what started a flow, downwards, once for each flow that nobody executed', () => {
    always(({ events }) => {
      const { blocks, forks } = picture(events);
      expect(forks.map(({ to }) => to.run)).toEqual(
        blocks.filter(({ how }) => how !== 'execute').map(({ run: own }) => own),
      );
      for (const { from, to, kind, byStep } of forks) {
        const origin = events[from.seq];
        const started = events.find((event) => event.type === 'flow started' && event.run === to.run);
        expect([from.column, from.row < to.row]).toEqual([to.column, true]);
        expect(byStep).toBe(origin?.type === 'step');
        if (kind === 'batch') expect(origin?.type).toBe('happened');
        if (kind === 'trigger' && origin?.type === 'step') expect(origin.activities).not.toEqual([]);
        if (kind === 'request')
          expect(origin).toMatchObject({
            step: 'Request Campaign',
            target: started?.campaign,
            result: 'done',
          });
      }
    });
  });
});

describe('the rows', () => {
  test('tell every event once, and the text has a line for each', () => {
    always(({ events }) => {
      const rows = rowsOf(events);
      expect(rows.flatMap(({ seqs }) => seqs).sort((a, b) => a - b)).toEqual(events.map(({ seq }) => seq));
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map(({ seq }) => seq).sort((a, b) => a - b));
      expect(traceText(events, { start: 0 }).split('\n')).toHaveLength(rows.length);
    });
  });
});

test('the fields and memberships at the end are those of the run', () => {
  always(({ events, world }, scenario) => {
    const { people } = compile(scenario);
    for (const { name, exists, deleted, fields, marks } of fieldsAt(people, events, events.length)) {
      const person = world.people.get(name);
      expect(exists).toBe(person?.exists);
      expect(deleted && exists).toBe(false);
      for (const field of fields) expect(field.value).toBe(person?.fields[field.name] ?? null);
      for (const mark of marks) expect(mark.value).toBe(person?.marks[mark.name] ?? null);
      expect(marks.map((mark) => mark.name)).toEqual(
        expect.arrayContaining(Object.keys(person?.marks ?? {})),
      );
    }
  });
});

test('every event is explained in whole sentences, without what is not there', () => {
  always(({ events }, scenario) => {
    const { settings } = compile(scenario);
    for (const event of events) {
      const { sentences, title, cause } = explain(event, events, settings);
      expect(sentences.length).toBeGreaterThan(0);
      for (const text of sentences) expect(text).toMatch(/^[A-Z"0-9].*\.$/);
      expect([title, ...sentences, cause?.text].join(' ')).not.toMatch(/undefined|null|NaN| {2}/);
    }
  });
});

test('a comparison has every step of both sides once, in order, and two equal runs do not differ', () => {
  const both = fc.tuple(models, orders, orders);
  fc.assert(
    fc.property(both, ([scenario, left, right]) => {
      const program = compile(scenario);
      const [a, b] = [run(program, policyOf(left)).events, run(program, policyOf(right)).events];
      const { pairs, firstStep, firstEffect } = compare(a, b, program.people, program.people);
      const seqs = (events: Run['events']) =>
        events.filter(({ type }) => type === 'step').map(({ seq }) => seq);
      expect(pairs.flatMap((pair) => pair.a ?? [])).toEqual(seqs(a));
      expect(pairs.flatMap((pair) => pair.b ?? [])).toEqual(seqs(b));
      if (firstStep === null) expect([firstEffect, pairs.every(({ same }) => same)]).toEqual([null, true]);
      expect(compare(a, a, program.people, program.people)).toMatchObject({ firstStep: null, fields: [] });
    }),
    { numRuns: 150 },
  );
});
