import {
  type Activity,
  beginning,
  compile,
  type Instant,
  type Program,
  type Scenario,
  type TraceEvent,
  type World,
} from '#engine';
import { FIRST, withIds } from './ids.ts';
import { numbered, type Registry } from './registry.ts';

/** An entry of a person's activity log. */
export interface Logged {
  /** Counted from 1. */
  readonly id: number;
  readonly person: string;
  readonly time: Instant;
  /** The id of the campaign whose step made it; null for what comes from outside. */
  readonly campaign: number | null;
  readonly activity: Activity;
  /** The event of the trace that tells of it. */
  readonly seq: number;
}

/**
 * An instance of Marketo in a box: a model that calls change, and the engine's world. Immutable: a call gives the next
 * one. Its time stands still until the reader moves it (`advance`): after each call the world runs on until nothing is
 * left to happen at that moment; waits and scheduled runs stay.
 */
export interface Sandbox {
  /** The instance and the people as calls have made them; without script, claims and variants. */
  readonly scenario: Scenario;
  /** Of that scenario. */
  readonly program: Program;
  readonly world: World;
  /** What has happened, oldest first; the last `SANDBOX_LIMITS.kept`. */
  readonly events: readonly TraceEvent[];
  /** The activity logs of all people, oldest first; as many. */
  readonly log: readonly Logged[];
  /** How many entries there have been. */
  readonly logged: number;
  /** Flow runs and moves before the present call: the engine counts from 1 in each call. */
  readonly before: { readonly runs: number; readonly moves: number };
  readonly registry: Registry;
  /** Who goes first where the order is not certain, as `policyOf` reads it. */
  readonly policy: string;
}

/**
 * A sandbox with the instance and the people of a model, at the model's start. The model's script is not played: calls
 * take its place. People whom the script would create are not in the database. Never throws; what is wrong with the
 * model is in `program.problems`.
 */
export function openSandbox(model: Scenario, policy = 'lockstep'): Sandbox {
  const { claims: _claims, variants: _variants, ...rest } = model;
  const scenario = withIds({ ...rest, script: [] });
  const program = compile(scenario);
  const { instance, people } = scenario;
  const none: ReadonlyMap<string, number> = new Map();
  const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  return {
    scenario,
    program,
    world: beginning(program),
    events: [],
    log: [],
    logged: 0,
    before: { runs: 0, moves: 0 },
    registry: {
      people: numbered(none, namesOf(people), FIRST.person),
      folders: numbered(none, namesOf(instance.folders ?? []), FIRST.folder),
      lists: numbered(none, instance.lists ?? [], FIRST.list),
      stamps: new Map(),
      notes: new Map(),
      opened: program.start,
    },
    policy,
  };
}
