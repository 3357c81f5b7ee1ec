import type { ChangeData, FilterData, Plain, Scenario, ScheduleData } from '#engine';
import type { Moment } from './moment.ts';

/** A step of a campaign: `campaign` is `Program.Campaign`, `at` counts from 0. */
interface At {
  readonly campaign: string;
  readonly at: number;
}

/** One of a step's choices, counted from 0. */
interface ChoiceAt extends At {
  readonly choice: number;
}

/** One of a step's actions: of a choice, counted from 0, or of the Default Choice. */
interface ActionAt extends At {
  readonly choice: number | 'default';
}

/** An action that edits the model. Each can be undone. */
export type EditAction =
  | { readonly type: 'edit'; readonly label: string; readonly changes: readonly ChangeData[] }
  /** Puts a step of that kind before the step `at`; `at` is the number of steps to put it last. */
  | ({ readonly type: 'add step'; readonly step: string } & At)
  | ({ readonly type: 'remove step' } & At)
  /** `to` is the place that the step has afterwards. */
  | { readonly type: 'move step'; readonly campaign: string; readonly from: number; readonly to: number }
  | ({ readonly type: 'set param'; readonly param: string; readonly value: Plain } & ActionAt)
  | ({ readonly type: 'set test'; readonly test: FilterData } & ChoiceAt)
  /** Puts a choice before the choice `choice`, or after the last one. */
  | ({ readonly type: 'add choice'; readonly choice?: number } & At)
  | ({ readonly type: 'remove choice' } & ChoiceAt)
  | {
      readonly type: 'move choice';
      readonly campaign: string;
      readonly at: number;
      readonly from: number;
      readonly to: number;
    }
  | ({ readonly type: 'do nothing'; readonly on: boolean } & ActionAt)
  /** Execute Campaign becomes Request Campaign, or the other way round, and its targets with it. */
  | ({ readonly type: 'swap call' } & At)
  /** Puts a model that was made elsewhere, such as a checked repair, in the place of this one. */
  | { readonly type: 'put model'; readonly label: string; readonly scenario: Scenario }
  | { readonly type: 'set schedule'; readonly campaign: string; readonly schedule: ScheduleData };

/** An action that opens another model or an earlier state of this one. */
export type VersionAction =
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Back to the model as it was opened. Can be undone. */
  | { readonly type: 'reset' }
  /** Opens another variant as the new start, or the base (null). Can be undone. */
  | { readonly type: 'variant'; readonly name: string | null };

/** Moves the cursor. A number selects the stop of that sequence number, or the next one after it; a moment, where it first comes. */
export interface LookAction {
  readonly type: 'cursor';
  readonly to: 'first' | 'back' | 'step' | 'last' | number | Moment;
}

/** An action that changes what is shown and leaves the model alone. */
export type ViewAction =
  | LookAction
  | { readonly type: 'policy'; readonly policy: string }
  /** Runs in an order of choices, by their codes, and selects the event of the choice at a place, counted from 0. */
  | { readonly type: 'show order'; readonly order: readonly string[]; readonly at?: number }
  /** The reader leads the run: from its beginning, by one choice more, or by one choice less. */
  | { readonly type: 'lead'; readonly by: 'start' | 'back' | { readonly code: string } }
  /** A variant's name, or `start` for the model as opened. */
  | { readonly type: 'compare'; readonly with: string | null };

/** Everything that a reader can do. */
export type Action = EditAction | VersionAction | ViewAction;
