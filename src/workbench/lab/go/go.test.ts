import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '#scenario';
import type { Action } from '../../action.ts';
import { MQL, REFS } from '../../fixtures/mql.ts';
import { open } from '../../open.ts';
import { stops } from '../../stops.ts';
import type { LabAction } from '../action.ts';
import { actLab } from '../actLab.ts';
import type { Breakpoint } from '../breakpoints/breakpoint.ts';
import { isHit } from '../breakpoints/hits.ts';
import { type Lab, startLab } from '../lab.ts';
import { nestedIn } from './nested.ts';

const cursor = (to: Extract<Action, { type: 'cursor' }>['to']): Action => ({ type: 'cursor', to });
const go = (to: Extract<LabAction, { type: 'go' }>['to']): LabAction => ({ type: 'go', to });
const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const at = ({ bench }: Lab) => bench.run.events[bench.cursor];

/** The lab with the cursor on the first event of a kind. */
function on(lab: Lab, type: string, campaign: string, index?: number): Lab {
  const event = lab.bench.run.events.find(
    (one) =>
      one.type === type &&
      one.campaign === campaign &&
      (index === undefined || (one.type === 'step' && one.index === index)),
  );
  return actLab(lab, cursor(event?.seq ?? -1));
}

const executed = startLab(open(MQL));
const requested = startLab(open(MQL, { variant: 'parallel' }));

/** A lab with the run of one of the site's own models, in some order. */
const folder = new URL('../../../../content/scenarios/', import.meta.url);
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')).scenario ?? []);
const labs = fc.oneof(
  fc.constantFrom(executed, requested),
  fc
    .tuple(fc.constantFrom(...shipped), fc.constantFrom('lockstep', 'random 3'))
    .map(([scenario, policy]) => startLab(open(scenario, { policy }))),
);
const runs = { numRuns: 150 };

describe('step over', () => {
  test('passes what the step executes', () => {
    const lab = on(executed, 'step', REFS.newPerson, 0);
    expect(at(actLab(lab, cursor('step')))).toMatchObject({ type: 'flow started', campaign: REFS.quality });
    const after = actLab(lab, go('over'));
    const ended = after.bench.run.events.filter(
      ({ type, campaign, seq }) =>
        type === 'flow ended' && campaign === REFS.quality && seq < after.bench.cursor,
    );
    expect(ended.map(({ person }) => person)).toContain('Ada');
    expect(at(after)?.person).toBe('Bob');
    expect(after.bench.cursor).toBe((ended.find(({ person }) => person === 'Ada')?.seq ?? -9) + 1);
  });

  test('is a step where nothing is executed: a request goes on beside', () => {
    const lab = on(requested, 'step', REFS.newPerson, 0);
    expect(actLab(lab, go('over')).bench.cursor).toBe(actLab(lab, cursor('step')).bench.cursor);
  });

  test('says so at the end, and changes nothing', () => {
    const end = actLab(actLab(executed, cursor('last')), go('over'));
    expect(end.message).toBe('This is the last event.');
    expect(end.bench.cursor).toBe(stops(end.bench.run.events).at(-1));
  });

  test('from any event never lands inside what it executes, and never goes back', () => {
    fc.assert(
      fc.property(labs, fc.double({ min: 0, max: 1, noNaN: true }), (lab, where) => {
        const { events } = lab.bench.run;
        const from = actLab(lab, cursor(Math.floor(where * events.length)));
        const inside = nestedIn(events, from.bench.cursor);
        const over = actLab(from, go('over'));
        if (over.message !== null) {
          expect(over.bench).toBe(from.bench);
          return;
        }
        expect(over.bench.cursor).toBeGreaterThan(from.bench.cursor);
        expect(stops(events)).toContain(over.bench.cursor);
        const rest = events.slice(over.bench.cursor);
        expect(rest.some(({ run }) => run !== null && inside.has(run))).toBe(false);
      }),
      runs,
    );
  });

  test('what is nested is what stands deeper on the strand until the step goes on', () => {
    fc.assert(
      fc.property(labs, (lab) => {
        const { events } = lab.bench.run;
        for (const step of events) {
          if (step.type !== 'step' || step.step !== 'Execute Campaign') continue;
          const later = events.slice(step.seq + 1);
          const own = later.filter(({ strand, run }) => strand === step.strand && run !== null);
          const back = own.findIndex(({ depth }) => depth <= step.depth);
          const deeper = new Set(own.slice(0, back < 0 ? own.length : back).map(({ run }) => run));
          expect(nestedIn(events, step.seq)).toEqual(deeper);
        }
      }),
      runs,
    );
  });
});

