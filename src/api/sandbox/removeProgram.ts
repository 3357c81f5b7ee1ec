import type { ProgramData } from '#engine';
import { campaignsOf } from './campaigns.ts';
import { compileWithout } from './edit.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Sandbox } from './sandbox.ts';

/** Why a program cannot be deleted, as far as its own campaigns tell. */
function inUse(sandbox: Sandbox, id: number): Refusal | undefined {
  const own = campaignsOf(sandbox).filter(({ program }) => program.id === id);
  const active = own.find(({ state }) => state.isActive);
  if (active)
    return refuse(709, `${active.compiled.ref} is active. Deactivate it before its program is deleted.`);
  const { strands, pending } = sandbox.world;
  const busy = own.find(
    ({ index }) =>
      strands.some(({ stack }) => stack.some(({ context }) => context.campaign === index)) ||
      pending.some((one) => ('campaign' in one ? one.campaign : one.calledBy) === index),
  );
  return busy && refuse(709, `People are in the flow of ${busy.compiled.ref}, or are to be.`);
}

/** Takes a program out with all that is in it. Refused while something of it is in use. */
export function removeProgram(
  sandbox: Sandbox,
  { id, name }: ProgramData & { readonly id: number },
): Sandbox | Refusal {
  const odd = inUse(sandbox, id);
  if (odd) return odd;
  const { programs } = sandbox.scenario.instance;
  if (programs.some(({ parent }) => parent === name))
    return refuse(709, `Another program is nested in "${name}".`);
  return compileWithout(sandbox, { programs: programs.filter((one) => one.id !== id) });
}
