import type { Activity } from '../events.ts';
import type { Arrival } from '../outside/kind.ts';
import type { ParamType } from '../params/kind.ts';
import type { Program } from '../program.ts';
import type { FieldType } from '../scenario.ts';
import type { Value } from '../value.ts';
import type { World } from '../world.ts';

type Attributes = Readonly<Record<string, Value>>;

/** The trigger that listens to an activity. */
export interface Listening {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  /** What constraints can test, by Adobe's labels, and the activity's attribute that it is. */
  readonly constraints: Readonly<Record<string, string>>;
  /** Trigger tokens, by lower-case name (fact 5.9); `trigger name` is always there and need not be given. */
  readonly tokens?: (attributes: Attributes) => Readonly<Record<string, string>>;
  /** A request names its campaign: no other hears it. */
  readonly onlyNamed?: true;
}

/** The filter that looks back on an activity: the past-tense twin (fact 7.12). Its constraints are the trigger's. */
export interface LookingBack {
  readonly name: string;
  readonly summary: string;
  /** As `Listening.constraints`, for activities without a trigger. */
  readonly constraints?: Readonly<Record<string, string>>;
}

/** How an activity comes from outside: an event of the script. */
export interface FromOutside {
  /** The event's name: the trigger's, unless another is given. */
  readonly name?: string;
  readonly summary: string;
  /** The event's parameters besides the person: name in the file to the activity's attribute. */
  readonly gives: Readonly<Record<string, string>>;
  /** Parameters that may be left out. */
  readonly optional?: readonly string[];
  /** Types of parameters that say more than the attribute's own. */
  readonly types?: Readonly<Record<string, ParamType>>;
  /** It makes an anonymous visitor known (fact 10.2). */
  readonly makesKnown?: true;
  /** What follows from what is given. */
  readonly completes?: (arrival: Arrival, program: Program, world: World) => Arrival;
}

/**
 * A kind of activity: an entry of the log, the trigger that listens to it and the filter that looks back on it. Every
 * activity that is logged is heard; nothing else is.
 */
export interface ActivityKind {
  /** The type's name in the log. */
  readonly name: string;
  /** The well-known id of the type (fact 11.2); null where no source gives one: it is simulated. */
  readonly id: number | null;
  readonly facts: readonly string[];
  /** The attribute that stands for the whole entry, and the others (fact 11.3). */
  readonly primary?: string;
  readonly attributes: Readonly<Record<string, FieldType>>;
  readonly trigger?: Listening;
  readonly filter?: LookingBack;
  readonly outside?: FromOutside;
  /** Something a visitor does in the browser: an anonymous person can do it, and it is heard again later (10.3). */
  readonly web?: true;
}

/** An entry of the log with the attributes that have a value: empty ones are left out (fact 11.1). */
export function activity(kind: ActivityKind, attributes: Attributes): Activity {
  return { type: kind.name, attributes };
}