describe('out', () => {
  test('goes to the end of the flow, and from there to the end of the one that executed it', () => {
    const inside = on(executed, 'step', REFS.quality, 0);
    const ended = actLab(inside, go('out'));
    expect(at(ended)).toMatchObject({ type: 'flow ended', campaign: REFS.quality, person: 'Ada' });
    const caller = actLab(ended, go('out'));
    expect(at(caller)).toMatchObject({ type: 'flow ended', campaign: REFS.newPerson, person: 'Ada' });
    expect(actLab(caller, go('out')).message).toBe('This is the end of the flow, and nobody executed it.');
  });

  test('has nowhere to go before the first event', () => {
    expect(all(executed, cursor('first'), go('out')).message).toBe('No flow is going on here.');
  });
});

describe('the next of', () => {
  test('a person passes the others', () => {
    const bob = actLab(
      executed,
      cursor(executed.bench.run.events.find(({ person }) => person === 'Bob')?.seq ?? -1),
    );
    const seen: number[] = [];
    let lab = bob;
    for (; lab.message === null; lab = actLab(lab, go('next of person'))) seen.push(lab.bench.cursor);
    expect(lab.message).toBe('Nothing more happens to Bob.');
    const { events } = executed.bench.run;
    expect(seen).toEqual(stops(events).filter((seq) => events[seq]?.person === 'Bob'));
  });

  test('a flow passes what it executes', () => {
    const first = on(executed, 'step', REFS.newPerson, 0);
    expect(at(actLab(first, go('next of flow')))).toMatchObject({ campaign: REFS.newPerson, index: 1 });
    const end = on(executed, 'flow ended', REFS.newPerson);
    expect(actLab(end, go('next of flow')).message).toBe('This is the end of the flow.');
  });
});

describe('run to breakpoint', () => {
  const set = (...breakpoints: readonly Breakpoint[]) =>
    all(
      executed,
      ...breakpoints.map((breakpoint): LabAction => ({ type: 'add breakpoint', breakpoint })),
      cursor('first'),
    );

  /** Where the cursor stops on its way from the beginning, and on the way back from the end. */
  function stopped(lab: Lab) {
    const walk = (from: Lab, to: 'next breakpoint' | 'previous breakpoint') => {
      const seen: number[] = [];
      for (let next = actLab(from, go(to)); next.message === null; next = actLab(next, go(to)))
        seen.push(next.bench.cursor);
      return seen;
    };
    const forward = walk(actLab(lab, cursor('first')), 'next breakpoint');
    return { forward, back: walk(actLab(lab, cursor('last')), 'previous breakpoint').reverse() };
  }

  test('stops at the step, for each person', () => {
    const lab = set({ kind: 'step', campaign: REFS.behavior, at: 1 });
    const { events } = lab.bench.run;
    const told = stopped(lab).forward.map((seq) => events[seq]);
    expect(told.map((event) => event?.person)).toEqual(['Ada', 'Bob']);
    for (const event of told)
      expect(event).toMatchObject({ type: 'step', campaign: REFS.behavior, index: 1 });
  });

  test('stops where a field becomes a value, which a reader may have typed', () => {
    for (const is of [30, '30']) {
      const lab = set({ kind: 'field', person: 'Ada', field: 'Behavior Score', is });
      const [only, ...more] = stopped(lab).forward;
      expect(more).toEqual([]);
      expect(lab.bench.run.events[only ?? -1]).toMatchObject({
        person: 'Ada',
        changes: [{ field: 'Behavior Score', to: 30 }],
      });
    }
  });

  test('says why it stays where it is', () => {
    expect(actLab(executed, go('next breakpoint')).message).toBe('There is no breakpoint.');
    const lab = set({ kind: 'field', field: 'Lifecycle Stage', is: 'Lost' });
    expect(actLab(lab, go('next breakpoint')).message).toBe('No breakpoint stops after this event.');
    expect(actLab(lab, go('previous breakpoint')).message).toBe('No breakpoint stops before this event.');
  });

  test('stops at exactly the events that the breakpoints name, both ways', () => {
    const step = fc.record({
      kind: fc.constant('step' as const),
      campaign: fc.constantFrom(...Object.values(REFS)),
      at: fc.nat(2),
    });
    const field = fc.record(
      {
        kind: fc.constant('field' as const),
        person: fc.constantFrom('Ada', 'Bob'),
        field: fc.constantFrom('Quality Score', 'Behavior Score', 'Lifecycle Stage'),
        is: fc.constantFrom(5, '30', 50, 'MQL', null),
      },
      { requiredKeys: ['kind', 'field'] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(step, field), { minLength: 1, maxLength: 4 }), (breakpoints) => {
        const lab = set(...breakpoints);
        fc.pre(lab.breakpoints.length > 0);
        const { events } = lab.bench.run;
        const named = stops(events).filter((seq) =>
          lab.breakpoints.some((one) => events[seq] !== undefined && isHit(events[seq], one)),
        );
        const last = stops(events).at(-1);
        expect(stopped(lab).forward).toEqual(named);
        expect(stopped(lab).back).toEqual(named.filter((seq) => seq !== last));
      }),
      runs,
    );
  });
});
