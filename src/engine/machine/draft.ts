import type { TraceEvent } from '../events.ts';
import type { Program } from '../program.ts';
import type { FlowRun, Strand, World } from '../world.ts';

/** One atomic move under way. Lives for the length of one `step`; the worlds it goes through are immutable. */
export interface Draft {
  readonly program: Program;
  world: World;
  readonly events: TraceEvent[];
}

type Without<E, K extends PropertyKey> = E extends unknown ? Omit<E, K> : never;

/** An event without what the machine numbers: sequence, time and choice. */
export type Telling = Without<TraceEvent, 'seq' | 'time' | 'choice'>;

/** Adds an event and gives its sequence number. */
export function tell(draft: Draft, telling: Telling): number {
  const { seq, now, taken } = draft.world;
  draft.events.push({ ...telling, seq, time: now, choice: taken } as TraceEvent);
  draft.world = { ...draft.world, seq: seq + 1 };
  return seq;
}

/** The part of an event that says whose it is. */
export function about({ program }: Draft, strand: Strand, run: FlowRun) {
  return {
    person: strand.person,
    campaign: program.campaigns[run.context.campaign]?.ref ?? null,
    strand: strand.id,
    run: run.id,
    depth: strand.stack.findIndex(({ id }) => id === run.id),
  };
}

/** The part of an event that no flow run has made. */
export function outsideOf(person: string | null, campaign: string | null) {
  return { person, campaign, strand: null, run: null, depth: 0 };
}

/** Puts a strand in, in place of the one of the same id or at the end. */
export function putStrand(draft: Draft, strand: Strand): void {
  const { strands } = draft.world;
  const at = strands.findIndex(({ id }) => id === strand.id);
  draft.world = { ...draft.world, strands: at < 0 ? [...strands, strand] : strands.with(at, strand) };
}

/** Takes a strand out: it is finished. */
export function dropStrand(draft: Draft, id: number): void {
  draft.world = { ...draft.world, strands: draft.world.strands.filter((strand) => strand.id !== id) };
}

/** The strand as it is now, if it is not finished. */
export function strandOf(draft: Draft, id: number): Strand | undefined {
  return draft.world.strands.find((strand) => strand.id === id);
}
