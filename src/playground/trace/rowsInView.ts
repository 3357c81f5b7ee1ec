const PAGE = 100;

/**
 * Which rows of a long run stand in the page: those around the row `at`, in whole pages so that a step of the cursor
 * seldom changes them. A run of a few hundred rows is there from end to end. `to` is the first row after them.
 */
export function rowsInView(count: number, at: number): { readonly from: number; readonly to: number } {
  if (count <= PAGE * 3) return { from: 0, to: count };
  const from = Math.max(0, Math.floor(at / PAGE) - 1) * PAGE;
  return { from, to: Math.min(count, from + PAGE * 3) };
}
