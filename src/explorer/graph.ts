import type { Choice, World } from '#engine';
import type { Canonical } from './canon.ts';
import type { Edges } from './edges.ts';
import type { LeftPerson } from './outcome.ts';

/**
 * A move out of a state. Strands are named by their place in `Canonical.strands`, which is the same in every world of that
 * state, not by their ids, which depend on the way there.
 */
export interface Label {
  readonly kind: Choice['kind'];
  /** The strand's place for a step or the end of a wait, else -1. */
  readonly strand: number;
  readonly answer: number;
}

export interface Edge {
  readonly label: Label;
  /** The state that it leads to, by index. */
  readonly to: number;
}

/** What orders can end in. */
export interface Ending {
  readonly people: readonly LeftPerson[];
  /** A budget of the engine stopped the run: it goes on and on. */
  readonly stopped: boolean;
  /** What the watch came to; empty without one. */
  readonly watched: string;
}

/** The states that were reached, by index, the first one first. */
export interface Graph {
  /** Names the strands of a world as the labels do. */
  readonly read: (world: World) => Canonical;
  readonly edges: Edges;
  /** The outcome of each state that is an end, by index. */
  readonly ends: ReadonlyMap<number, number>;
  readonly outcomes: readonly Ending[];
  /** States in the order in which all that follows from them was known. */
  readonly finished: readonly number[];
  /** Some way leads back to a state that it has been in: there is no longest order. */
  readonly endless: boolean;
  /** Moves were left out because only outcomes are asked for. */
  readonly reduced: boolean;
  /** The budget of states was used up before everything was seen. */
  readonly partial: boolean;
  /** Moves that were tried. */
  readonly moves: number;
}

/** A choice as it is called in every world of its state. */
export function labelOf(choice: Choice, { strands }: Canonical): Label {
  const strand = 'strand' in choice ? strands.indexOf(choice.strand) : -1;
  return { kind: choice.kind, strand, answer: choice.kind === 'step' ? (choice.answer ?? 0) : 0 };
}

/** The choice of that name among those that a world offers. */
export function choiceOf(label: Label, options: readonly Choice[], canonical: Canonical): Choice | undefined {
  return options.find((option) => {
    const { kind, strand, answer } = labelOf(option, canonical);
    return kind === label.kind && strand === label.strand && answer === label.answer;
  });
}
