import type { CompiledCampaign, CompiledPerson, Program, Run, Scenario, TraceEvent } from '#engine';

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

/** What panels show of a campaign besides its data. */
export interface CampaignSeen extends Pick<CompiledCampaign, 'ref' | 'name' | 'kind' | 'requestable'> {
  readonly qualification: { readonly text: string };
}

/** What panels show of a compiled model. Not enough to run it. */
export interface ProgramSeen extends Pick<Program, 'start'> {
  /** The options of assumptions: of those that events name, at least. */
  readonly settings: Partial<Program['settings']>;
  readonly people: readonly CompiledPerson[];
  readonly campaigns: readonly CampaignSeen[];
}

/** A run as far as panels show it. */
export interface RunSeen {
  readonly events: readonly TraceEvent[];
}

/** What is shown of a second run beside the first. */
export interface TwinSeen {
  readonly title: string;
  readonly program: ProgramSeen;
  readonly run: RunSeen;
}

/** A second run to lay beside the first, under the same policy. */
export interface Twin extends TwinSeen {
  readonly program: Program;
  readonly run: Run;
}

/**
 * What the panels of a lesson read, as immutable plain data: a bench as far as it can be shown and stepped through without
 * the engine. A page carries it (see `PrintedBench`), and `wholeOf` makes the bench of it that can be changed.
 */
export interface Seen extends Version {
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
  readonly program: ProgramSeen;
  readonly run: RunSeen;
  /** Sequence number of the selected event, always one of `stops`; -1 before the first. */
  readonly cursor: number;
  /** What `twin` is: a variant's name, or `start` for the model as opened. */
  readonly compare: string | null;
  readonly twin: TwinSeen | null;
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

/**
 * Everything that a playground shows, as immutable plain data. Made by `open`, changed by `act` alone; `program`, `run`,
 * `twin`, `changed` and `moved` always belong to the `scenario` and the `policy` beside them.
 */
export interface Bench extends Seen {
  readonly program: Program;
  readonly run: Run;
  readonly twin: Twin | null;
}
