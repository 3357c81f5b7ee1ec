import type { AssumptionId } from '../assumptions.ts';
import type { Names } from '../compile/names.ts';
import type { Activity, Change, TokenTrace } from '../events.ts';
import type { Admission } from '../machine/admit.ts';
import type { Param } from '../params/kind.ts';
import type { Complaint } from '../problem.ts';
import type { Params, Priority, Program } from '../program.ts';
import type { Instant } from '../time.ts';
import type { Filled } from '../tokens/fill.ts';
import type { Value } from '../value.ts';
import type { FlowRun, Occurrence, Person, Strand, World } from '../world.ts';

/** What a step sees at the moment it is taken. */
export interface Scene {
  readonly program: Program;
  readonly world: World;
  readonly person: Person;
  readonly strand: Strand;
  readonly run: FlowRun;
  /** Which of its answers a service gives, by its place; 0 is the usual one. */
  readonly answer: number;
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
  | { readonly type: 'remove'; readonly campaign: number }
  | { readonly type: 'delete' };

/** An entry of the log that comes about after the step, whatever the person does meanwhile. */
export interface Later {
  readonly at: Instant;
  readonly activity: Activity;
}

/** What a step did, as values; the machine applies it. */
export interface Effect {
  readonly result: 'done' | 'skipped' | 'failed';
  readonly reason: string;
  readonly facts: readonly string[];
  readonly values?: Readonly<Record<string, Value>>;
  readonly changes?: readonly Change[];
  /** What the person's log shows of it, and what triggers hear, in this order. */
  readonly activities?: readonly Activity[];
  readonly tokens?: readonly TokenTrace[];
  readonly assumptions?: readonly AssumptionId[];
  /** Index of the campaign it is about. */
  readonly target?: number;
  readonly control?: Control;
  /** What the person's log shows of it later: a webhook call that times out (fact 6.29). */
  readonly later?: Later;
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
  /** How urgent a launch with it is (fact 8.2); nothing where no source says. */
  readonly priority?: Priority;
  /** It is done for activities of an anonymous past, too (fact 10.4). */
  readonly replayed?: true;
  /** What is wrong with parameters that are right one by one. */
  readonly check?: (params: Params, names: Names, own: number) => Complaint | undefined;
  /** How many answers a service may give to it. */
  readonly answers?: (params: Params, names: Names) => number;
  readonly perform: (scene: Scene, params: Params) => Effect;
}

/** The campaign that a compiled parameter names; -1 where there is none. */
export function campaignParam(params: Params, name: string): number {
  const value = params[name];
  const named = typeof value === 'object' && value !== null && 'campaign' in value ? value.campaign : -1;
  return typeof named === 'number' ? named : -1;
}

/** An effect with the tokens that were filled in for it. */
export function told(
  effect: Effect,
  { tokens, assumptions }: Pick<Filled, 'tokens' | 'assumptions'>,
): Effect {
  if (tokens.length === 0) return effect;
  return { ...effect, tokens, assumptions: [...assumptions, ...(effect.assumptions ?? [])] };
}

/** What the activity log gives as the reason of a change made by a flow step. */
export function logReason({ program, run }: Scene): string {
  return program.campaigns[run.context.campaign]?.flow[run.at]?.reason ?? '';
}

/** The campaign that holds the step, as `Program.Campaign`. */
export function campaignOf({ program, run }: Scene): string {
  return program.campaigns[run.context.campaign]?.ref ?? '';
}

/** Is it a batch campaign, or an executable that one executed? */
export function inBatch({ strand }: Scene): boolean {
  return strand.queue.line === 'batch';
}
