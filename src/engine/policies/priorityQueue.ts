import type { Choice } from '../choices.ts';
import type { Strand } from '../world.ts';
import type { Policy } from './kind.ts';

const RANK = { High: 0, Medium: 1, Low: 2 };

/** Does one launch come before another of its line: under way, then by priority, then by arrival (fact 8.3)? */
function before(a: Strand, b: Strand): boolean {
  if (a.queue.underWay !== b.queue.underWay) return a.queue.underWay;
  const byPriority = RANK[a.queue.priority] - RANK[b.queue.priority];
  return byPriority !== 0 ? byPriority < 0 : a.queue.since < b.queue.since;
}

/**
 * The queue as section 8 describes it: batch and trigger campaigns stand in lines of their own (8.4) and take a step in
 * turn; in each line the launch of the highest priority is taken up first, the older first within a priority, and what is
 * under way is not interrupted (8.3).
 */
export const priorityQueue: Policy = (options, { strands }) => {
  const heads = new Map<string, Strand>();
  for (const strand of strands) {
    if (strand.wake) continue;
    const head = heads.get(strand.queue.line);
    if (!head || before(strand, head)) heads.set(strand.queue.line, strand);
  }
  const [turn] = [...heads.values()].sort((a, b) => a.touched - b.touched);
  const isTurn = (option: Choice) => option.kind === 'step' && option.strand === turn?.id;
  return options.find(isTurn) ?? options[0] ?? 'Nothing can happen.';
};
