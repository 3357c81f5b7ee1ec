import { compile, type Instance, type Scenario } from '#engine';
import { carry } from './carry.ts';
import { FIRST } from './ids.ts';
import { type Refusal, refuse } from './refusal.ts';
import { numbered } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

/**
 * The sandbox with another model in its place, whose world goes on. Refused when the model names what is not there
 * outside any campaign: that cannot be stored.
 */
export function edit(sandbox: Sandbox, change: Partial<Scenario>): Sandbox | Refusal {
  const scenario = { ...sandbox.scenario, ...change };
  const program = compile(scenario);
  const known = new Set(sandbox.program.problems.map(({ message }) => message));
  const odd = program.problems.find(({ reach, message }) => reach === 'file' && !known.has(message));
  if (odd) return refuse(709, odd.message);
  const { registry } = sandbox;
  const { folders = [] } = scenario.instance;
  return {
    ...sandbox,
    scenario,
    program,
    world: carry(sandbox.world, sandbox.program, program),
    registry: {
      ...registry,
      people: numbered(
        registry.people,
        scenario.people.map(({ name }) => name),
        FIRST.person,
      ),
      folders: numbered(
        registry.folders,
        folders.map(({ name }) => name),
        FIRST.folder,
      ),
    },
  };
}

/** The same with a change of the instance. */
export const editInstance = (sandbox: Sandbox, change: Partial<Instance>): Sandbox | Refusal =>
  edit(sandbox, { instance: { ...sandbox.scenario.instance, ...change } });

/** The same where something is taken out: refused as well when a campaign names it. */
export function compileWithout(sandbox: Sandbox, change: Partial<Instance>): Sandbox | Refusal {
  const edited = editInstance(sandbox, change);
  if ('code' in edited) return edited;
  const known = new Set(sandbox.program.problems.map(({ message }) => message));
  const odd = edited.program.problems.find(
    ({ message, reach }) => reach === 'campaign' && !known.has(message),
  );
  return odd ? refuse(709, `It is in use. ${odd.message}`) : edited;
}
