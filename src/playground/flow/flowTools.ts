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

/** What a page that loads more than a lesson does adds to the flow editor. */
export interface FlowTools {
  /** The kind of filter of a choice, its constraints, and its place among the choices. */
  readonly choiceIf: (props: ChoiceFilterProps) => ReactNode;
  /** What a text can become by a token at its end. */
  readonly complete: (text: string) => readonly string[];
}

/** The tools of the flow editor; none in a lesson, which shows constraints as they stand in a file. */
export const FlowToolsContext = createContext<FlowTools | null>(null);
