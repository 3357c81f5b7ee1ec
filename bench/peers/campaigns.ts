import { compile, eachPerson, type Program } from '#engine';
import { type Fields, type Outcome, type Peer, scenarioOf } from '../engineWork.ts';

/** Takes everybody through; the trace of each is dropped when it has been counted. */
export function* outcomes(program: Program): Generator<Outcome> {
  for (const { person, run } of eachPerson(program)) {
    const fields = run.world.people.get(person)?.fields as unknown as Fields;
    yield { fields, events: run.events.length };
  }
}

/** This engine; its trace is always on. */
export const campaigns: Peer = {
  name: 'Smart Campaign Lab',
  ready(people) {
    const program = compile(scenarioOf(people));
    return () => outcomes(program);
  },
};

/** The same, and the scenario with all its people is compiled on the clock. */
export const campaignsCompiled: Peer = {
  name: 'Smart Campaign Lab, compile and run',
  ready(people) {
    const scenario = scenarioOf(people);
    return () => outcomes(compile(scenario));
  },
};
