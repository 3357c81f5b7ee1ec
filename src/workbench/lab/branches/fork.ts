import type { Run } from '#engine';
import { BEFORE } from '../../cursor.ts';
import { type Branch, type Fork, type Lab, openBranch } from '../lab.ts';
import { branchName, findBranch, MOST_BRANCHES, nextName } from './find.ts';

/** The codes of the choices of a run up to and with the event of a sequence number; none before the first. */
export function keptUpTo({ events, order }: Run, seq: number): readonly string[] {
  return order.slice(0, seq === BEFORE ? 0 : (events[seq]?.choice ?? BEFORE) + 1);
}

function forkOf({ id, bench }: Branch): Fork {
  const { scenario, policy, run, cursor } = bench;
  return { parent: id, seq: cursor, scenario, policy, events: run.events, kept: keptUpTo(run, cursor) };
}

/**
 * Forks at the cursor: the reader goes on in a new branch that has the same model, order, cursor and history of edits.
 * The branch that was open stays as it is. A later edit in the branch runs its model from the beginning again, so it can
 * change what lies before the fork too: `partingOf` says where. A later choice of another order keeps the order up to
 * and with the event of the fork (`actIn`).
 */
export function fork(lab: Lab, name?: string): Lab | string {
  const parent = openBranch(lab);
  if (!parent) return 'There is no branch to fork.';
  if (lab.branches.length >= MOST_BRANCHES)
    return `There are ${MOST_BRANCHES} branches already, which is the limit. Remove one first.`;
  const named = branchName(lab, name ?? nextName(lab));
  if ('wrong' in named) return named.wrong;
  const id = lab.nextBranch;
  const branch: Branch = { id, ...named, fork: forkOf(parent), after: null, bench: parent.bench };
  return { ...lab, current: id, branches: [...lab.branches, branch], nextBranch: id + 1 };
}

/** Opens another branch. Everything of the one that was open stays with it. */
export function switchBranch(lab: Lab, id: number): Lab | string {
  const branch = findBranch(lab, id);
  return typeof branch === 'string' ? branch : { ...lab, current: id, bench: branch.bench };
}

/** Gives a branch another name. Names are told apart, and have no blanks around them. */
export function renameBranch(lab: Lab, id: number, name: string): Lab | string {
  const branch = findBranch(lab, id);
  if (typeof branch === 'string') return branch;
  const named = branchName(lab, name, id);
  if ('wrong' in named) return named.wrong;
  return { ...lab, branches: lab.branches.map((one) => (one.id === id ? { ...one, ...named } : one)) };
}
