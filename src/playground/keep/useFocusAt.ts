import { type RefObject, useEffect, useReducer, useRef } from 'react';

/**
 * Moves the focus to a part that is drawn after an action: the one whose `data-focus` is the key. Waits for it as long as
 * the focus is where the action left it. Gives what asks for it.
 */
export function useFocusAt(root: RefObject<HTMLElement | null>): (key: string) => void {
  const wanted = useRef<string | null>(null);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (wanted.current === null) return;
    const parts = root.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [];
    const part = [...parts].find(({ dataset }) => dataset['focus'] === wanted.current);
    if (!part) return;
    wanted.current = null;
    part.focus();
  });
  return (key) => {
    wanted.current = key;
    draw();
  };
}
