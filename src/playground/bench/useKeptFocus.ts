import { type FocusEvent, useEffect, useRef } from 'react';

const HOME = '[tabindex="-1"]';

/** The control and the places around it that can take the focus, from the inside out. */
function withHomes(control: HTMLElement): readonly HTMLElement[] {
  const homes = [control];
  for (let home = control.closest<HTMLElement>(HOME); home; home = home.parentElement?.closest(HOME) ?? null)
    homes.push(home);
  return homes;
}

/**
 * When the control that had the focus goes away with a change of `state`, the nearest place around it that is still there
 * takes the focus, so that a reader with a keyboard goes on from there. Gives what must hear of every focus.
 */
export function useKeptFocus(state: unknown): (event: FocusEvent<HTMLElement>) => void {
  const last = useRef<readonly HTMLElement[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: controls come and go with the state
  useEffect(() => {
    const [control] = last.current;
    if (!control || control.isConnected || document.activeElement !== document.body) return;
    last.current.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
  }, [state]);
  return ({ target }) => {
    last.current = withHomes(target);
  };
}
