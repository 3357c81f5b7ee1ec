import { useMemo } from 'react';
import { allLinks, type CauseLink, chainLinks, type Picture } from '#views';
import type { Bench } from '#workbench';

/** Which cause arrows are drawn. */
export type Arrows = 'none' | 'chain' | 'all';

const NO_LINKS: readonly CauseLink[] = [];

/** The cause arrows of a picture: those behind the event at the cursor, all, or none. */
export function useLinks(
  picture: Picture,
  { run, cursor }: Pick<Bench, 'run' | 'cursor'>,
  arrows: Arrows,
): readonly CauseLink[] {
  const all = useMemo(
    () => (arrows === 'all' ? allLinks(picture, run.events) : NO_LINKS),
    [picture, run, arrows],
  );
  const chain = useMemo(
    () => (arrows === 'chain' ? chainLinks(picture, run.events, cursor) : NO_LINKS),
    [picture, run, arrows, cursor],
  );
  return arrows === 'all' ? all : chain;
}
