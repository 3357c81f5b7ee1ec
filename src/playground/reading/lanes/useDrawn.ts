import { useCallback, useMemo, useState } from 'react';
import {
  type Foldable,
  foldables,
  foldedPicture,
  type Picture,
  picture,
  type Spot,
  type Stretch,
  spotsOf,
  stretches,
  type WideScale,
  wideScale,
} from '#views';
import type { Bench } from '#workbench';

/** A run laid out, with what is folded in it. */
export interface Drawn {
  readonly picture: Picture;
  readonly scale: WideScale;
  readonly spots: ReadonlyMap<number, Spot>;
  readonly lanes: readonly Stretch[];
  readonly campaigns: readonly Foldable[];
  /** By `Program.Campaign`. */
  readonly folded: ReadonlySet<string>;
  /** Every campaign that can be folded, and whether it is. */
  readonly folds: ReadonlyMap<string, boolean>;
  /** Folds a campaign, or unfolds it. */
  readonly fold: (ref: string) => void;
}

/** The geometry of a run and the campaigns that the reader has folded, which stay so while the model is edited. */
export function useDrawn({ run, program }: Pick<Bench, 'run' | 'program'>): Drawn {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const whole = useMemo(() => picture(run.events, program.start), [run, program]);
  const laid = useMemo(() => {
    const drawn = foldedPicture(whole, folded);
    return { picture: drawn, scale: wideScale(drawn), spots: spotsOf(drawn), lanes: stretches(drawn) };
  }, [whole, folded]);
  const campaigns = useMemo(() => foldables(whole), [whole]);
  const folds = useMemo(
    () => new Map(campaigns.map(({ ref }) => [ref, folded.has(ref)])),
    [campaigns, folded],
  );
  const fold = useCallback((ref: string) => {
    setFolded((now) =>
      now.has(ref) ? new Set([...now].filter((one) => one !== ref)) : new Set([...now, ref]),
    );
  }, []);
  return { ...laid, campaigns, folded, folds, fold };
}
