/** One thing of an instance, a text for each column. */
export interface StateRow {
  /** Stays the same as long as the thing is there. */
  readonly key: string;
  readonly cells: readonly string[];
}

/** Things of one kind, as a table for readers. */
export interface StateTable {
  readonly id: 'campaigns' | 'people' | 'memberships' | 'tokens' | 'places';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly StateRow[];
}

/** What a call did to a row. */
export type StateChange = 'new' | 'changed' | 'gone';

/** A row with what a call did to it; null where it did nothing. */
export interface MarkedRow extends StateRow {
  readonly change: StateChange | null;
  /** For each cell what stood there before, where that was something else; else null. */
  readonly was: readonly (string | null)[];
}

export interface MarkedTable extends Omit<StateTable, 'rows'> {
  readonly rows: readonly MarkedRow[];
  /** How many rows are new, changed or gone. */
  readonly changes: number;
}
