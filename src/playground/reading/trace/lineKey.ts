import type { TreeLine } from '#views';

/** What a key asks for in the trace. */
export type LineMove = { readonly to: TreeLine } | { readonly fold: string } | { readonly breakAt: TreeLine };

interface Where {
  /** Those to be seen. */
  readonly lines: readonly TreeLine[];
  readonly at: number;
  readonly folded: ReadonlySet<string>;
  /** How many fit into the box. */
  readonly page: number;
}

const PLACES: Readonly<Record<string, (where: Where) => number>> = {
  ArrowDown: ({ at }) => at + 1,
  ArrowUp: ({ at }) => at - 1,
  PageDown: ({ at, page }) => at + page,
  PageUp: ({ at, page }) => at - page,
  Home: () => 0,
  End: ({ lines }) => lines.length - 1,
  Enter: ({ at }) => at,
  ' ': ({ at }) => at,
};

function sideways(key: string, { lines, at, folded }: Where): LineMove | null {
  const line = lines[at];
  if (!line) return null;
  const isOpen = line.children > 0 && !folded.has(line.key);
  if (key === 'ArrowRight') {
    if (line.children > 0 && !isOpen) return { fold: line.key };
    const inside = isOpen ? lines.find(({ parent }) => parent === line.key) : undefined;
    return inside ? { to: inside } : null;
  }
  if (isOpen) return { fold: line.key };
  const outer = lines.find(({ key: own }) => own === line.parent);
  return outer ? { to: outer } : null;
}

/** What a key does at a line, by the pattern of a tree grid; null for a key that does nothing there. */
export function lineKey(key: string, where: Where): LineMove | null {
  if (key === 'ArrowRight' || key === 'ArrowLeft') return sideways(key, where);
  const line = where.lines[where.at];
  if (key.toLowerCase() === 'b') return line ? { breakAt: line } : null;
  if (!Object.hasOwn(PLACES, key)) return null;
  const place = PLACES[key]?.(where) ?? 0;
  const to = where.lines[Math.min(where.lines.length - 1, Math.max(0, place))];
  return to ? { to } : null;
}
