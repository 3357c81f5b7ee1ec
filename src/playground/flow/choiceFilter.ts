import { createContext, type ReactNode } from 'react';
import type { FilterData } from '#workbench';

/** The IF of a choice, as an editor that offers more than its values gets it. */
export interface ChoiceFilterProps {
  /** The step and the choice, counted from 0. */
  readonly step: number;
  readonly choice: number;
  readonly test: FilterData;
  /** The choice in words: `Choice 1 of Step 2, Change Score`. */
  readonly name: string;
  /** The id of the place where problems are told. */
  readonly reasons: string;
  readonly invalid: boolean;
}

/**
 * Where the kind of filter and its constraints can be chosen, too: what a choice shows for them. Nothing in a lesson, which
 * shows constraints as they stand in a file.
 */
export const ChoiceFilter = createContext<((props: ChoiceFilterProps) => ReactNode) | null>(null);
