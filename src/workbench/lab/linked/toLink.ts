import type { Link, LinkedBranch } from '#scenario';
import type { Bench } from '../../bench.ts';
import { stops } from '../../stops.ts';
import { type Branch, type Lab, openBranch } from '../lab.ts';
import { sourceOf } from '../twin.ts';

/**
 * The parts of a link's view that tell of the open branch, in texts: its name; and where it was forked off another one that
 * is in the link, the name of that one and the sequence number of the event. Older pages do not look at the last two.
 */
export const OPEN_BRANCH = { name: 'branch', parent: 'parent', from: 'from' } as const;

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

/** What a link's view tells of the open branch. */
function openIn(lab: Lab): Link['view'] {
  const open = openBranch(lab);
  const parent = lab.branches.find(({ id }) => id === open?.fork?.parent);
  return {
    [OPEN_BRANCH.name]: open?.name ?? '',
    ...(open?.fork && parent
      ? { [OPEN_BRANCH.parent]: parent.name, [OPEN_BRANCH.from]: String(open.fork.seq) }
      : {}),
  };
}

/**
 * What a link to a lab carries: the open branch as its model, the others beside it, and the view that the page gives it.
 * Every branch carries where it was forked off, the open one in the view. Not carried are histories of edits, removed branches,
 * breakpoints and watches, and what the parent of a branch was at the moment of the fork.
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
    view: { ...view, ...openIn(lab) },
    branches: lab.branches.filter(({ id }) => id !== lab.current).map((branch) => linked(branch, lab)),
  };
}
