import { useMemo, useState } from 'react';
import { byCampaign, byTime, rowsOf, standsFor, type TreeLine, unfolded } from '#views';
import type { Bench } from '#workbench';

/** How the rows of a run are ordered. */
export type RowOrder = 'time' | 'campaign';

/** The lines of a run that are to be seen. */
export interface Lines {
  readonly order: RowOrder;
  readonly setOrder: (order: RowOrder) => void;
  readonly shown: readonly TreeLine[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly folded: ReadonlySet<string>;
  readonly fold: (key: string) => void;
  /** Folds every step that executes something, or unfolds all. */
  readonly foldAll: (isFolded: boolean) => void;
  /** The key of the line that shows an event, or of the folded one that it is in. */
  readonly lineOf: (seq: number) => string;
}

const NONE: ReadonlySet<string> = new Set();

/** The trace as a tree, and what the reader has folded in it. Another run is unfolded again. */
export function useLines({ run, program }: Pick<Bench, 'run' | 'program'>): Lines {
  const [order, setOrder] = useState<RowOrder>('time');
  const [state, setState] = useState({ run, keys: NONE });
  const folded = state.run === run ? state.keys : NONE;
  const rows = useMemo(() => rowsOf(run.events, program.start), [run, program]);
  const all = useMemo(
    () => (order === 'time' ? byTime(run.events, rows) : byCampaign(run.events, rows)),
    [run, rows, order],
  );
  const shown = useMemo(() => unfolded(all, folded), [all, folded]);
  const placeOf = useMemo(() => new Map(shown.map(({ key }, index) => [key, index])), [shown]);
  const setKeys = (keys: ReadonlySet<string>) => setState({ run, keys });
  return {
    ...{ order, setOrder, shown, placeOf, folded },
    fold: (key) =>
      setKeys(
        folded.has(key) ? new Set([...folded].filter((one) => one !== key)) : new Set([...folded, key]),
      ),
    foldAll: (isFolded) =>
      setKeys(isFolded ? new Set(all.filter(({ children }) => children > 0).map(({ key }) => key)) : NONE),
    lineOf: (seq) => (placeOf.has(String(seq)) ? String(seq) : standsFor(all, folded, String(seq))),
  };
}
