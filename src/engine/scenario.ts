import type { Assets } from './assets/assets.ts';
import type { Value } from './value.ts';

/** What a parameter of a step, an outside event or a claim holds in a scenario file. */
export type Plain = Value | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A whole scenario as plain data: the one object that lessons, links, tests and tools share. It is what a scenario file
 * holds after parsing. It is not checked: `compile` reports what does not fit.
 */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** When the run starts, `2026-03-02T09:00Z`, UTC. */
  readonly start?: string;
  /** Switch id to option name; switches that are not named keep their default. */
  readonly assumptions?: Readonly<Record<string, string>>;
  readonly instance: Instance;
  readonly people: readonly PersonData[];
  /** What happens from outside, in order. */
  readonly script: readonly OutsideData[];
  readonly claims?: readonly ClaimData[];
  readonly variants?: readonly Variant[];
}

/** The configuration of a Marketo instance. */
export interface Instance extends Assets {
  /** The subscription's time zone, `GMT-0700`; GMT when absent. There is no daylight saving time. */
  readonly timeZone?: string;
  /** Custom person fields; the standard ones are always there. */
  readonly fields?: readonly FieldData[];
  /** Global My Tokens: every program inherits them (fact 5.13). */
  readonly tokens?: readonly MyToken[];
  readonly smartLists?: readonly SmartListAsset[];
  readonly folders?: readonly Folder[];
  readonly programs: readonly ProgramData[];
}

/** A smart list asset, for the filter Member of Smart List. */
export interface SmartListAsset {
  readonly name: string;
  readonly filters?: readonly FilterData[];
  /** As in a campaign's smart list. */
  readonly match?: string;
}

export type FieldType = 'string' | 'integer' | 'score' | 'boolean' | 'date' | 'datetime';

export interface FieldData {
  readonly name: string;
  readonly type: FieldType;
  /** A field of the company: `{{company.Name}}` tokens; of the person when absent. */
  readonly of?: 'company';
  /** Admin has blocked changes of the field by flow steps (fact 6.8). */
  readonly blocked?: boolean;
}

/** A campaign folder: a place for My Tokens that programs below it inherit (fact 5.14). */
export interface Folder {
  readonly name: string;
  readonly parent?: string;
  readonly tokens?: readonly MyToken[];
}

export interface MyToken {
  readonly name: string;
  readonly value: string;
  /** The type that Marketo checks the value against (fact 5.11); `text` when absent. */
  readonly type?: string;
}

export interface ProgramData {
  readonly name: string;
  readonly id?: number;
  readonly description?: string;
  /** The workspace; programs that name none share one. */
  readonly workspace?: string;
  /** The folder that holds the program, or the program it is nested in: not both. */
  readonly folder?: string;
  readonly parent?: string;
  /** The channel, which gives the program its statuses. */
  readonly channel?: string;
  /** The streams of an engagement program, the first one first. */
  readonly streams?: readonly string[];
  /** Program member custom fields, all of them texts. */
  readonly memberFields?: readonly string[];
  readonly tokens?: readonly MyToken[];
  readonly campaigns: readonly CampaignData[];
}

export interface CampaignData {
  readonly name: string;
  readonly id?: number;
  readonly description?: string;
  /** The Executable check box, fixed at creation (fact 1.4). */
  readonly executable?: boolean;
  readonly smartList?: SmartListData;
  readonly flow: readonly FlowStepData[];
  readonly schedule?: ScheduleData;
}

export interface SmartListData {
  readonly triggers?: readonly TriggerData[];
  readonly filters?: readonly FilterData[];
  /** How the filters combine: `all` (also when absent), `any`, or advanced logic such as `1 and (2 or 3)` (fact 7.3). */
  readonly match?: string;
}

export interface TriggerData {
  readonly trigger: string;
  readonly where?: readonly Constraint[];
}

/** A test of one attribute: in a trigger's constraints, on an attribute of what happened. */
export interface Constraint {
  readonly attribute: string;
  readonly operator: string;
  readonly values?: readonly Value[];
}

/** A filter, or the IF of a choice. `filter` names its kind, the rest are the kind's parameters. */
export interface FilterData {
  readonly filter: string;
  readonly [param: string]: Plain;
}

/** A step's action: the kind's own parameters, or Do Nothing. */
export interface ActionData {
  readonly doNothing?: true;
  readonly [param: string]: Plain;
}

/**
 * A flow step. Its own parameters are its Default Choice; `choices` come before it and the first that matches applies
 * (fact 6.4).
 */
export interface FlowStepData {
  readonly step: string;
  readonly choices?: readonly ChoiceData[];
  readonly doNothing?: true;
  readonly [param: string]: Plain;
}

export interface ChoiceData {
  readonly if: FilterData;
  readonly doNothing?: true;
  readonly [param: string]: Plain;
}

export interface ScheduleData {
  /** A trigger campaign that is switched off gets no new people. `true` when absent. */
  readonly active?: boolean;
  /** `only once` (also when absent, fact 1.10), `every time`, or `once every 3 days`. */
  readonly qualification?: string;
  /** Priority override: `Low`, `Medium` or `High` (fact 8.7). */
  readonly priority?: string;
  /** Block non-operational emails to people over the communication limits (fact 9.4). */
  readonly communicationLimits?: boolean;
  /** Person restriction: a batch run with more people than this does not run at all (fact 1.28). */
  readonly maxPeople?: number;
}

export interface PersonData {
  readonly name: string;
  /** Not in the database until an event creates the person. */
  readonly new?: boolean;
  /** Known by a cookie only, until something makes the person known (section 10). */
  readonly anonymous?: boolean;
  readonly fields?: Readonly<Record<string, Value>>;
  /** Static lists that the person is on. */
  readonly lists?: readonly string[];
  /** Program to the person's status in it. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Segmentation to the person's segment. */
  readonly segments?: Readonly<Record<string, string>>;
  /** Revenue cycle model to the person's stage. */
  readonly stages?: Readonly<Record<string, string>>;
  readonly partition?: string;
  /** The owner in Salesforce; a person with one is in Salesforce. */
  readonly owner?: string;
}

/** Something from outside. `event` names its kind, `at` is a duration in words after the start. */
export interface OutsideData {
  readonly event: string;
  readonly at?: string;
  readonly [param: string]: Plain;
}

/** A statement about one run, or about all orders. `claim` names its kind. */
export interface ClaimData {
  readonly claim: string;
  /** The variants it is about; the scenario as written and all its variants when absent. */
  readonly variants?: readonly string[];
  /** The policies it is about; all when absent. */
  readonly policies?: readonly string[];
  /** `always`, `sometimes` or `never`: the statement about one run is to hold in all orders, in some, in none. */
  readonly orders?: string;
  /** `false`: the statement is meant to fail. */
  readonly holds?: boolean;
  readonly [param: string]: Plain;
}

/** A named patch of the scenario. */
export interface Variant {
  readonly name: string;
  readonly title: string;
  readonly changes: readonly ChangeData[];
}

/**
 * One change: at a place (names of named things, numbers counted from 1 for the others) set a value, insert one before
 * the place, or remove what is there.
 */
export interface ChangeData {
  readonly at: readonly (string | number)[];
  readonly set?: Plain;
  readonly insert?: Plain;
  readonly remove?: true;
}
