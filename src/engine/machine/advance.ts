import type { AssumptionId } from '../assumptions.ts';
import type { Clause, Stepped } from '../events.ts';
import { FILTERS } from '../filters/table.ts';
import type { CompiledAction, CompiledStep } from '../program.ts';
import type { Control, Effect, Scene } from '../steps/kind.ts';
import { STEPS } from '../steps/table.ts';
import type { Strand } from '../world.ts';
import { about, type Draft, putStrand, strandOf, tell } from './draft.ts';
import { enter } from './enter.ts';
import { endRun, finish, pop } from './finish.ts';
import { remove } from './remove.ts';

interface Applied {
  readonly applied: Stepped['applied'];
  readonly tests: readonly Clause[];
  readonly action: CompiledAction;
}

/** The first choice that matches, on the person as the person is now (facts 6.4, 6.5). */
function choose({ program, person }: Scene, step: CompiledStep): Applied {
  const tests: Clause[] = [];
  for (const [index, { test, action }] of step.choices.entries()) {
    const clause = test && FILTERS.get(test.filter)?.holds(program, person, test.params);
    if (!clause) continue;
    tests.push(clause);
    if (clause.holds) return { applied: index, tests, action };
  }
  return { applied: 'default', tests, action: step.otherwise };
}

function perform(scene: Scene, step: CompiledStep, action: CompiledAction): Effect {
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

function write(draft: Draft, scene: Scene, effect: Effect): void {
  if (!effect.changes?.length) return;
  const changed = Object.fromEntries(effect.changes.map(({ field, to }) => [field, to]));
  const fields = { ...scene.person.fields, ...changed };
  const people = { ...draft.world.people, [scene.person.name]: { ...scene.person, fields } };
  draft.world = { ...draft.world, people };
}

function say(draft: Draft, scene: Scene, step: CompiledStep, chosen: Applied, effect: Effect): number {
  const { run, strand, program } = scene;
  const failed: AssumptionId[] = effect.result === 'failed' ? ['step-failure'] : [];
  const target = effect.target === undefined ? null : (program.campaigns[effect.target]?.ref ?? null);
  return tell(draft, {
    type: 'step',
    ...about(draft, strand, run),
    cause: run.cause,
    index: run.at,
    step: step.step,
    applied: chosen.applied,
    tests: chosen.tests,
    result: effect.result,
    reason: effect.reason,
    facts: step.choices.length > 0 ? [...effect.facts, '6.4'] : effect.facts,
    assumptions: [...new Set([...(effect.assumptions ?? []), ...failed])],
    values: effect.values ?? {},
    tokens: effect.tokens ?? [],
    changes: effect.changes ?? [],
    activity: effect.activity ?? null,
    target,
    until: effect.control?.type === 'wait' ? effect.control.until : null,
  });
}

function control(draft: Draft, scene: Scene, strand: Strand, asked: Control, seq: number): void {
  const { run } = scene;
  if (asked.type === 'wait') putStrand(draft, { ...strand, wake: { at: asked.until, seq } });
  if (asked.type === 'remove') remove(draft, strand, asked.campaign, seq);
  if (asked.type === 'wait' || asked.type === 'remove') return;
  const { campaign, admission } = asked;
  const arriving = {
    person: strand.person,
    campaign,
    how: asked.type,
    admission,
    cause: seq,
    strand,
    caller: run,
  };
  const context =
    asked.type === 'execute'
      ? { parent: run.context, useParent: asked.useParent }
      : { occurrence: asked.occurrence };
  const entered = enter(draft, arriving, context);
  if (entered !== undefined) finish(draft, entered);
}

/** Takes the next step of a strand, and all that follows from it at once. */
export function advance(draft: Draft, id: number): void {
  const strand = strandOf(draft, id);
  const run = strand?.stack.at(-1);
  const person = strand && draft.world.people[strand.person];
  const step = run && draft.program.campaigns[run.context.campaign]?.flow[run.at];
  if (!strand || !run || !person || !step) return;
  const scene: Scene = { program: draft.program, world: draft.world, person, strand, run };
  const chosen = choose(scene, step);
  const effect = perform(scene, step, chosen.action);
  const seq = say(draft, scene, step, chosen, effect);
  write(draft, scene, effect);
  const moved = { ...run, at: run.at + 1, cause: seq };
  const next = { ...strand, touched: seq, stack: strand.stack.with(-1, moved) };
  putStrand(draft, next);
  if (effect.control) control(draft, scene, next, effect.control, seq);
  if (effect.result === 'failed' && draft.program.settings['step-failure'] === 'the flow ends')
    pop(draft, next, endRun(draft, next, moved, 'failed', seq, ['step-failure']));
  finish(draft, id);
}
