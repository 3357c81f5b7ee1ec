import type { Branch, Lab } from '../lab.ts';
import { findBranch, MOST_BRANCHES, nextName } from './find.ts';
import { switchBranch } from './fork.ts';

/** The nearest branch that the removed one was forked off and that is still there; else the first. */
function ancestor(left: readonly Branch[], gone: readonly Branch[], from: Branch): Branch | undefined {
  const known = [...left, ...gone];
  let above = known.find(({ id }) => id === from.fork?.parent);
  while (above && !left.includes(above)) {
    const { fork } = above;
    above = known.find(({ id }) => id === fork?.parent);
  }
  return above ?? left[0];
}

/**
 * Removes a branch; the last one stays. If it is open, the branch that it was forked off is opened. Branches that were
 * forked off it stay as they are. It can be restored.
 */
export function removeBranch(lab: Lab, id: number): Lab | string {
  const branch = findBranch(lab, id);
  if (typeof branch === 'string') return branch;
  const branches = lab.branches.filter((one) => one !== branch);
  const next = ancestor(branches, lab.removed, branch);
  if (!next) return 'The last branch cannot be removed.';
  const removed = [...lab.removed, branch].slice(-MOST_BRANCHES);
  const rest = { ...lab, branches, removed };
  return lab.current === id ? switchBranch(rest, next.id) : rest;
}

/** Brings back the branch that was removed last, with its history, at its place; under another name if that is taken. */
export function restoreBranch(lab: Lab): Lab | string {
  const branch = lab.removed.at(-1);
  if (!branch) return 'No branch has been removed.';
  if (lab.branches.length >= MOST_BRANCHES)
    return `There are ${MOST_BRANCHES} branches already, which is the limit. Remove one first.`;
  const taken = lab.branches.some(({ name }) => name === branch.name);
  const restored = taken ? { ...branch, name: nextName(lab) } : branch;
  const branches = [...lab.branches, restored].sort((a, b) => a.id - b.id);
  return { ...lab, branches, removed: lab.removed.slice(0, -1) };
}
