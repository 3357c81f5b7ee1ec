import { useEffect, useRef, useState } from 'react';
import { type DraftKeeper, type DraftState, draftKeeper, NO_DRAFT, type OnScreen } from './draftKeeper.ts';
import { keep } from './keep.ts';
import type { Keep } from './store.ts';

/** As long as a reader pauses before a draft is written, in milliseconds. */
const PAUSE = 400;

function later(thing: () => void): () => void {
  const timer = setTimeout(thing, PAUSE);
  return () => clearTimeout(timer);
}

/** How the draft of a place stands, and what a reader can do about it. */
export interface Drafting extends DraftState {
  /** Puts the draft on the screen aside; the page itself then shows what it starts with. */
  readonly startOver: () => void;
  /** Puts the draft that is aside on the screen, and what is there aside. */
  readonly bringBack: () => void;
}

/**
 * Keeps what a reader has on the screen at a place: `data` makes the text for it, the same function for the same screen, or is
 * null when the screen is as the place starts. A draft from before comes to `restore` once, soon after the start; it gives false when
 * it cannot read the text. Written after a pause, and when the page is hidden or left. A page that is closed within
 * a pause may lose what was typed in it.
 */
export function useDraft(
  place: string,
  data: OnScreen,
  restore: (data: string) => boolean,
  { drafts }: Pick<Keep, 'drafts'> = keep,
): Drafting {
  const [state, setState] = useState<DraftState>(NO_DRAFT);
  const keeper = useRef<DraftKeeper | null>(null);
  const hand = useRef(restore);
  hand.current = restore;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a keeper is told of new data by the effect below
  useEffect(() => {
    setState(NO_DRAFT);
    const own = draftKeeper(drafts, place, data, {
      restore: (text) => hand.current(text),
      tell: setState,
      later,
      now: () => new Date().toISOString(),
    });
    keeper.current = own;
    const hidden = () => document.visibilityState === 'hidden' && own.flush();
    document.addEventListener('visibilitychange', hidden);
    // A write that begins when the page is hidden for good may come too late; before that there is mostly time for it.
    window.addEventListener('beforeunload', own.flush);
    window.addEventListener('pagehide', own.flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('beforeunload', own.flush);
      window.removeEventListener('pagehide', own.flush);
      own.stop();
    };
  }, [place, drafts]);
  useEffect(() => keeper.current?.data(data), [data]);
  return {
    ...state,
    startOver: () => keeper.current?.startOver(),
    bringBack: () => keeper.current?.bringBack(),
  };
}
