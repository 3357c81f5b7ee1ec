import type { Choice } from './choices.ts';
import type { Activity } from './events.ts';
import type { Priority } from './program.ts';
import type { Instant } from './time.ts';
import type { Value } from './value.ts';

/** The activity that fired a trigger: what its constraints test, and what trigger tokens read. */
export interface Occurrence {
  /** A trigger's name. */
  readonly trigger: string;
  readonly attributes: Readonly<Record<string, Value>>;
}

/** Where a flow run's tokens come from. Contexts link up the chain of Execute Campaign steps (section 4). */
export interface Context {
  /** Index in `Program.campaigns`. */
  readonly campaign: number;
  readonly occurrence?: Occurrence | undefined;
  /** My Tokens passed by an API call, by lower-case name (fact 4.8). */
  readonly apiTokens?: Readonly<Record<string, string>> | undefined;
  readonly parent?: Context | undefined;
  /** Use Parent Campaign Token Context of the step that executed this campaign. */
  readonly useParent?: boolean | undefined;
  /** The time of the web activity of an anonymous past that this run makes up for (fact 10.4). */
  readonly replayOf?: Instant | undefined;
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
  readonly removed: boolean;
}

/** The end of a wait, and the sequence number of the event that began it. */
export interface Waking {
  readonly at: Instant;
  readonly seq: number;
  /** The step that waits has failed, and by assumption the flow ends when it is over. */
  readonly failed?: true;
}

/** A stack of flow runs that moves as one; the last is the one that moves. */
export interface Strand {
  readonly id: number;
  /** Its next step, as the only choice. */
  readonly next: readonly Choice[];
  readonly person: string;
  readonly stack: readonly FlowRun[];
  /** Sequence number of the strand's last event: who moved longest ago has the smallest. */
  readonly touched: number;
  /** In a wait step until this instant; null for a strand that is ready to step. */
  readonly wake: Waking | null;
  /** The last campaigns, by index, that led here by requests and triggers, oldest first. */
  readonly lineage: readonly number[];
  /** Its place in the queue (section 8). */
  readonly queue: Queued;
}

/** A launch in the queue. It is taken up once, and then goes on to its end or to a wait (fact 8.3). */
export interface Queued {
  /** Batch and trigger campaigns have queues of their own (fact 8.4). */
  readonly line: 'batch' | 'trigger';
  /** Sequence number of the event that launched the batch run that it belongs to; null in the line of triggers. */
  readonly launch: number | null;
  readonly priority: Priority;
  /** Sequence number of the event that put it there: first in, first out. */
  readonly since: number;
  readonly underWay: boolean;
}

/** A person in the database. */
export interface Person {
  readonly name: string;
  /** In the database; before, and once deleted, nothing can happen to the person. */
  readonly exists: boolean;
  /** Was in the database and is not; whoever comes back by that name is somebody new (fact 6.16). */
  readonly deleted: boolean;
  /** Known by a cookie only: what the person does in the browser is kept, and no campaign hears it (fact 10.1). */
  readonly anonymous: boolean;
  readonly fields: Readonly<Record<string, Value>>;
  /** Memberships, statuses and the like, by the names of `MARKS`; an absent one is empty. */
  readonly marks: Readonly<Record<string, Value>>;
  /** The activities that smart lists of the model look back on, oldest first; not the whole log. */
  readonly history: readonly Remembered[];
  /** The flows that the person has gone into, each once. */
  readonly entered: readonly Entered[];
}

/** When a person last went into a campaign's flow. */
export interface Entered {
  readonly campaign: number;
  readonly at: Instant;
  /** The person did not go in: an execution that did not qualify used up the rule all the same. */
  readonly usedUp: boolean;
}

/** An activity of the past. */
export interface Remembered extends Activity {
  readonly time: Instant;
}

/** What changes about a campaign. */
export interface CampaignState {
  readonly active: boolean;
  readonly deleted: boolean;
  /** When it was last switched on, or somebody qualified whose record is gone: the clean-up counts from here (fact 1.24). */
  readonly since: Instant;
  /** How many runs of a batch campaign have begun. */
  readonly runs: number;
  /** The runs that its schedule had in store were cancelled, because its folder was archived (fact 1.25). */
  readonly cancelled: boolean;
}

/** A batch campaign that is launched, by index, and the My Tokens that an API call gives it (fact 4.8). */
export interface Launch {
  readonly campaign: number;
  readonly apiTokens?: Readonly<Record<string, string>>;
}

/** A batch run to come. */
export interface PendingRun extends Launch {
  readonly at: Instant;
  /** Sequence number of the event that set it. */
  readonly seq: number;
  readonly facts: readonly string[];
  /** The times of the runs after this one, which have the same tokens. */
  readonly later: readonly Instant[];
}

/** A webhook call that nobody answers: it is logged when its time is up, wherever the person is by then (fact 6.29). */
export interface PendingTimeOut {
  readonly at: Instant;
  /** Sequence number of the step that called. */
  readonly seq: number;
  readonly person: string;
  /** The campaign of the step, by index. */
  readonly calledBy: number;
  /** As in `Strand`, with the campaign of the step. */
  readonly lineage: readonly number[];
  readonly activity: Activity;
}

export type Pending = PendingRun | PendingTimeOut;

/** Everything that changes during a run. Immutable: `step` gives the next one. */
export interface World {
  readonly now: Instant;
  /** The next event's sequence number. */
  readonly seq: number;
  /** Choices taken so far. */
  readonly taken: number;
  readonly nextStrand: number;
  readonly nextRun: number;
  /** How often a circle of campaigns has led a person back into one of them, by campaign and person. Budgets go by it. */
  readonly rounds: ReadonlyMap<string, number>;
  /** Index in `Program.script` of the next outside event. */
  readonly nextOutside: number;
  /** By name, in the order of the model. */
  readonly people: ReadonlyMap<string, Person>;
  /** Strands that are not finished, oldest first. */
  readonly strands: readonly Strand[];
  /** Batch runs that are scheduled besides those of the script, and webhook calls that will time out. */
  readonly pending: readonly Pending[];
  /** By the campaign's index. */
  readonly campaigns: readonly CampaignState[];
  /** A budget is used up: nothing more happens. */
  readonly stopped: boolean;
}

/** The value under a name. What every object inherits, such as `constructor`, is never a value: it is no text or number. */
function valueUnder(values: Person['fields'], name: string): Value {
  const value = values[name];
  return typeof value === 'object' || typeof value === 'function' ? null : (value ?? null);
}

/** A person's value of a field, null when it is empty. A name such as `constructor` is a field name like any other. */
export function fieldOf({ fields }: Person, field: string): Value {
  return valueUnder(fields, field);
}

/** A mark of a person (see `MARKS`), null when there is none. */
export function markOf({ marks }: Person, mark: string): Value {
  return valueUnder(marks, mark);
}
