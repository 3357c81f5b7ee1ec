import type { AssumptionId } from '../assumptions.ts';
import { type Choice, timeOf } from '../choices.ts';
import { NONE } from '../none.ts';
import type { FlowRun } from '../world.ts';
import { advance } from './advance.ts';
import { arrive } from './arrive.ts';
import { type Draft, strandOf, tell } from './draft.ts';
import { endRun, finish, pop } from './finish.ts';
import { launchDue } from './launch.ts';
import { stopIfUsedUp } from './stop.ts';
import { timeOut } from './timeOut.ts';

interface Held {
  readonly reason: string;
  readonly facts: readonly string[];
  readonly assumptions: readonly AssumptionId[];
}

const WAITED: Held = { reason: 'The wait is over.', facts: ['6.21'], assumptions: NONE };
const UNANSWERED: Held = {
  reason: 'The time for an answer is over.',
  facts: ['6.29'],
  assumptions: ['webhook-waits'],
};
const OVERTAKEN = ['slow-queues'] as const;

/** What held the person until now: a webhook without an answer, or else a wait step. */
function heldBy({ program }: Draft, { context, at }: FlowRun): Held {
  const step = program.campaigns[context.campaign]?.flow[at - 1]?.step;
  return step === 'Call Webhook' ? UNANSWERED : WAITED;
}

function wake(draft: Draft, id: number, overtakes: boolean): void {
  const { program, world } = draft;
  const strand = strandOf(draft, id);
  const run = strand?.stack.at(-1);
  if (!strand?.wake || !run) return;
  const { reason, facts, assumptions } = heldBy(draft, run);
  const seq = tell(draft, {
    type: 'wait ended',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person: strand.person,
    campaign: program.campaigns[run.context.campaign]?.ref ?? null,
    strand: strand.id,
    run: run.id,
    depth: strand.stack.length - 1,
    cause: strand.wake.seq,
    reason,
    facts,
    assumptions: overtakes ? [...assumptions, ...OVERTAKEN] : assumptions,
  });
  const { failed } = strand.wake;
  strand.wake = null;
  strand.touched = seq;
  strand.queue.since = seq;
  run.cause = seq;
  if (failed) pop(draft, strand, endRun(draft, strand, run, 'failed', seq, ['step-failure']));
  finish(draft, id);
}

/** Time goes on to something that was due. */
function goOn(draft: Draft, choice: Exclude<Choice, { kind: 'step' }>): void {
  const { program, world } = draft;
  const before = world.now;
  world.now = timeOf(program, world, choice);
  const overtakes = world.now > before && world.strands.some((strand) => strand.wake === null);
  if (choice.kind === 'wake') wake(draft, choice.strand, overtakes);
  if (choice.kind === 'launch') launchDue(draft, choice.seq, overtakes);
  if (choice.kind === 'time-out') timeOut(draft, choice.seq, overtakes);
  if (choice.kind === 'outside') {
    world.nextOutside = choice.index + 1;
    const outside = program.script[choice.index];
    if (outside) arrive(draft, outside, overtakes);
  }
}

/** Takes a choice that the world offers, with all that follows from it at once, and stops a run that goes too far. */
export function move(draft: Draft, choice: Choice): void {
  if (choice.kind === 'step') advance(draft, choice.strand, choice.answer);
  else goOn(draft, choice);
  draft.world.taken++;
  stopIfUsedUp(draft, choice.kind === 'step' || choice.kind === 'wake' ? choice.strand : undefined);
}
