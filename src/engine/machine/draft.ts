import type { TraceEvent } from '../events.ts';
import type { Program } from '../program.ts';
import type { Value } from '../value.ts';
import type { FlowRun, Person, Queued, Strand, World } from '../world.ts';

type Own<T> = { -readonly [K in keyof T]: T[K] };

/** A strand that the machine may change. */
export interface OwnStrand extends Own<Omit<Strand, 'stack' | 'queue'>> {
  stack: readonly Own<FlowRun>[];
  readonly queue: Own<Queued>;
}

/** A world that nobody else holds, so that the machine may change it; contexts are shared and never changed. */
export interface OwnWorld extends Own<Omit<World, 'people' | 'strands'>> {
  readonly people: Map<string, Person>;
  strands: OwnStrand[];
}

/** A person whom the machine may change. */
export type OwnPerson = Own<Omit<Person, 'fields'>> & { readonly fields: Record<string, Value> };

/** Copies the values of a person before they are changed: for who watches which of them are looked at. */
export type Copying = (values: Person['fields']) => Record<string, Value>;

const copied: Copying = (values) => ({ ...values });

/** Moves under way. Lives for the length of one `step`, or of one `run`. */
export interface Draft {
  readonly program: Program;
  readonly world: OwnWorld;
  readonly events: TraceEvent[];
  /** The person whom this draft has copied last, and may change. */
  own: OwnPerson | null;
  readonly copy: Copying;
}

/** Moves that start from a world which the caller gives away. */
export function ownedBy(program: Program, world: World): Draft {
  return { program, world: world as OwnWorld, events: [], own: null, copy: copied };
}

/**
 * Moves that start from a world which stays as it is. A step, or the end of a wait, changes no strand but those of its
 * person: the others are shared.
 */
export function draftOf(
  program: Program,
  world: World,
  { strand: moving }: { strand?: number },
  copy: Copying = copied,
): Draft {
  const mover = moving === undefined ? undefined : world.strands.find(({ id }) => id === moving)?.person;
  const strands = world.strands.map((strand): OwnStrand => {
    if (mover !== undefined && strand.person !== mover) return strand as OwnStrand;
    return { ...strand, stack: strand.stack.map((run) => ({ ...run })), queue: { ...strand.queue } };
  });
  const own = { ...world, people: new Map(world.people), strands };
  return { program, world: own, events: [], own: null, copy };
}

/**
 * Adds an event, which the caller has written in full, and gives its sequence number. Events are written as whole
 * literals: putting them together from parts is what costs most of a run.
 */
export function tell({ world, events }: Draft, event: TraceEvent): number {
  events.push(event);
  return world.seq++;
}

/** Takes a strand out: it is finished. */
export function dropStrand({ world }: Draft, id: number): void {
  world.strands = world.strands.filter((strand) => strand.id !== id);
}

/** Takes many strands out at once: one by one, each would be looked for among all. */
export function dropStrands({ world }: Draft, gone: ReadonlySet<number>): void {
  if (gone.size > 0) world.strands = world.strands.filter((strand) => !gone.has(strand.id));
}

/** The strand, if it is not finished. */
export function strandOf({ world }: Draft, id: number): OwnStrand | undefined {
  for (const strand of world.strands) if (strand.id === id) return strand;
  return undefined;
}

/** Puts a person in, in place of the one of the same name. */
export function putPerson(draft: Draft, person: Person): void {
  draft.own = null;
  draft.world.people.set(person.name, person);
}

/** The person as the person is now. */
export function personOf({ world, own }: Draft, name: string): Person | undefined {
  return own?.name === name ? own : world.people.get(name);
}

/** A person whom the draft may change: copied, unless it is the one whom it copied last. */
export function ownPerson(draft: Draft, name: string): OwnPerson | undefined {
  if (draft.own?.name === name) return draft.own;
  const person = draft.world.people.get(name);
  if (!person) return undefined;
  draft.own = { ...person, fields: draft.copy(person.fields) };
  draft.world.people.set(name, draft.own);
  return draft.own;
}
