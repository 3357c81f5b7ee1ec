import { useEffect, useRef } from 'react';

/** Keeps the cursor's row in sight inside the box that scrolls, without moving the page. */
export function useRowInSight(cursor: number) {
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is looked up anew wherever the cursor goes
  useEffect(() => {
    const box = scroller.current;
    const row = box?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!box || !row) return;
    const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const top = row.getBoundingClientRect().top - box.getBoundingClientRect().top;
    const bottom = top + row.getBoundingClientRect().height;
    if (top < head) box.scrollTop += top - head;
    if (bottom > box.clientHeight) box.scrollTop += bottom - box.clientHeight;
  }, [cursor]);
  return scroller;
}
