import type { DifferencePart } from './difference.ts';

/** A part of a difference; `folded` is of lines that are the same and far from what differs. */
export interface FoldedPart {
  readonly sort: DifferencePart['sort'] | 'folded';
  readonly line: number;
  readonly lines: readonly string[];
}

/** Fewer lines than these are not worth a fold. */
const LEAST = 3;

function cut(part: DifferencePart, head: number, tail: number): readonly FoldedPart[] {
  const { line, lines } = part;
  const end = lines.length - tail;
  if (end - head < LEAST) return [part];
  const pieces: readonly FoldedPart[] = [
    { sort: 'same', line, lines: lines.slice(0, head) },
    { sort: 'folded', line: line + head, lines: lines.slice(head, end) },
    { sort: 'same', line: line + end, lines: lines.slice(end) },
  ];
  return pieces.filter((piece) => piece.lines.length > 0);
}

/** The parts of a difference with the same lines folded, but for so many `around` what differs. */
export function folded(parts: readonly DifferencePart[], around: number): readonly FoldedPart[] {
  return parts.flatMap((part, at) => {
    if (part.sort !== 'same') return [part];
    return cut(part, at === 0 ? 0 : around, at === parts.length - 1 ? 0 : around);
  });
}
