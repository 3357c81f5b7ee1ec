import { matchLines } from '../difference/matchLines.ts';

/** What becomes of lines that a reader and the model have both changed. */
export type Conflict = 'model wins' | 'reader wins';

type Lines = readonly string[];

const alike = (a: Lines, b: Lines): boolean => a.length === b.length && a.every((line, at) => line === b[at]);

const isComment = (line: string): boolean => /^\s*#/.test(line);

/**
 * Three versions of a file, by lines: what the reader has, what the model was as printed, and what it is now as printed.
 * Where the model has not changed, the reader's lines stay: their layout, their comments. Where it has, its lines come, and
 * of those they take the place of the comments on lines of their own stay. `conflict` says which lines count where both
 * have changed.
 */
export function merged(mine: Lines, before: Lines, after: Lines, conflict: Conflict): Lines {
  const toMine = new Map(matchLines(before, mine));
  const toAfter = new Map(matchLines(before, after));
  const result: string[] = [];
  let from = { before: 0, mine: 0, after: 0 };
  const between = (to: typeof from): void => {
    const own = mine.slice(from.mine, to.mine);
    const old = before.slice(from.before, to.before);
    const now = after.slice(from.after, to.after);
    if (alike(old, now) || (conflict === 'reader wins' && !alike(own, old))) result.push(...own);
    else result.push(...own.filter((line) => isComment(line) && !now.includes(line)), ...now);
  };
  for (const [at, line] of before.entries()) {
    const [inMine, inAfter] = [toMine.get(at), toAfter.get(at)];
    if (inMine === undefined || inAfter === undefined) continue;
    between({ before: at, mine: inMine, after: inAfter });
    result.push(line);
    from = { before: at + 1, mine: inMine + 1, after: inAfter + 1 };
  }
  between({ before: before.length, mine: mine.length, after: after.length });
  return result;
}
