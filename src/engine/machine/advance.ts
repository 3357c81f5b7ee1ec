import type { AssumptionId } from '../assumptions.ts';
import type { Clause, Stepped } from '../events.ts';
import { clauseOf } from '../filters/clauses.ts';
import { addFacts } from '../logic/factsOf.ts';
import { NONE } from '../none.ts';
import type { CompiledAction, CompiledStep } from '../program.ts';
import type { Control, Effect, Later, Scene } from '../steps/kind.ts';
import { STEPS } from '../steps/table.ts';
import { type Draft, type OwnStrand, personOf, strandOf, tell } from './draft.ts';
import { enter, lineageFrom } from './enter.ts';
import { endRun, finish, pop } from './finish.ts';
import { matters, record, write } from './record.ts';
import { remove } from './remove.ts';
import { removePerson } from './removePerson.ts';
import { leftOut } from './replay.ts';

interface Applied {
  readonly applied: Stepped['applied'];
  readonly tests: readonly Clause[];
  readonly action: CompiledAction;
}

/** The first choice that matches, on the person as the person is now (facts 6.4, 6.5). */
function choose({ program, world, person }: Scene, step: CompiledStep): Applied {
  const { choices, otherwise } = step;
  if (choices.length === 0) return { applied: 'default', tests: NONE, action: otherwise };
  const sight = { program, world, person, now: world.now };
  let tests: Clause[] | undefined;
  for (let index = 0; index < choices.length; index++) {
    const { test = null, action = null } = choices[index] ?? {};
    const clause = test && clauseOf(sight, test);
    if (!clause) continue;
    if (tests) tests.push(clause);
    else tests = [clause];
    if (clause.holds) return { applied: index, tests, action };
  }
  return { applied: 'default', tests: tests ?? NONE, action: otherwise };
}

function perform(scene: Scene, step: CompiledStep, action: CompiledAction): Effect {
  const left = leftOut(scene, step);
  if (left) return left;
  if (step.invalid)
    return {
      result: 'skipped',
      reason: 'The step is invalid and is skipped.',
      facts: ['2.16'],
      assumptions: ['invalid-executable-flow'],
    };
  if (action === null) return { result: 'skipped', reason: 'Do Nothing.', facts: ['6.4'] };
  return (
    STEPS.get(step.step)?.perform(scene, action) ?? { result: 'failed', reason: 'Unknown step.', facts: [] }
  );
}

const NO_VALUES = Object.freeze({});

function failing({ facts }: Effect, { stack }: Scene['strand']): Pick<Effect, 'facts'> {
  return { facts: [...facts, '6.3', ...(stack.length > 1 ? ['2.27'] : NONE)] };
}

function factsOfStep({ strand }: Scene, step: CompiledStep, chosen: Applied, effect: Effect) {
  const { facts } = effect.result === 'failed' ? failing(effect, strand) : effect;
  if (step.choices.length === 0) return facts;
  const all = facts.includes('6.4') ? [...facts] : [...facts, '6.4'];
  for (const test of chosen.tests) addFacts(all, test);
  return all;
}

function assumptionsOfStep({ assumptions = NONE, result }: Effect): readonly AssumptionId[] {
  if (result === 'failed') return [...new Set([...assumptions, 'step-failure' as const])];
  return assumptions.length < 2 ? assumptions : [...new Set(assumptions)];
}

function say(draft: Draft, scene: Scene, step: CompiledStep, chosen: Applied, effect: Effect): number {
  const { program, world } = draft;
  const { run, strand } = scene;
  return tell(draft, {
    type: 'step',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person: strand.person,
    campaign: program.campaigns[run.context.campaign]?.ref ?? null,
    strand: strand.id,
    run: run.id,
    depth: strand.stack.length - 1,
    cause: run.cause,
    index: run.at,
    step: step.step,
    applied: chosen.applied,
    tests: chosen.tests,
    result: effect.result,
    reason: effect.reason,
    facts: factsOfStep(scene, step, chosen, effect),
    assumptions: assumptionsOfStep(effect),
    values: effect.values ?? NO_VALUES,
    tokens: effect.tokens ?? NONE,
    changes: effect.changes ?? NONE,
    activities: effect.activities ?? NONE,
    target: effect.target === undefined ? null : (program.campaigns[effect.target]?.ref ?? null),
    until: effect.control?.type === 'wait' ? effect.control.until : null,
  });
}

/** Keeps what the log will show later. */
function keepForLater({ world }: Draft, { strand, run }: Scene, { at, activity }: Later, seq: number): void {
  const { person } = strand;
  const { campaign: calledBy } = run.context;
  const lineage = lineageFrom(strand);
  world.pending = [...world.pending, { at, seq, person, calledBy, lineage, activity }];
}

/** A failed step ends the flow by assumption: now, or when the wait for its answer is over. */
function fail(draft: Draft, strand: OwnStrand, run: OwnStrand['stack'][number], seq: number): void {
  if (strand.wake) strand.wake = { ...strand.wake, failed: true };
  else pop(draft, strand, endRun(draft, strand, run, 'failed', seq, ['step-failure']));
}

function control(draft: Draft, { run }: Scene, strand: OwnStrand, asked: Control, seq: number): void {
  if (asked.type === 'wait') {
    strand.wake = { at: asked.until, seq };
    strand.queue.underWay = false;
  } else if (asked.type === 'remove') remove(draft, strand, asked.campaign, seq);
  else if (asked.type === 'delete') removePerson(draft, strand.person, seq);
  else {
    const { type: how, campaign, admission } = asked;
    const { person } = strand;
    const arriving = {
      person,
      campaign,
      how,
      admission,
      cause: seq,
      strand,
      caller: run,
      replayOf: undefined,
    };
    const entered =
      asked.type === 'execute'
        ? enter(draft, arriving, { parent: run.context, useParent: asked.useParent })
        : enter(draft, arriving, { occurrence: asked.occurrence });
    if (entered !== undefined) finish(draft, entered);
  }
}

/** Takes the next step of a strand, and all that follows from it at once. */
export function advance(draft: Draft, id: number, answer = 0): void {
  const { program, world } = draft;
  const strand = strandOf(draft, id);
  const run = strand?.stack.at(-1);
  const person = strand && personOf(draft, strand.person);
  const step = run && program.campaigns[run.context.campaign]?.flow[run.at];
  if (!strand || !run || !person || !step) return;
  const scene: Scene = { program, world, person, strand, run, answer };
  const chosen = choose(scene, step);
  const effect = perform(scene, step, chosen.action);
  const seq = say(draft, scene, step, chosen, effect);
  if (effect.changes) write(draft, person.name, effect.changes);
  run.at++;
  run.cause = seq;
  strand.touched = seq;
  strand.queue.underWay = true;
  if (effect.activities && matters(program, effect.activities))
    record(draft, person.name, effect.activities, { cause: seq, strand, caller: run });
  if (effect.later) keepForLater(draft, scene, effect.later, seq);
  if (effect.control) control(draft, scene, strand, effect.control, seq);
  if (effect.result === 'failed' && program.settings['step-failure'] === 'the flow ends')
    fail(draft, strand, run, seq);
  finish(draft, id);
}
