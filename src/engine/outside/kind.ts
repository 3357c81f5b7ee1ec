import type { AssumptionId } from '../assumptions.ts';
import type { Names } from '../compile/names.ts';
import type { Activity, Change } from '../events.ts';
import type { Param } from '../params/kind.ts';
import type { Complaint } from '../problem.ts';
import type { Params, Program } from '../program.ts';
import type { Value } from '../value.ts';
import type { Launch, PendingRun, World } from '../world.ts';

/** A request from outside. */
export interface Asking extends Launch {
  readonly source: string;
}

/** What happens to a campaign, by index. */
export interface CampaignChange {
  readonly campaign: number;
  readonly to: 'active' | 'inactive' | 'deleted' | 'aborted' | 'cancelled';
}

/** Batch runs to come, the next one and those after it; the machine numbers them. */
export type Schedule = Omit<PendingRun, 'seq'>;

/** What an outside event does, as values; the machine applies it. */
export interface Arrival {
  /** The person it happens to; null for a batch run. */
  readonly person: string | null;
  readonly reason: string;
  readonly attributes: Readonly<Record<string, Value>>;
  /** Facts of this arrival, in place of the kind's. */
  readonly facts?: readonly string[];
  readonly assumptions?: readonly AssumptionId[];
  readonly changes?: readonly Change[];
  /** What the person's log shows of it, and what trigger campaigns hear, in this order (fact 7.16). */
  readonly activities?: readonly Activity[];
  /** The person enters the database now, or stops being anonymous. */
  readonly creates?: boolean;
  /** An anonymous visitor can do it (fact 10.1). */
  readonly web?: boolean;
  readonly launches?: Launch;
  readonly schedules?: Schedule;
  readonly requests?: Asking;
  readonly campaigns?: readonly CampaignChange[];
}

/** A kind of outside event, as the script of a scenario names it. */
export interface OutsideKind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  readonly params: readonly Param[];
  /** What is wrong with parameters that are right one by one. */
  readonly check?: (params: Params, names: Names) => Complaint | undefined;
  readonly arrive: (program: Program, world: World, params: Params) => Arrival;
}
