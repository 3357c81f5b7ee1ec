import type { CompiledStep } from '../program.ts';
import type { Effect, Scene } from '../steps/kind.ts';
import { STEPS } from '../steps/table.ts';
import type { Remembered } from '../world.ts';
import type { Draft } from './draft.ts';
import { hear } from './hear.ts';

/**
 * Lets the campaigns that are active now hear what a person did while anonymous, the oldest activity first (fact 10.3).
 * They qualify by the time of the activity (fact 10.6).
 */
export function replay(draft: Draft, name: string, past: readonly Remembered[], cause: number): void {
  for (const { time, ...activity } of past) hear(draft, name, activity, { cause, replayOf: time });
}

/** Why a run that makes up for an anonymous past leaves this step out, if it does (facts 10.4, 10.5). */
export function leftOut({ program, run }: Scene, { step }: CompiledStep): Effect | undefined {
  if (run.context.replayOf === undefined || STEPS.get(step)?.replayed) return undefined;
  const all = program.settings['replay-steps'] === 'all but requests and executions';
  const never = step === 'Request Campaign' || step === 'Execute Campaign';
  if (all && !never) return undefined;
  return {
    result: 'skipped',
    reason: 'The activity is from before the person was known: this step is left out.',
    facts: never ? ['10.4', '10.5'] : ['10.4'],
    assumptions: never ? [] : ['replay-steps'],
  };
}
