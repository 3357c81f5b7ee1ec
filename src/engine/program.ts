import type { Catalog } from './assets/catalog.ts';
import type { Settings } from './assumptions.ts';
import type { CampaignKind } from './campaignKind.ts';
import type { InOrders } from './claims/orders.ts';
import type { TraceEvent } from './events.ts';
import type { Logic } from './logic/logic.ts';
import type { Compiled } from './params/kind.ts';
import type { Path, Problem } from './problem.ts';
import type { Qualification } from './qualification.ts';
import type { Constraint, FieldType } from './scenario.ts';
import type { Instant } from './time.ts';
import type { CampaignState, Person } from './world.ts';

/** A compiled parameter set, by parameter name. */
export type Params = Readonly<Record<string, Compiled>>;

export interface CompiledTrigger {
  readonly trigger: string;
  readonly where: readonly Constraint[];
}

export interface CompiledFilter {
  readonly filter: string;
  readonly params: Params;
}

/** What a step does for one person: its parameters, or `null` for Do Nothing. */
export type CompiledAction = Params | null;

export interface CompiledChoice {
  readonly test: CompiledFilter | null;
  readonly action: CompiledAction;
}

export interface CompiledStep {
  readonly step: string;
  readonly choices: readonly CompiledChoice[];
  readonly otherwise: CompiledAction;
  /** The step is underlined in red. */
  readonly invalid: boolean;
  /** How many answers a service may give to it; 1 for a step that asks nobody. */
  readonly answers: number;
  /** What the activity log gives as the reason of a change that it makes. */
  readonly reason: string;
  readonly path: Path;
}

/** Filters and how they combine: a campaign's, or a smart list asset's. */
export interface CompiledList {
  readonly filters: readonly CompiledFilter[];
  readonly match: Logic;
  readonly invalid: boolean;
}

/** How urgent a launch is in the queue (section 8). */
export type Priority = 'High' | 'Medium' | 'Low';

export interface CompiledCampaign {
  /** `Program.Campaign`. */
  readonly ref: string;
  readonly name: string;
  readonly id: number;
  readonly description: string;
  /** Index in `Program.places`. */
  readonly program: number;
  readonly kind: CampaignKind;
  /** A trigger campaign with Campaign is Requested (fact 1.3). */
  readonly requestable: boolean;
  readonly active: boolean;
  readonly triggers: readonly CompiledTrigger[];
  readonly list: CompiledList;
  readonly flow: readonly CompiledStep[];
  readonly qualification: Qualification;
  readonly invalidFlow: boolean;
  /** Priority override (fact 8.7). */
  readonly override: Priority | null;
  /** Of a launch: the override, else by the steps. */
  readonly priority: Priority;
  /** What its launches say of the queue; nothing in a model without any priority override. */
  readonly queued: Pick<TraceEvent, 'reason' | 'facts' | 'assumptions'> | null;
  /** Emails over the communication limits are blocked. */
  readonly limited: boolean;
  /** More people than this in a batch run, and it does not run; Infinity for no restriction. */
  readonly maxPeople: number;
  readonly path: Path;
}

/** Email Script tokens show in emails only (fact 5.11); whether Marketo saves a disputed one is a switch (fact 5.12). */
export type TokenTrait = 'email only' | 'disputed' | 'date';

/** A place that defines My Tokens: a program, or a folder above it. */
export interface Place {
  readonly name: string;
  readonly kind: 'program' | 'folder' | 'instance';
  readonly id: number;
  readonly description: string;
  readonly workspace: string;
  /** By lower-case name. */
  readonly tokens: ReadonlyMap<string, string>;
  /** What is special about some of them, by lower-case name. */
  readonly traits: ReadonlyMap<string, TokenTrait>;
  /** Index of the place above, or nothing. */
  readonly above?: number;
}

/** What a view of people needs to know of a person before anything has happened. */
export type CompiledPerson = Pick<Person, 'name' | 'exists' | 'anonymous' | 'fields' | 'marks'>;

export interface CompiledOutside {
  readonly event: string;
  readonly at: Instant;
  /** Whom it happens to, by the place in the compiled people; -1 where it happens to nobody in particular. */
  readonly person: number;
  readonly params: Params;
}

export interface CompiledClaim {
  readonly claim: string;
  readonly params: Params;
  readonly variants: readonly string[] | null;
  readonly policies: readonly string[] | null;
  /** In which of all orders a statement about one run is to hold; null for a claim about single runs. */
  readonly orders: InOrders | null;
  readonly holds: boolean;
  readonly path: Path;
}

/** A scenario with its names resolved once. Immutable plain data; made by `compile`. Kinds are held by name. */
export interface Program {
  readonly start: Instant;
  readonly settings: Settings;
  /** Milliseconds that the subscription's time zone is ahead of GMT. */
  readonly zone: number;
  readonly fields: ReadonlyMap<string, FieldType>;
  /** Fields that flow steps cannot change (fact 6.8). */
  readonly blocked: ReadonlySet<string>;
  /** Fields of the company, for `company` tokens. */
  readonly companyFields: ReadonlySet<string>;
  readonly catalog: Catalog;
  /** The smart list assets, by name. */
  readonly smartLists: ReadonlyMap<string, CompiledList>;
  /** Types of activity that some smart list looks back on: the world keeps them. */
  readonly remembered: ReadonlySet<string>;
  /** The trigger campaigns that listen to a type of activity, by index. */
  readonly listeners: ReadonlyMap<string, readonly number[]>;
  readonly places: readonly Place[];
  readonly campaigns: readonly CompiledCampaign[];
  /** How the campaigns are before anything has happened, by their index. */
  readonly states: readonly CampaignState[];
  /** As they are before anything has happened. */
  readonly people: readonly Person[];
  readonly script: readonly CompiledOutside[];
  readonly claims: readonly CompiledClaim[];
  readonly problems: readonly Problem[];
}
