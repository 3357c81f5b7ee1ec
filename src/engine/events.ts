import type { AssumptionId } from './assumptions.ts';
import type { Instant } from './time.ts';
import type { Value } from './value.ts';

/** An entry of a person's activity log. Attribute names are Adobe's (section 11). */
export interface Activity {
  readonly type: string;
  readonly attributes: Readonly<Record<string, Value>>;
}

/** A person field, or a mark such as a membership, that an event changed. */
export interface Change {
  /** The field's name, or the mark's (see `MARKS`). */
  readonly field: string;
  readonly from: Value;
  readonly to: Value;
  readonly mark?: true;
}

/** A clause of a smart list, with the value seen at that moment. `parts` hold the clauses that it is made of. */
export interface Clause {
  readonly text: string;
  readonly holds: boolean;
  readonly seen?: Value;
  readonly facts?: readonly string[];
  readonly parts?: readonly Clause[];
}

/** A place where a token was looked up. */
export interface Lookup {
  readonly place: string;
  readonly found: string | null;
  readonly used: boolean;
  /** The place whose value counts instead of the one found here (fact 5.14). */
  readonly overriddenBy?: string;
  readonly facts: readonly string[];
}

/** How a token got its value: every place looked at, in order. */
export interface TokenTrace {
  readonly token: string;
  readonly value: string;
  readonly lookups: readonly Lookup[];
  readonly assumptions: readonly AssumptionId[];
}

/** Why a person did or did not go into a flow. */
export type Verdict =
  | 'qualified'
  | 'constraint'
  | 'filter'
  | 'rule'
  | 'invalid'
  | 'inactive'
  | 'deleted'
  | 'restricted';

interface Base {
  /** Counted from 0, without gaps. */
  readonly seq: number;
  readonly time: Instant;
  /** Index of the choice that made it, counted from 0: the events of one atomic move share it. */
  readonly choice: number;
  readonly person: string | null;
  /** `Program.Campaign`. */
  readonly campaign: string | null;
  readonly strand: number | null;
  readonly run: number | null;
  /** How many Execute Campaign steps deep, 0 for a campaign that nobody executed. */
  readonly depth: number;
  /** Sequence number of the event that made this one happen; null for what comes from outside. */
  readonly cause: number | null;
  /** Why, in a sentence. */
  readonly reason: string;
  readonly facts: readonly string[];
  readonly assumptions: readonly AssumptionId[];
}

/** Something arrived from outside. */
export interface Happened extends Base {
  readonly type: 'happened';
  readonly event: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly changes: readonly Change[];
  /** The person was not in the database and is now. */
  readonly creates: boolean;
  /** What the person's log shows of it, in this order; nothing when it did nothing. */
  readonly activities: readonly Activity[];
}

/** A smart list was evaluated for a person, once, at this moment (fact 1.27). */
export interface Considered extends Base {
  readonly type: 'smart list';
  readonly how: Entry;
  readonly verdict: Verdict;
  readonly clause: Clause | null;
}

/** The way into a flow. */
export type Entry = 'trigger' | 'batch' | 'request' | 'execute';

export interface FlowStarted extends Base {
  readonly type: 'flow started';
  readonly how: Entry;
  /** The run that executed or requested it, or whose step fired its trigger. */
  readonly caller: number | null;
}

/** A flow step was taken. */
export interface Stepped extends Base {
  readonly type: 'step';
  /** The step's place in the flow, counted from 0. */
  readonly index: number;
  readonly step: string;
  /** The choice that applied: its place counted from 0, or the default. */
  readonly applied: number | 'default';
  readonly tests: readonly Clause[];
  readonly result: 'done' | 'skipped' | 'failed';
  /** The parameters with their tokens filled in. */
  readonly values: Readonly<Record<string, Value>>;
  readonly tokens: readonly TokenTrace[];
  readonly changes: readonly Change[];
  /** What the person's log shows of it, in this order. */
  readonly activities: readonly Activity[];
  /** The campaign that the step executes, requests or removes from, as `Program.Campaign`. */
  readonly target: string | null;
  /** The person waits until then. */
  readonly until: Instant | null;
}

export interface WaitEnded extends Base {
  readonly type: 'wait ended';
}

export interface FlowEnded extends Base {
  readonly type: 'flow ended';
  readonly how: 'completed' | 'removed' | 'failed' | 'aborted' | 'deleted';
}

/** The run was ended before its end: a budget is used up, or a given order is impossible. */
export interface Stopped extends Base {
  readonly type: 'stopped';
  /** The campaigns that call each other round and round, if that is why. */
  readonly cycle: readonly string[];
}

/** One event of a run. Closed: every reader handles every type. */
export type TraceEvent = Happened | Considered | FlowStarted | Stepped | WaitEnded | FlowEnded | Stopped;
