import type { Scenario } from '#engine';
import type { Exploration, Resource } from '#explorer';

/** The step that requests or executes a campaign, as `Program.Campaign` and its place in the flow, counted from 0. */
export interface CallPlace {
  readonly campaign: string;
  readonly at: number;
}

/** One side of a race, as the model has it. */
export interface Side {
  readonly campaign: string;
  readonly at: number;
  /** Does the step write what it races for? */
  readonly writes: boolean;
  /** The step that started this side's flow; nothing where a trigger, a batch run or an outside event did. */
  readonly call: CallPlace | undefined;
}

/** What has to come first so that one step finds what others write: one reader, and everybody whom it races. */
export interface Site {
  readonly scenario: Scenario;
  /** The model as it was opened: what a repair may delete again. */
  readonly start: Scenario;
  readonly reader: Side;
  readonly writers: readonly Side[];
  readonly resources: readonly Resource[];
}

/** A repair as it would be made. */
export interface Proposal {
  readonly scenario: Scenario;
  /** What it changes, in a sentence. */
  readonly does: string;
}

/** A kind of repair. Nothing comes back where it does not fit the model. It is not checked. */
export interface RepairKind {
  readonly name: string;
  readonly title: string;
  readonly propose: (site: Site) => Proposal | undefined;
}

/** How far a repair is to be trusted, the most first. */
export const HOLDS = ['guaranteed', 'unproven', 'bet'] as const;
export type Holds = (typeof HOLDS)[number];

/** A repair that was made in a copy of the model, and explored. */
export interface Repair extends Proposal {
  readonly name: string;
  readonly title: string;
  /**
   * `guaranteed`: all orders end alike, even when a wait may be over before other flows have gone on. `bet`: they do only
   * as long as steps take no time beside the waits. `unproven`: they do as long as that holds, and what happens otherwise
   * was too much to try.
   */
  readonly holds: Holds;
  readonly exploration: Exploration;
}
