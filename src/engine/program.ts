import type { Settings } from './assumptions.ts';
import type { CampaignKind } from './campaignKind.ts';
import type { Compiled } from './params/kind.ts';
import type { Path, Problem } from './problem.ts';
import type { Qualification } from './qualification.ts';
import type { Constraint, FieldType, PersonData } from './scenario.ts';
import type { Instant } from './time.ts';

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
  readonly path: Path;
}

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
  readonly filters: readonly CompiledFilter[];
  readonly match: 'all' | 'any';
  readonly flow: readonly CompiledStep[];
  readonly qualification: Qualification;
  readonly invalidList: boolean;
  readonly invalidFlow: boolean;
  readonly path: Path;
}

/** A place that defines My Tokens: a program, or a folder above it. */
export interface Place {
  readonly name: string;
  readonly kind: 'program' | 'folder';
  readonly id: number;
  readonly description: string;
  readonly workspace: string;
  /** By lower-case name. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Index of the place above, or nothing. */
  readonly above?: number;
}

export interface CompiledOutside {
  readonly event: string;
  readonly at: Instant;
  readonly params: Params;
}

export interface CompiledClaim {
  readonly claim: string;
  readonly params: Params;
  readonly variants: readonly string[] | null;
  readonly policies: readonly string[] | null;
  readonly holds: boolean;
  readonly path: Path;
}

/** A scenario with its names resolved once. Immutable plain data; made by `compile`. Kinds are held by name. */
export interface Program {
  readonly start: Instant;
  readonly settings: Settings;
  readonly fields: ReadonlyMap<string, FieldType>;
  readonly places: readonly Place[];
  readonly campaigns: readonly CompiledCampaign[];
  readonly people: readonly PersonData[];
  readonly script: readonly CompiledOutside[];
  readonly claims: readonly CompiledClaim[];
  readonly problems: readonly Problem[];
}
