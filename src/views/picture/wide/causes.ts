import type { TraceEvent } from '#engine';
import type { Picture } from '../shape.ts';

/** A place of the drawing that stands for an event. */
export interface Spot {
  readonly seq: number;
  readonly column: number;
  readonly row: number;
  /** The head of a flow, where it starts; else a mark. */
  readonly head: boolean;
}

/** One thing that happened because of another. */
export interface CauseLink {
  readonly from: Spot;
  readonly to: Spot;
}

/** Where each event stands that the picture shows: marks, and the beginnings of flows. By sequence number. */
export function spotsOf({ marks, blocks }: Picture): ReadonlyMap<number, Spot> {
  const starts = blocks.map(({ seq, from, row }): [number, Spot] => [
    seq,
    { seq, column: from, row, head: true },
  ]);
  return new Map([
    ...starts,
    ...marks.map(({ seq, column, row }): [number, Spot] => [seq, { seq, column, row, head: false }]),
  ]);
}

/**
 * Where a cursor stands in the picture: at its own mark or head, or at the last of them before it, as at the end of a flow
 * or inside one that is folded. Nothing before the first.
 */
export function spotAt(spots: ReadonlyMap<number, Spot>, cursor: number): Spot | undefined {
  for (let seq = cursor; seq >= 0; seq--) {
    const spot = spots.get(seq);
    if (spot) return spot;
  }
  return undefined;
}

/** The events without which one would not have happened, the nearest first: its cause, the cause of that, and so on. */
export function causesOf(events: readonly TraceEvent[], seq: number): readonly number[] {
  const first = events[0]?.seq ?? 0;
  const chain: number[] = [];
  let at = events[seq - first]?.cause ?? null;
  // A cause always comes before what it causes; anything else must not hang the page.
  for (let before = seq; at !== null && at < before; at = events[at - first]?.cause ?? null) {
    chain.push(at);
    before = at;
  }
  return chain;
}

/** The links along the causes of one event, from that event back. What the picture does not show is passed over. */
export function chainLinks(
  picture: Picture,
  events: readonly TraceEvent[],
  seq: number,
): readonly CauseLink[] {
  const spots = spotsOf(picture);
  const shown = [seq, ...causesOf(events, seq)].flatMap((one) => spots.get(one) ?? []);
  return shown.slice(1).flatMap((from, index) => {
    const to = shown[index];
    return to ? [{ from, to }] : [];
  });
}

/** The link from its cause to each thing that the picture shows. Linear: what is passed over is passed over once. */
export function allLinks(picture: Picture, events: readonly TraceEvent[]): readonly CauseLink[] {
  const spots = spotsOf(picture);
  const nearest = new Map<number, Spot>();
  const links: CauseLink[] = [];
  for (const { seq, cause } of events) {
    const before = cause === null ? undefined : nearest.get(cause);
    const own = spots.get(seq);
    if (own && before) links.push({ from: before, to: own });
    const stands = own ?? before;
    if (stands) nearest.set(seq, stands);
  }
  return links;
}
