import type { AssumptionId } from '../assumptions.ts';
import type { Entry } from '../events.ts';
import { NONE } from '../none.ts';
import { STEPS } from '../steps/table.ts';
import { formatInstant, type Instant } from '../time.ts';
import type { Context, Entered, FlowRun, Strand } from '../world.ts';
import type { Admission } from './admit.ts';
import { type Draft, type OwnStrand, ownPerson, tell } from './draft.ts';
import { countRound } from './stop.ts';

/** A person at the door of a campaign. */
export interface Arriving {
  readonly person: string;
  readonly campaign: number;
  readonly how: Entry;
  readonly admission: Admission;
  /** The event that brought the person here. */
  readonly cause: number;
  /** The strand and the run whose step brought the person here, if a step did. */
  readonly strand?: OwnStrand | undefined;
  readonly caller?: FlowRun | undefined;
  readonly lineage?: readonly number[] | undefined;
  /** As in `By`. */
  readonly replayOf?: Instant | undefined;
}

function usesOnce(draft: Draft, { campaign, how, admission }: Arriving): boolean {
  const rule = draft.program.campaigns[campaign]?.qualification;
  return how === 'execute' && admission.verdict === 'filter' && rule !== undefined && rule.again > 0;
}

/** Keeps when the person last went in, in place of the time before. */
function goIn(draft: Draft, name: string, entered: Entered): void {
  const person = ownPerson(draft, name);
  if (!person) return;
  const { campaign, usedUp } = entered;
  const { entered: before } = person;
  if (before.length === 0) person.entered = [entered];
  else {
    const at = before.findIndex((one) => one.campaign === campaign && one.usedUp === usedUp);
    person.entered = at < 0 ? [...before, entered] : before.with(at, entered);
  }
}

function consider(draft: Draft, arriving: Arriving): void {
  const { program, world } = draft;
  const { person, campaign, how, admission, strand, cause } = arriving;
  const disputed = usesOnce(draft, arriving);
  tell(draft, {
    type: 'smart list',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person,
    campaign: program.campaigns[campaign]?.ref ?? null,
    strand: how === 'execute' ? (strand?.id ?? null) : null,
    run: null,
    depth: how === 'execute' ? (strand?.stack.length ?? 0) : 0,
    how,
    verdict: admission.verdict,
    clause: admission.clause,
    cause,
    reason: admission.reason,
    facts: admission.facts,
    assumptions: disputed ? [...admission.assumptions, 'unqualified-uses-once'] : admission.assumptions,
  });
  const usedUp = disputed && program.settings['unqualified-uses-once'] === 'used up';
  const at = arriving.replayOf ?? world.now;
  if (admission.verdict === 'qualified') goIn(draft, person, { campaign, at, usedUp: false });
  else if (usedUp) goIn(draft, person, { campaign, at, usedUp });
}

interface Why {
  readonly reason: string;
  readonly facts: readonly string[];
  readonly assumptions: readonly AssumptionId[];
}

const why = (reason: string, facts: readonly string[]): Why => ({ reason, facts, assumptions: NONE });

const HOW: Readonly<Record<Entry, Why>> = {
  trigger: why('Its trigger fired and the person qualified.', ['7.1', '8.8']),
  batch: why('The batch run took the person in.', ['7.5']),
  request: why('It was requested: it runs on its own, beside the caller.', ['3.1', '3.8', '3.9']),
  execute: why('It was executed: the caller waits until it has ended.', ['2.2', '2.4']),
};

/** The facts behind a flow's start; a requested campaign may hold what an executable may not (fact 3.14). */
function factsOfStart({ program }: Draft, { how, campaign, caller }: Arriving): readonly string[] {
  const { facts } = HOW[how];
  if (how === 'trigger' && caller) return [...facts, '7.17'];
  if (how !== 'request') return facts;
  const flow = program.campaigns[campaign]?.flow ?? NONE;
  return flow.some(({ step }) => STEPS.get(step)?.notInExecutable) ? [...facts, '3.14'] : facts;
}

const REPLAYED: readonly string[] = ['10.3', '10.6', '10.7'];

/** Why a flow starts, with its place in the queue where the model is about that. */
function whyStarts(draft: Draft, arriving: Arriving): Why {
  const { how, campaign, replayOf } = arriving;
  if (how === 'execute') return HOW.execute;
  const { queued } = draft.program.campaigns[campaign] ?? {};
  const facts = replayOf === undefined ? factsOfStart(draft, arriving) : REPLAYED;
  const reason =
    replayOf === undefined
      ? HOW[how].reason
      : `Its trigger fired for what the person did on ${formatInstant(replayOf)}, while anonymous.`;
  if (!queued) return { reason, facts, assumptions: NONE };
  return {
    reason: `${reason} ${queued.reason}`,
    facts: [...facts, ...queued.facts],
    assumptions: queued.assumptions,
  };
}

/** How far back a cycle of requests can be named. */
const LINEAGE = 24;

/** The last campaigns that led to what a strand starts, its own flows among them. */
export function lineageFrom({ lineage, stack }: Strand): readonly number[] {
  const path = [...lineage, ...stack.map(({ context }) => context.campaign)];
  return path.length > LINEAGE ? path.slice(-LINEAGE) : path;
}

/** A strand of its own for a person who comes into a flow, with the way that led here. */
function newStrand({ program, world }: Draft, arriving: Arriving): OwnStrand {
  const { person, campaign, how, strand, cause } = arriving;
  const path = strand ? lineageFrom(strand) : (arriving.lineage ?? NONE);
  const id = world.nextStrand++;
  const made: OwnStrand = {
    id,
    next: [{ kind: 'step', strand: id, code: `s${id}` }],
    person,
    stack: NONE,
    touched: world.seq,
    wake: null,
    lineage: path,
    queue: {
      line: how === 'batch' ? 'batch' : 'trigger',
      launch: how === 'batch' ? cause : null,
      priority: program.campaigns[campaign]?.priority ?? 'Low',
      since: world.seq - 1,
      underWay: false,
    },
  };
  world.strands = world.strands.length === 0 ? [made] : [...world.strands, made];
  return made;
}

/**
 * Says what the smart list made of the person and, if the person qualified, starts the flow: on the caller's strand for
 * Execute (fact 2.2), on a new strand for all others (facts 3.1, 8.8). Gives the strand's id when a flow started.
 */
export function enter(draft: Draft, arriving: Arriving, from: Omit<Context, 'campaign'>): number | undefined {
  consider(draft, arriving);
  if (arriving.admission.verdict !== 'qualified') return undefined;
  const { program, world } = draft;
  const { campaign, how, caller } = arriving;
  const { occurrence, apiTokens, parent, useParent, replayOf } = from;
  const context: Context = { campaign, occurrence, apiTokens, parent, useParent, replayOf };
  const cause = world.seq - 1;
  const strand = (how === 'execute' && arriving.strand) || newStrand(draft, arriving);
  countRound(draft, strand, campaign);
  const run = { id: world.nextRun++, context, at: 0, cause: world.seq, removed: false };
  strand.stack = strand.stack.length === 0 ? [run] : [...strand.stack, run];
  strand.touched = world.seq;
  const { reason, facts, assumptions } = whyStarts(draft, arriving);
  tell(draft, {
    type: 'flow started',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person: strand.person,
    campaign: program.campaigns[campaign]?.ref ?? null,
    strand: strand.id,
    run: run.id,
    depth: strand.stack.length - 1,
    cause,
    reason,
    facts,
    assumptions,
    how,
    caller: caller?.id ?? null,
  });
  return strand.id;
}
