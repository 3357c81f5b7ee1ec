import { matchLines } from '../difference/matchLines.ts';

/** A stretch of a text, by offsets, and what comes in its place. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The edits that make one text of another: whole lines, in order, none of a line that both have. */
export function editsBetween(text: string, wanted: string): readonly TextEdit[] {
  // Each line with its line feed: then an edit never has to say which of two line feeds is its own.
  const [a, b] = [text, wanted].map((one) => one.split(/(?<=\n)/)) as [string[], string[]];
  const edits: TextEdit[] = [];
  let [x, y, offset] = [0, 0, 0];
  for (const [nextX, nextY] of [...matchLines(a, b), [a.length, b.length] as const]) {
    const gone = a.slice(x, nextX).join('').length;
    const insert = b.slice(y, nextY).join('');
    if (gone > 0 || insert !== '') edits.push({ from: offset, to: offset + gone, insert });
    offset += gone + (a[nextX]?.length ?? 0);
    [x, y] = [nextX + 1, nextY + 1];
  }
  return edits;
}
