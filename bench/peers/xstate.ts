import { assign, createActor, type InspectionEvent, setup } from 'xstate';
import type { Fields, Outcome, Peer, WorkPerson } from '../engineWork.ts';

/*
 * XState at its best: the machines are made once, every person is an actor of them, and eventless transitions take the
 * person through in one macrostep, so that no event needs to be sent.
 */

const child = setup({
  types: { context: {} as Fields, input: {} as Fields, output: {} as Fields },
}).createMachine({
  context: ({ input }) => input,
  initial: 'score',
  states: {
    score: { always: { target: 'data', actions: assign({ Score: ({ context }) => context.Score + 1 }) } },
    data: { always: { target: 'end', actions: assign({ Owner: 'Routing' }) } },
    end: { type: 'final' },
  },
  output: ({ context }) => context,
});

const main = setup({
  types: { context: {} as Fields, input: {} as Fields },
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
    score: { always: { target: 'data', actions: assign({ Score: ({ context }) => context.Score + 5 }) } },
    data: { always: { target: 'choice', actions: assign({ Stage: 'Engaged' }) } },
    choice: {
      always: [
        { guard: 'isHigh', target: 'child', actions: assign({ Route: 'Sales' }) },
        { target: 'child', actions: assign({ Route: 'Nurture' }) },
      ],
    },
    child: {
      invoke: {
        src: 'child',
        input: ({ context }) => context,
        onDone: { target: 'end', actions: assign(({ event }) => event.output) },
      },
    },
    end: { type: 'final' },
  },
});

function traced({ fields }: WorkPerson): Outcome {
  const trace: InspectionEvent[] = [];
  const actor = createActor(main, { input: fields, inspect: (event) => trace.push(event) });
  actor.start();
  return { fields: actor.getSnapshot().context, events: trace.length };
}

function untraced({ fields }: WorkPerson): Outcome {
  const actor = createActor(main, { input: fields });
  actor.start();
  return { fields: actor.getSnapshot().context, events: 0 };
}

function* each(people: readonly WorkPerson[], one: (person: WorkPerson) => Outcome) {
  for (const person of people) yield one(person);
}

/** With its inspection API: every event, transition and snapshot is kept. */
export const xstate: Peer = {
  name: 'XState, inspected',
  ready: (people) => () => each(people, traced),
};

/** Without a trace. */
export const xstateBare: Peer = {
  name: 'XState, no trace',
  ready: (people) => () => each(people, untraced),
};
