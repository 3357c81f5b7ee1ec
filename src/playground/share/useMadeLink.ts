import { useEffect, useState } from 'react';
import type { Link, LinkProblem, Scenario } from '#scenario';
import type { Lab } from '#workbench';
import { releasedOn } from './baseOf.ts';
import { linkText, type Made, type Opens } from './links.ts';
import { thisSite } from './site.ts';

/** A link as far as it is made. */
export interface Making {
  /** The last one that was made; null before the first, and where there is none. */
  readonly made: Made | null;
  /** Why there is none. */
  readonly problem: LinkProblem | null;
  /** It is of a lab that has changed since: the new one comes. */
  readonly stale: boolean;
}

/** The link to a lab, made anew whenever the lab or the view changes. */
export function useMadeLink(lab: Lab, view: Link['view'], from: Scenario | null, opens: Opens): Making {
  const seen = JSON.stringify(view);
  // One for the life of the panel: what the site has released is asked for once.
  const [find] = useState(() => releasedOn(thisSite()));
  const [done, set] = useState<(Omit<Making, 'stale'> & { readonly of: readonly unknown[] }) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view is told by what it holds
  useEffect(() => {
    let wanted = true;
    linkText({ lab, view, from, opens }, thisSite(), find).then((link) => {
      const answer = 'problem' in link ? { made: null, ...link } : { made: link, problem: null };
      if (wanted) set({ ...answer, of: [lab, seen, from, opens] });
    });
    return () => {
      wanted = false;
    };
  }, [lab, seen, from, opens, find]);
  const fresh = done !== null && [lab, seen, from, opens].every((one, at) => one === done.of[at]);
  return { made: done?.made ?? null, problem: done?.problem ?? null, stale: !fresh };
}
