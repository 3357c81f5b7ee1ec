import type { Link, LinkedBranch } from '#scenario';
import type { Bench } from '../../bench.ts';
import { stops } from '../../stops.ts';
import { type Branch, type Lab, openBranch } from '../lab.ts';
import { sourceOf } from '../twin.ts';

/** The part of a link's view that has the name of the open branch. */
export const BRANCH = 'branch';

function cursorOf({ run, cursor }: Bench): Link['cursor'] {
  return cursor === stops(run.events).at(-1) ? 'last' : cursor;
}

function linked(branch: Branch, { branches, current }: Lab): LinkedBranch {
  const { name, fork, bench } = branch;
  const parent = branches.find(({ id }) => id === fork?.parent);
  return {
    name,
    scenario: bench.scenario,
    policy: bench.policy,
    cursor: cursorOf(bench),
    parent: !parent || parent.id === current ? null : parent.name,
    from: fork && parent ? fork.seq : null,
  };
}

/** In a link the open branch comes first, as 0, and the others are counted after it. */
function compareOf(lab: Lab): string | null {
  const source = sourceOf(lab.bench, lab.compare);
  if (source?.kind !== 'branch') return lab.compare ?? lab.bench.compare;
  const others = lab.branches.filter(({ id }) => id !== lab.current);
  return `branch:${others.findIndex(({ id }) => id === source.id) + 1}`;
}

/**
 * What a link to a lab carries: the open branch as its model, the others beside it, and the view that the page gives it.
 * Not carried are histories of edits, removed branches, breakpoints and watches, and what the parent of a branch was at
 * the moment of the fork.
 */
export function toLink(lab: Lab, view: Link['view']): Link {
  const { base, variant, scenario, policy } = lab.bench;
  return {
    base,
    variant,
    scenario,
    policy,
    cursor: cursorOf(lab.bench),
    compare: compareOf(lab),
    view: { ...view, [BRANCH]: openBranch(lab)?.name ?? '' },
    branches: lab.branches.filter(({ id }) => id !== lab.current).map((branch) => linked(branch, lab)),
  };
}
