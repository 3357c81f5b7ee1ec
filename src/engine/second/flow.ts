import type { ActionData } from '../scenario.ts';
import { logged } from './enterLog.ts';
import { filterHolds } from './filters.ts';
import { hear } from './hear.ts';
import { topOf } from './mailSteps.ts';
import { STEPS } from './steps.ts';
import { lines, tellEnd, tellStart } from './tell.ts';
import { type Activity, type Pause, type Person, type Run, setting, type World } from './world.ts';

/** What a step did, and what comes of it after it is told. */
export interface Outcome {
  result: 'done' | 'skipped' | 'failed';
  logs?: Activity[];
  /** The flow that runs now, before the next step. */
  child?: Run;
  until?: number;
  /** What is logged later, whatever the person does until then. */
  later?: { at: number; log: Activity };
  after?: () => void;
}

/** The way of one person through one flow. It pauses before each step and in waits; a child is part of its caller. */
export function* flow(world: World, run: Run): Generator<Pause, void, number> {
  const { campaign, strand } = run;
  strand.stack.push(run);
  tellStart(world, run);
  for (const [index] of campaign.data.flow.entries()) {
    const answer = yield { kind: 'ready', answers: answersOf(world, run, index) };
    if (run.leaving !== null) break;
    const { result, child, until } = take(world, run, index, answer);
    if (run.leaving !== null) break;
    if (child !== undefined) yield* flow(world, child);
    if (run.leaving !== null) break;
    if (until !== undefined) yield { kind: 'waits', until };
    if (run.leaving !== null) break;
    if (result === 'failed' && setting(world, 'step-failure') === 'the flow ends') run.leaving = 'failed';
    if (run.leaving !== null) break;
  }
  strand.stack.pop();
  tellEnd(world, run, run.leaving ?? 'completed');
}

/** The action that applies: the first choice that matches, else the Default Choice (fact 6.4). */
function applied(world: World, run: Run, index: number): [number | 'default', ActionData] {
  const step = run.campaign.data.flow[index];
  if (step === undefined) throw new RangeError('no step');
  const choices = step.choices ?? [];
  const place = choices.findIndex((choice) => filterHolds(world, choice.if, run.person, world.now));
  const choice = choices[place];
  return choice === undefined ? ['default', step] : [place, choice];
}

/** The most answers that any action of the step may get. */
function answersOf(world: World, run: Run, index: number): number {
  const step = run.campaign.data.flow[index];
  const kind = STEPS[step?.step ?? ''];
  if (step === undefined || kind?.answers === undefined || run.campaign.badSteps.has(index)) return 1;
  const actions = [step, ...(step.choices ?? [])].filter(({ doNothing }) => doNothing !== true);
  return Math.max(1, ...actions.map((action) => kind.answers?.(world, run, action) ?? 1));
}

/** In the replay of an anonymous past only some steps are done (facts 10.4, 10.5). */
function notReplayed(world: World, run: Run, step: string): boolean {
  if (topOf(run).replayOf === null) return false;
  if (setting(world, 'replay-steps') === 'all but requests and executions')
    return step === 'Request Campaign' || step === 'Execute Campaign';
  return STEPS[step]?.replayed !== true;
}

/** The clock brings an entry of the log; it is nobody's when the person is deleted before. */
function comesLater(world: World, person: Person, { at, log }: NonNullable<Outcome['later']>): void {
  world.turns += 1;
  const { turns: turn } = world;
  world.due.push({
    code: `t${turn}`,
    at,
    rank: 1,
    turn,
    person,
    happens: () => logged(world, person, [log]),
  });
}

function take(world: World, run: Run, index: number, answer: number): Outcome {
  const { campaign, person } = run;
  const [place, action] = applied(world, run, index);
  const kind = STEPS[campaign.data.flow[index]?.step ?? ''];
  const bad = kind === undefined || campaign.badSteps.has(index);
  const idle =
    bad || action.doNothing === true || notReplayed(world, run, campaign.data.flow[index]?.step ?? '');
  const outcome: Outcome = idle ? { result: 'skipped' } : kind.take(world, run, action, answer);
  world.told.push(lines.step(campaign.ref, person.name, index, outcome.result, place));
  for (const activity of outcome.logs ?? []) world.told.push(lines.log(person.name, activity));
  for (const activity of outcome.logs ?? []) person.log.push({ ...activity, at: world.now });
  for (const activity of outcome.logs ?? []) hear(world, person, activity);
  outcome.after?.();
  if (outcome.later !== undefined) comesLater(world, person, outcome.later);
  return outcome;
}
