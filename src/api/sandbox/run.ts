import type { Program, Run } from '#engine';
import type { Sandbox } from './sandbox.ts';

/** What has happened in a sandbox as a run of its program, for whoever draws runs. It has no order: it cannot be given again. */
export function runOf({ program, events, world }: Sandbox): { readonly program: Program; readonly run: Run } {
  return { program, run: { status: 'done', events, order: [], world } };
}
