import type { FlowStepData, Value } from '#engine';

/** Stops at a flow step, whoever takes it. */
export interface StepBreakpoint {
  readonly kind: 'step';
  /** `Program.Campaign` */
  readonly campaign: string;
  /** The place in the flow, counted from 0. */
  readonly at: number;
  /** The step as it was seen last, by which it is found again when the flow is reordered. The lab sees to it. */
  readonly data?: FlowStepData;
  /** The step is not in the model (any more): nothing is hit until it comes back. */
  readonly gone?: true;
}

/** Stops where a field of a person, or a membership (`List: Guests`), gets another value. */
export interface FieldBreakpoint {
  readonly kind: 'field';
  /** Anybody when absent. */
  readonly person?: string;
  readonly field: string;
  /** The new value, null for empty; any other value than before when absent. */
  readonly is?: Value;
}

/** Stops where a step fills in a token. */
export interface TokenBreakpoint {
  readonly kind: 'token';
  /** With or without the braces; a default in it does not count. */
  readonly token: string;
  /** The text that it gives; any when absent. */
  readonly is?: string;
}

/** A place or a condition at which a run to the next breakpoint stops. */
export type Breakpoint = StepBreakpoint | FieldBreakpoint | TokenBreakpoint;
