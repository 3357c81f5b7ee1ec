import type { Draft } from './connection.ts';
import type { Drafts } from './drafts.ts';
import type { Trouble } from './trouble.ts';

/** How the draft of a place stands. */
export interface DraftState {
  /** When the draft was saved that was put on the screen; null when none was, or the reader started over. */
  readonly restored: string | null;
  /** A draft that is not on the screen; null when there is none. */
  readonly aside: Draft | null;
  /** The draft that is aside cannot be put on the screen: the page does not understand it. */
  readonly unreadable: boolean;
  /** Why the draft is not kept, or could not be read. What is on the screen is untouched. */
  readonly trouble: Trouble | null;
}

/** What the keeper takes from the page that it works for. */
export interface Hands {
  /** Puts a draft on the screen. False when it cannot be read; then nothing may have changed. */
  readonly restore: (data: string) => boolean;
  readonly tell: (state: DraftState) => void;
  /** Does a thing after the reader has paused, unless the result is called before. */
  readonly later: (thing: () => void) => () => void;
  /** The time as an ISO date. */
  readonly now: () => string;
}

/**
 * What is on the screen, as the text of a draft: made when it is written, which a reader who moves on at once need not wait
 * for. Null when the screen is as the place starts, and nothing needs keeping.
 */
export type OnScreen = (() => string) | null;

/** Keeps the draft of one place while the reader is there. */
export interface DraftKeeper {
  /** What is on the screen now. The same function stands for the same screen. */
  readonly data: (data: OnScreen) => void;
  /** Writes at once what waits to be written. */
  readonly flush: () => void;
  /** Puts the draft on the screen aside. The page then shows what it starts with. */
  readonly startOver: () => void;
  /** Puts the draft that is aside on the screen, and what is there aside. */
  readonly bringBack: () => void;
  /** Writes what waits, and tells nothing more. */
  readonly stop: () => void;
}

/** Nothing is kept, nothing is wrong. */
export const NO_DRAFT: DraftState = { restored: null, aside: null, unreadable: false, trouble: null };

/**
 * Looks for the draft of a place and puts it on the screen; writes what the reader changes from then on. Where something
 * that needs keeping is on the screen by then (`first`, or what a fast reader did), it stays and is written, and the draft
 * is put aside. A draft that cannot be read is put aside too. A failed write is tried again with the next change.
 */
export function draftKeeper(drafts: Drafts, place: string, first: OnScreen, hands: Hands): DraftKeeper {
  let screen = first;
  /** What is in the storage, as far as known. */
  let written: string | null | undefined;
  let looking = true;
  let stopped = false;
  let cancel: (() => void) | null = null;
  let state = NO_DRAFT;

  const tell = (change: Partial<DraftState>) => {
    const next = { ...state, ...change };
    const news = (Object.keys(next) as (keyof DraftState)[]).some((key) => next[key] !== state[key]);
    state = next;
    if (news && !stopped) hands.tell(state);
  };

  const write = async () => {
    cancel?.();
    cancel = null;
    const data = screen?.() ?? null;
    if (looking || data === written) return;
    written = data;
    const answer = await (data === null ? drafts.remove(place) : drafts.write(place, data));
    if ('done' in answer) return tell({ trouble: null });
    if (written === data) written = undefined;
    tell({ trouble: answer.trouble });
  };

  const soon = () => {
    cancel?.();
    cancel = hands.later(write);
  };

  /** The draft is on the screen from here on, or aside. */
  const show = (draft: Draft, away: Draft | null) => {
    if (hands.restore(draft.data)) tell({ restored: draft.saved, aside: away, unreadable: false });
    else tell({ aside: draft, unreadable: true });
  };

  const found = (draft: Draft | null) => {
    const changed = screen !== null;
    // A reader who left before the draft came has not seen it: it stays.
    if (stopped) {
      if (changed && !draft) write();
      return;
    }
    if (changed) soon();
    if (!draft || draft.data === screen?.()) return;
    if (changed) tell({ aside: draft });
    else show(draft, null);
  };

  const look = async () => {
    const answer = await drafts.read(place);
    looking = false;
    if ('trouble' in answer) tell({ trouble: answer.trouble });
    else written = answer.done?.data ?? null;
    found('done' in answer ? answer.done : null);
  };

  const onScreen = (): Draft | null =>
    screen === null ? null : { place, data: screen(), saved: hands.now() };

  look();

  return {
    data(data) {
      if (data === screen) return;
      screen = data;
      if (!looking) soon();
    },
    flush() {
      if (cancel) write();
    },
    startOver: () => tell({ restored: null, aside: onScreen(), unreadable: false }),
    bringBack() {
      if (state.aside) show(state.aside, onScreen());
    },
    stop() {
      if (cancel) write();
      stopped = true;
    },
  };
}
