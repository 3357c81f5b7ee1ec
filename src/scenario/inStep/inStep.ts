import type { Scenario } from '#engine';
import { parse } from '../parse.ts';
import { print } from '../print.ts';
import { merged } from './merge.ts';

const linesOf = (text: string): readonly string[] => text.split('\n');

/** Are the two the same model? What is printed alike is. */
const isSame = (a: Scenario, b: Scenario): boolean => a === b || print(a) === print(b);

/**
 * A text that a reader has written, after its model was changed elsewhere: `before` is the model that the text was last in
 * step with, `after` the one that it is to say now. As much of the text as can be stays: layout, comments, order of keys.
 *
 * While the text says `before`, the result says `after`, always. While the reader is at something else, or the text cannot
 * be read, the lines that the reader has changed stay as they are, and the result need not be right either.
 */
export function inStep(text: string, before: Scenario, after: Scenario): string {
  if (isSame(before, after)) return text;
  const mine = text.replaceAll('\r\n', '\n');
  const [old, now] = [print(before), print(after)];
  const { scenario } = parse(mine);
  const busy = scenario === null || !isSame(scenario, before);
  const lines = merged(linesOf(mine), linesOf(old), linesOf(now), busy ? 'reader wins' : 'model wins');
  const result = lines.join('\n');
  if (busy) return result;
  const read = parse(result).scenario;
  return read && isSame(read, after) ? result : now;
}
