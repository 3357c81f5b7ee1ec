import type { GridRow } from '../rows.ts';

/** A line of the trace as a tree: a row of the run, or the heading of a campaign. */
export interface TreeLine {
  /** The sequence number as a text, or `of ` and the campaign. Each line of a tree has its own. */
  readonly key: string;
  /** Null for a heading. */
  readonly row: GridRow | null;
  /** What the heading says; empty for a row. */
  readonly heading: string;
  /** From 1. */
  readonly level: number;
  /** The key of the line that it can be folded into: the step that executed its flow, or a heading; null for none. */
  readonly parent: string | null;
  /** How many lines stand directly in it. */
  readonly children: number;
}

/** The lines with how many stand directly in each. */
export function counted(lines: readonly Omit<TreeLine, 'children'>[]): readonly TreeLine[] {
  const children = new Map<string, number>();
  for (const { parent } of lines) if (parent !== null) children.set(parent, (children.get(parent) ?? 0) + 1);
  return lines.map((line) => ({ ...line, children: children.get(line.key) ?? 0 }));
}

/**
 * The lines that are to be seen when some, by their keys, are folded: all but those that stand in a folded one, however
 * deep. Needs each line behind the one that it stands in, as the trees have it. Linear.
 */
export function unfolded(lines: readonly TreeLine[], folded: ReadonlySet<string>): readonly TreeLine[] {
  if (folded.size === 0) return lines;
  const away = new Set<string>();
  return lines.filter(({ key, parent }) => {
    const isAway = parent !== null && (away.has(parent) || folded.has(parent));
    if (isAway) away.add(key);
    return !isAway;
  });
}

/** The key of the line that stands for a line: itself, or the outermost folded one around it. */
export function standsFor(lines: readonly TreeLine[], folded: ReadonlySet<string>, key: string): string {
  const parents = new Map(lines.map((line) => [line.key, line.parent]));
  let stands = key;
  for (let at: string | null = key; at !== null; at = parents.get(at) ?? null) {
    const parent: string | null = parents.get(at) ?? null;
    if (parent !== null && folded.has(parent)) stands = parent;
  }
  return stands;
}
