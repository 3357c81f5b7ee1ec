import type { Instant } from './time.ts';
import type { Value } from './value.ts';

/** What happened to a person: what triggers listen to, and what trigger tokens read. */
export interface Occurrence {
  /** A trigger's name. */
  readonly trigger: string;
  readonly person: string;
  readonly attributes: Readonly<Record<string, Value>>;
  /** Only this campaign hears it (a request names its campaign); every campaign when absent. */
  readonly campaign?: number;
}

/** Where a flow run's tokens come from. Contexts link up the chain of Execute Campaign steps (section 4). */
export interface Context {
  /** Index in `Program.campaigns`. */
  readonly campaign: number;
  readonly occurrence?: Occurrence;
  /** My Tokens passed by an API call, by lower-case name (fact 4.8). */
  readonly apiTokens?: Readonly<Record<string, string>>;
  readonly parent?: Context;
  /** Use Parent Campaign Token Context of the step that executed this campaign. */
  readonly useParent?: boolean;
}

/** One person's passage through one campaign's flow. */
export interface FlowRun {
  readonly id: number;
  readonly context: Context;
  /** The step to take next, counted from 0. */
  readonly at: number;
  /** Sequence number of the event that the next step follows from. */
  readonly cause: number;
  /** Taken out of the flow while an executable that it called goes on. */
  readonly removed?: boolean;
}

/** A stack of flow runs that moves as one; the last is the one that moves. */
export interface Strand {
  readonly id: number;
  readonly person: string;
  readonly stack: readonly FlowRun[];
  /** Sequence number of the strand's last event: who moved longest ago has the smallest. */
  readonly touched: number;
  /** In a wait step until this instant. */
  readonly wake?: { readonly at: Instant; readonly seq: number };
  /** The last campaigns, by index, that led here by requests, oldest first. */
  readonly lineage: readonly number[];
}

/** A person in the database. */
export interface Person {
  readonly name: string;
  /** In the database; before, nothing can happen to the person. */
  readonly exists: boolean;
  readonly fields: Readonly<Record<string, Value>>;
}

/** Everything that changes during a run. Immutable: `step` gives the next one. */
export interface World {
  readonly now: Instant;
  /** The next event's sequence number. */
  readonly seq: number;
  /** Choices taken so far. */
  readonly taken: number;
  readonly nextStrand: number;
  readonly nextRun: number;
  /** Index in `Program.script` of the next outside event. */
  readonly nextOutside: number;
  readonly people: Readonly<Record<string, Person>>;
  /** Strands that are not finished, oldest first. */
  readonly strands: readonly Strand[];
  /** Last time that a person went into a campaign's flow, by `entryKey`. */
  readonly entries: ReadonlyMap<string, Instant>;
  /** A budget is used up: nothing more happens. */
  readonly stopped: boolean;
}

/** A person's value of a field, null when it is empty. A name such as `constructor` is a field name like any other. */
export function fieldOf({ fields }: Person, field: string): Value {
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

/** The key of `World.entries`. */
export function entryKey(campaign: number, person: string): string {
  return `${campaign} ${person}`;
}
