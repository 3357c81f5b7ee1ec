import type { Program, Run, Scenario } from '#engine';

/** What undo and redo bring back: a model, what it was opened as, and where the reader stood. */
export interface Version {
  readonly start: Scenario;
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly cursor: number;
}

/** An edit that was made: its words, and the version on its other side (before it in `past`, after it in `future`). */
export interface Edit {
  readonly label: string;
  readonly version: Version;
  /** The place of a text that was typed (see `Edited`). */
  readonly typing?: string;
}

/** A second run to lay beside the first, under the same policy. */
export interface Twin {
  readonly title: string;
  readonly program: Program;
  readonly run: Run;
}

/**
 * Everything that a playground shows, as immutable plain data. Made by `open`, changed by `act` alone; `program`, `run`,
 * `twin`, `changed` and `moved` always belong to the `scenario` and the `policy` beside them.
 */
export interface Bench extends Version {
  /** The scenario as the lesson gave it, with its variants. */
  readonly base: Scenario;
  /** The scenario with the opening variant applied: what reset goes back to. */
  readonly start: Scenario;
  /** The scenario as edited. */
  readonly scenario: Scenario;
  /** The variant that `start` is; null for the base. */
  readonly variant: string | null;
  /** Edits that can be undone, oldest first. */
  readonly past: readonly Edit[];
  /** Edits that can be redone, the next one last. */
  readonly future: readonly Edit[];
  /** A text that `policyOf` reads. */
  readonly policy: string;
  readonly program: Program;
  readonly run: Run;
  /** Sequence number of the selected event, always one of `stops`; -1 before the first. */
  readonly cursor: number;
  /** What `twin` is: a variant's name, or `start` for the model as opened. */
  readonly compare: string | null;
  readonly twin: Twin | null;
  /** What the last action has to say: why it could not be done, or what it made besides. */
  readonly message: string | null;
  /** Does the scenario differ from `start`? */
  readonly changed: boolean;
  /**
   * Sequence numbers of the events that the run before the last change of model or policy did not have: no event of the
   * same type, person, campaign, step and occurrence with the same values.
   */
  readonly moved: readonly number[];
}
