/** A line of cells, with the number of the line in the text where it begins, counted from 1. */
export interface CellLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with a table, for a reader: where, and what was expected. */
export interface TableProblem {
  /** Counted from 1; null where it is about the table as a whole. */
  readonly line: number | null;
  readonly message: string;
}
