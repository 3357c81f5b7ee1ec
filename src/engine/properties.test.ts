import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choice, choices } from './choices.ts';
import { compile } from './compile/compile.ts';
import { drawnModel } from './drawnModel.ts';
import { LIMITS } from './machine/stop.ts';
import { given } from './policies/given.ts';
import { POLICIES, policyOf } from './policies/table.ts';
import { beginning, type Run, run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { ofType, onCreation, program, scenario, sequence, set } from './sketch.ts';
import { step } from './step.ts';
import { FOREVER } from './time.ts';
import type { World } from './world.ts';

const models = fc.array(fc.nat(0xffff), { maxLength: 300, size: 'max' }).map(drawnModel);
const policies = fc.oneof(
  fc.constantFrom(...POLICIES.keys()),
  fc.nat(9999).map((seed) => `random ${seed}`),
);

function played(model: Scenario, policy: string) {
  const compiled = compile(model);
  return { compiled, result: run(compiled, policyOf(policy)) };
}

/** Checks a property of runs on drawn models under drawn policies. */
function onRuns(check: (one: ReturnType<typeof played>) => void, numRuns = 150): void {
  fc.assert(
    fc.property(models, policies, (model, policy) => check(played(model, policy))),
    { numRuns },
  );
}

const text = (result: Run) =>
  JSON.stringify([result.status, result.order, result.events, result.world, [...result.world.people]]);

describe('on drawn models', () => {
  test('the same model and policy give the same run, byte for byte', () => {
    fc.assert(
      fc.property(models, policies, (model, policy) => {
        expect(text(played(structuredClone(model), policy).result)).toBe(text(played(model, policy).result));
      }),
      { numRuns: 100 },
    );
  });

  test('the order of a run gives the run again, whatever policy made it', () => {
    onRuns(({ compiled, result }) => {
      expect(text(run(compiled, given(result.order)))).toBe(text(result));
    }, 100);
  });

  test('[6.2] the steps of a flow run in the order of the flow, each once', () => {
    onRuns(({ result }) => {
      const flows = Map.groupBy(ofType(result, 'step'), (event) => event.run);
      const wrong = [...flows.values()].filter((steps) => steps.some(({ index }, place) => index !== place));
      expect(wrong).toEqual([]);
    });
  });

  test('every flow that started has ended once, or its person is in it still', () => {
    onRuns(({ compiled, result }) => {
      const started = ofType(result, 'flow started').map((event) => event.run);
      const ended = ofType(result, 'flow ended').map((event) => event.run);
      const open = result.world.strands.flatMap(({ stack }) => stack.map(({ id }) => id));
      expect([...ended, ...open].sort()).toEqual([...started].sort());
      expect(new Set(started).size).toBe(started.length);
      const more = result.world.strands.filter(({ wake }) => wake === null || wake.at < FOREVER);
      if (result.status === 'done') expect(more).toEqual([]);
      const flows = new Map(compiled.campaigns.map(({ ref, flow }) => [ref, flow.length]));
      const steps = Map.groupBy(ofType(result, 'step'), (event) => event.run);
      const short = ofType(result, 'flow ended').filter(
        ({ how, run: id, campaign }) =>
          how === 'completed' && (steps.get(id)?.length ?? 0) !== flows.get(campaign ?? ''),
      );
      expect(short).toEqual([]);
    });
  });

  test('events are numbered without gaps, time and moves never go back, causes point back', () => {
    onRuns(({ result: { events, order } }) => {
      const wrong = events.filter(({ type, seq, time, choice, cause }, index) => {
        const { time: earlier = 0, choice: former = 0 } = events[index - 1] ?? {};
        const caused = cause === null ? type === 'happened' : cause < index;
        return seq !== index || time < earlier || choice < former || choice > order.length || !caused;
      });
      expect(wrong).toEqual([]);
    });
  });

  test('a cause is about the same person, and every chain of causes begins outside', () => {
    onRuns(({ result: { events } }) => {
      const wrong = events.filter(({ type, cause, person }) => {
        if (type === 'happened' || type === 'stopped') return false;
        const before = events[cause ?? -1];
        return !before || (before.person !== null && before.person !== person);
      });
      expect(wrong).toEqual([]);
    });
  });

  test('the changes of the trace, one after the other, are what the world shows', () => {
    // An empty field of a person who was created anew stands nowhere: empty all the same.
    const filled = (fields: Readonly<Record<string, unknown>> | undefined) =>
      Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== null));
    onRuns(({ compiled, result }) => {
      const people = new Map(compiled.people.map(({ name, fields }) => [name, { ...fields }]));
      const telling = result.events.filter((event) => event.type === 'step' || event.type === 'happened');
      const wrong = telling.filter(({ person, changes: all }) => {
        const changes = all.filter(({ mark }) => !mark);
        const fields = people.get(person ?? '') ?? {};
        const odd = changes.some(({ field, from }) => from !== (fields[field] ?? null));
        for (const { field, to } of changes) fields[field] = to;
        return odd;
      });
      expect(wrong).toEqual([]);
      for (const [name, fields] of people)
        expect(filled(result.world.people.get(name)?.fields)).toEqual(filled(fields));
    });
  });

  test('nothing is left to choose when a run is over, and something before; strands stay in the order of their age', () => {
    onRuns(({ compiled, result }) => {
      expect(choices(compiled, result.world)).toEqual([]);
      let world = beginning(compiled);
      for (const code of result.order) {
        const options: readonly Choice[] = choices(compiled, world);
        const chosen = options.find((option) => option.code === code);
        expect(chosen).toBeDefined();
        expect(new Set(options.map((option) => option.code)).size).toBe(options.length);
        if (!chosen) return;
        const moved = step(compiled, world, chosen);
        expect(moved.events.every(({ choice }) => choice === world.taken)).toBe(true);
        world = moved.world;
        const ids = world.strands.map(({ id }) => id);
        expect(ids).toEqual([...ids].sort((a, b) => a - b));
        if (world.taken > 300) return;
      }
    }, 80);
  });

  test('a step changes neither the world it starts from nor the program, and gives the same each time', () => {
    onRuns(({ compiled, result }) => {
      let world = deepFrozen(beginning(compiled));
      const before = JSON.stringify(compiled);
      for (const code of result.order.slice(0, 60)) {
        const chosen = choices(deepFrozen(compiled), world).find((option) => option.code === code);
        if (!chosen) throw new Error(`no choice ${code}`);
        const people = JSON.stringify([...world.people]);
        const one = step(compiled, world, chosen);
        expect(one).toEqual(step(compiled, world, chosen));
        expect(JSON.stringify([...world.people])).toBe(people);
        world = deepFrozen(one.world);
      }
      expect(JSON.stringify(compiled)).toBe(before);
    }, 60);
  });

  test('a choice that is not there changes nothing but the count of moves', () => {
    const absent: readonly Choice[] = [
      { kind: 'step', strand: 99, code: 's99' },
      { kind: 'wake', strand: 1, code: 'w1' },
      { kind: 'step', strand: 1, code: 's1' },
      { kind: 'outside', index: 1, code: 'o1' },
      { kind: 'outside', index: 99, code: 'o99' },
    ];
    onRuns(({ compiled, result }) => {
      let world: World = beginning(compiled);
      for (const code of result.order.slice(0, 30)) {
        const options = choices(compiled, world);
        for (const choice of absent.filter((one) => !options.some((option) => option.code === one.code)))
          expect(step(compiled, world, choice)).toEqual({
            world: { ...world, taken: world.taken + 1 },
            events: [],
          });
        const chosen = options.find((option) => option.code === code);
        if (chosen) world = step(compiled, world, chosen).world;
      }
    }, 60);
  });

  test('every run ends within its budget', () => {
    onRuns(({ result }) => {
      expect(result.order.length).toBeLessThanOrEqual(LIMITS.moves);
      expect(result.status === 'stopped').toBe(result.events.at(-1)?.type === 'stopped');
    });
  });
});

describe('all orders of two independent strands of n steps', () => {
  const orders = (n: number) => {
    const flow = Array.from({ length: n }, () => set('A', 'x'));
    const compiled = compile(scenario([program('P', [onCreation('M', flow), onCreation('N', flow)])]));
    const found = new Set<string>();
    const walk = (world: World, trace: string): void => {
      const options = choices(compiled, world);
      if (options.length === 0) found.add(trace);
      for (const option of options) {
        const moved = step(compiled, world, option);
        walk(moved.world, `${trace} ${sequence(moved)}`);
      }
    };
    walk(beginning(compiled), '');
    return found.size;
  };

  test.each([
    [1, 2],
    [2, 6],
    [3, 20],
    [4, 70],
  ])('[8.8] %i steps each have (2n)! / (n!)² = %i orders', (n, count) => {
    expect(orders(n)).toBe(count);
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const inside = value instanceof Map ? value.values() : Object.values(value);
  for (const one of inside) deepFrozen(one);
  return Object.freeze(value);
}
