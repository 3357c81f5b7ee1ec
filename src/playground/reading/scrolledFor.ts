/**
 * Where to scroll to so that a stretch is in sight: nowhere (null) where it is already; else so that it stands at the
 * nearer edge, or `part` of the room away from the beginning. All in pixels.
 */
export function scrolledFor(
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
  room: number,
  part?: number,
): number | null {
  if (from >= at && to <= at + room) return null;
  if (part !== undefined) return Math.max(0, from - room * part);
  return Math.max(0, from < at ? from : to - room);
}
