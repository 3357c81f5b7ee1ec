import type { AssumptionId } from '../assumptions.ts';
import type { Activity, Change, TokenTrace } from '../events.ts';
import type { Admission } from '../machine/admit.ts';
import type { Param } from '../params/kind.ts';
import type { Params, Program } from '../program.ts';
import type { Instant } from '../time.ts';
import type { Value } from '../value.ts';
import type { FlowRun, Occurrence, Person, Strand, World } from '../world.ts';

/** What a step sees at the moment it is taken. */
export interface Scene {
  readonly program: Program;
  readonly world: World;
  readonly person: Person;
  readonly strand: Strand;
  readonly run: FlowRun;
}

/** What a step asks the machine to do with flows. */
export type Control =
  | {
      readonly type: 'execute';
      readonly campaign: number;
      readonly useParent: boolean;
      readonly admission: Admission;
    }
  | {
      readonly type: 'request';
      readonly occurrence: Occurrence;
      readonly campaign: number;
      readonly admission: Admission;
    }
  | { readonly type: 'wait'; readonly until: Instant }
  | { readonly type: 'remove'; readonly campaign: number };

/** What a step did, as values; the machine applies it. */
export interface Effect {
  readonly result: 'done' | 'skipped' | 'failed';
  readonly reason: string;
  readonly facts: readonly string[];
  readonly values?: Readonly<Record<string, Value>>;
  readonly changes?: readonly Change[];
  readonly activity?: Activity;
  readonly tokens?: readonly TokenTrace[];
  readonly assumptions?: readonly AssumptionId[];
  /** Index of the campaign it is about. */
  readonly target?: number;
  readonly control?: Control;
}

/** A kind of flow step. `perform` is pure: it reads the scene and says what happens. */
export interface StepKind {
  /** Adobe's name (fact 6.1). */
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  readonly params: readonly Param[];
  /** Why an executable cannot have it, if so. */
  readonly notInExecutable?: { readonly message: string; readonly facts: readonly string[] };
  readonly perform: (scene: Scene, params: Params) => Effect;
}

/** The campaign that a compiled parameter names; -1 where there is none. */
export function campaignParam(params: Params, name: string): number {
  const value = params[name];
  const named = typeof value === 'object' && value !== null && 'campaign' in value ? value.campaign : -1;
  return typeof named === 'number' ? named : -1;
}

/** What the activity log gives as the reason of a change made by a flow step. */
export function logReason({ program, run }: Scene, step: string): string {
  return `Smart Campaign ${program.campaigns[run.context.campaign]?.ref ?? ''}, ${step}`;
}
