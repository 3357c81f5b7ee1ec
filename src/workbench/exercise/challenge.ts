import type { Scenario, Value } from '#engine';

/** A field of a person must have this value at the end, in every order that is tried. */
export interface Goal {
  readonly person: string;
  readonly field: string;
  readonly is: Value;
}

/** An exercise: any campaigns that reach the goals are a right answer. */
export interface Challenge {
  /** The model that the exercise starts from: its people and its script must stay as they are. */
  readonly from: Scenario;
  readonly goals: readonly Goal[];
  /** Campaigns, as `Program.Campaign`, that somebody must go through in every order that is tried. */
  readonly mustRun?: readonly string[];
}

/** What an answer fails on. */
export interface GradeFailure {
  /** The policy under which it fails, as `policyOf` reads it; empty when nothing was run. */
  readonly policy: string;
  /** The goal that is missed; null when it fails on something else. */
  readonly goal: Goal | null;
  /** What happened instead, which event did it, and why. */
  readonly text: string;
  /** The order of that run, as `policyOf` reads it; empty when nothing was run. */
  readonly order: string;
}

export interface Grade {
  readonly passed: boolean;
  /** How many policies were tried. */
  readonly tried: number;
  readonly failure: GradeFailure | null;
}
