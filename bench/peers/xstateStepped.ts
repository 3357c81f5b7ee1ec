import { assign, createActor, forwardTo, type InspectionEvent, setup } from 'xstate';
import type { Fields, Outcome, Peer, WorkPerson } from '../engineWork.ts';

/*
 * XState with the granularity of this engine: each flow step is a transition of its own that an event asks for, so that a
 * run can be stopped, shown and steered between any two steps, and another person's step can come in between. The
 * machines are made once, every person is an actor of them.
 */

interface Step {
  readonly type: 'STEP';
}

const child = setup({
  types: { context: {} as Fields, input: {} as Fields, output: {} as Fields, events: {} as Step },
}).createMachine({
  context: ({ input }) => input,
  initial: 'score',
  states: {
    score: {
      on: { STEP: { target: 'data', actions: assign({ Score: ({ context }) => context.Score + 1 }) } },
    },
    data: { on: { STEP: { target: 'end', actions: assign({ Owner: 'Routing' }) } } },
    end: { type: 'final' },
  },
  output: ({ context }) => context,
});

const main = setup({
  types: { context: {} as Fields, input: {} as Fields, events: {} as Step },
  actors: { child },
  guards: {
    isSwedish: ({ context }) => context.Country === 'Sweden',
    isHigh: ({ context }) => context.Score >= 10,
  },
}).createMachine({
  context: ({ input }) => input,
  initial: 'gate',
  states: {
    gate: { always: [{ guard: 'isSwedish', target: 'score' }, { target: 'end' }] },
    score: {
      on: { STEP: { target: 'data', actions: assign({ Score: ({ context }) => context.Score + 5 }) } },
    },
    data: { on: { STEP: { target: 'choice', actions: assign({ Stage: 'Engaged' }) } } },
    choice: {
      on: {
        STEP: [
          { guard: 'isHigh', target: 'execute', actions: assign({ Route: 'Sales' }) },
          { target: 'execute', actions: assign({ Route: 'Nurture' }) },
        ],
      },
    },
    execute: { on: { STEP: 'child' } },
    child: {
      invoke: {
        id: 'child',
        src: 'child',
        input: ({ context }) => context,
        onDone: { target: 'end', actions: assign(({ event }) => event.output) },
      },
      on: { STEP: { actions: forwardTo('child') } },
    },
    end: { type: 'final' },
  },
});

const STEP: Step = { type: 'STEP' };

function through({ fields }: WorkPerson): Outcome {
  const trace: InspectionEvent[] = [];
  const actor = createActor(main, { input: fields, inspect: (event) => trace.push(event) });
  actor.start();
  while (actor.getSnapshot().status === 'active') actor.send(STEP);
  return { fields: actor.getSnapshot().context, events: trace.length };
}

function* each(people: readonly WorkPerson[]) {
  for (const person of people) yield through(person);
}

/** With its inspection API: every event, transition and snapshot is kept. */
export const xstateStepped: Peer = {
  name: 'XState, step by step, inspected',
  ready: (people) => () => each(people),
};
