import type { AssumptionId } from '../assumptions.ts';
import type { Entry } from '../events.ts';
import { type Context, entryKey, type FlowRun, type Strand } from '../world.ts';
import type { Admission } from './admit.ts';
import { about, type Draft, outsideOf, putStrand, strandOf, tell } from './draft.ts';

/** A person at the door of a campaign. */
export interface Arriving {
  readonly person: string;
  readonly campaign: number;
  readonly how: Entry;
  readonly admission: Admission;
  /** The event that brought the person here. */
  readonly cause: number;
  /** The strand and the run whose step brought the person here, if a step did. */
  readonly strand?: Strand;
  readonly caller?: FlowRun;
}

function usesOnce(draft: Draft, { campaign, how, admission }: Arriving): boolean {
  const rule = draft.program.campaigns[campaign]?.qualification;
  return how === 'execute' && admission.verdict === 'filter' && rule !== undefined && rule.again > 0;
}

function consider(draft: Draft, arriving: Arriving): number {
  const { person, campaign, how, admission, strand, cause } = arriving;
  const disputed: readonly AssumptionId[] = usesOnce(draft, arriving) ? ['unqualified-uses-once'] : [];
  const qualified = admission.verdict === 'qualified';
  const usedUp = disputed.length > 0 && draft.program.settings['unqualified-uses-once'] === 'used up';
  const seq = tell(draft, {
    type: 'smart list',
    ...outsideOf(person, draft.program.campaigns[campaign]?.ref ?? null),
    depth: how === 'execute' ? (strand?.stack.length ?? 0) : 0,
    strand: how === 'execute' ? (strand?.id ?? null) : null,
    how,
    verdict: admission.verdict,
    clause: admission.clause,
    cause,
    reason: admission.reason,
    facts: admission.facts,
    assumptions: [...admission.assumptions, ...disputed],
  });
  if (qualified || usedUp) {
    const entries = new Map(draft.world.entries).set(entryKey(campaign, person), draft.world.now);
    draft.world = { ...draft.world, entries };
  }
  return seq;
}

const HOW: Readonly<Record<Entry, { readonly reason: string; readonly facts: readonly string[] }>> = {
  trigger: { reason: 'Its trigger fired and the person qualified.', facts: ['7.1', '8.8'] },
  batch: { reason: 'The batch run took the person in.', facts: ['7.5'] },
  request: { reason: 'It was requested: it runs on its own, beside the caller.', facts: ['3.1', '3.8'] },
  execute: { reason: 'It was executed: the caller waits until it has ended.', facts: ['2.2'] },
};

function start(draft: Draft, arriving: Arriving, strand: Strand, run: FlowRun, cause: number): number {
  const { how, caller } = arriving;
  const next = { ...strand, stack: [...strand.stack, run] };
  draft.world = { ...draft.world, nextRun: draft.world.nextRun + 1 };
  const base = { ...about(draft, next, run), cause, assumptions: [], ...HOW[how] };
  const seq = tell(draft, { type: 'flow started', ...base, how, caller: caller?.id ?? null });
  putStrand(draft, { ...next, stack: [...strand.stack, { ...run, cause: seq }], touched: seq });
  return seq;
}

/**
 * Says what the smart list made of the person and, if the person qualified, starts the flow: on the caller's strand for
 * Execute (fact 2.2), on a new strand for all others (facts 3.1, 8.8). Gives the strand's id when a flow started.
 */
export function enter(
  draft: Draft,
  arriving: Arriving,
  context: Omit<Context, 'campaign'>,
): number | undefined {
  const seq = consider(draft, arriving);
  if (arriving.admission.verdict !== 'qualified') return undefined;
  const { person, campaign, how, strand } = arriving;
  const run: FlowRun = { id: draft.world.nextRun, context: { ...context, campaign }, at: 0, cause: seq };
  if (how === 'execute' && strand) {
    start(draft, arriving, strandOf(draft, strand.id) ?? strand, run, seq);
    return strand.id;
  }
  const id = draft.world.nextStrand;
  draft.world = { ...draft.world, nextStrand: id + 1 };
  const path = strand ? [...strand.lineage, ...strand.stack.map((caller) => caller.context.campaign)] : [];
  start(draft, arriving, { id, person, stack: [], touched: seq, lineage: path.slice(-LINEAGE) }, run, seq);
  return id;
}

/** How far back a cycle of requests can be named. */
const LINEAGE = 24;
