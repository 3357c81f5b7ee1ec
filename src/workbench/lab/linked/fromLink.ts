import type { Link, LinkedBranch } from '#scenario';
import type { Bench } from '../../bench.ts';
import { opened } from '../../opened.ts';
import { actLab } from '../actLab.ts';
import { benchOf } from '../benchOf.ts';
import { branchName, MOST_BRANCHES, nextName } from '../branches/find.ts';
import { keptUpTo } from '../branches/fork.ts';
import { type Branch, type Lab, startLab } from '../lab.ts';
import { OPEN_BRANCH } from './toLink.ts';

/** The fork of a branch off another, as that one is in the link. */
function forkOff(parent: Branch, from: number): Branch['fork'] {
  const { scenario, policy, run } = parent.bench;
  const last = run.events.length - 1;
  const seq = Number.isInteger(from) ? Math.min(Math.max(from, -1), last) : last;
  return { parent: parent.id, seq, scenario, policy, events: run.events, kept: keptUpTo(run, seq) };
}

function nameIn(branches: readonly Branch[], wish: string): string {
  const named = branchName({ branches }, wish);
  return 'name' in named ? named.name : nextName({ branches });
}

const SEQ = /^(-1|\d{1,9})$/;

/** A text of a link's view that tells of the open branch. */
function toldOf({ view }: Link, part: keyof typeof OPEN_BRANCH): string | undefined {
  const key = OPEN_BRANCH[part];
  return Object.hasOwn(view, key) ? view[key] : undefined;
}

/** The open branch with the fork that the view tells of, if it names another branch of the link and an event. */
function forkedAsTold(link: Link, main: Branch, branches: readonly Branch[]): Branch {
  const [parent, from] = [toldOf(link, 'parent'), toldOf(link, 'from')];
  const place = parent === undefined ? -1 : link.branches.findIndex(({ name }) => name === parent);
  const other = place < 0 ? undefined : branches[place + 1];
  return other && from !== undefined && SEQ.test(from)
    ? { ...main, fork: forkOff(other, Number(from)) }
    : main;
}

/** The branches of a link behind its main one; a branch may name one that comes after it as its parent. */
function branchesOf(main: Branch, linked: readonly LinkedBranch[], bench: Bench): readonly Branch[] {
  const branches: Branch[] = [main];
  for (const { name, scenario, policy, cursor } of linked.slice(0, MOST_BRANCHES - 1)) {
    const parts = { ...bench, scenario, policy, cursor, compare: null };
    const own = { id: branches.length, name: nameIn(branches, name) };
    branches.push({ ...own, fork: null, after: null, bench: benchOf(parts) });
  }
  return branches.map((branch) => {
    const one = linked[branch.id - 1];
    const place = linked.findIndex(({ name }) => name === one?.parent) + 1;
    const parent = one?.parent === null ? main : place === 0 ? undefined : branches[place];
    if (!one || one.from === null || !parent || parent === branch) return branch;
    return { ...branch, fork: forkOff(parent, one.from) };
  });
}

/**
 * The lab that a link opens: its model as the first branch, the others beside it. The models have passed `decodeLink`;
 * texts that mean nothing are left out. A branch counts as forked off its parent as that is in the link. Never throws.
 */
export function fromLink(link: Link): Lab {
  const { base, variant, scenario, policy, cursor, compare } = link;
  const found = opened(base, variant);
  const start = typeof found === 'string' ? base : found.scenario;
  const parts = { base, start, scenario, variant, policy, cursor, compare: null, past: [], future: [] };
  const bench = benchOf(parts);
  const lab = startLab(bench);
  const [first] = lab.branches;
  if (!first) return lab;
  const wish = toldOf(link, 'name');
  const main = { ...first, name: wish === undefined ? first.name : nameIn([], wish) };
  const [, ...others] = branchesOf(main, link.branches, bench);
  const branches = [forkedAsTold(link, main, [main, ...others]), ...others];
  const whole: Lab = { ...lab, branches, nextBranch: branches.length };
  return compare === null ? whole : { ...actLab(whole, { type: 'compare', with: compare }), message: null };
}
