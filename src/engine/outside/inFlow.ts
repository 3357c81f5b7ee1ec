import type { World } from '../world.ts';

/** How many people are in a campaign's flow, whether they or their caller wait or not. */
export function inFlowOf({ strands }: World, campaign: number): number {
  const those = strands.filter(({ stack }) => stack.some(({ context }) => context.campaign === campaign));
  return new Set(those.map(({ person }) => person)).size;
}

/** A sentence about those who are in the flow, after a space; nothing when nobody is. */
export function sayInFlow(count: number, one: string, more: string): string {
  if (count === 0) return '';
  return count === 1
    ? ` One person is in its flow and ${one}.`
    : ` ${count} people are in its flow and ${more}.`;
}
