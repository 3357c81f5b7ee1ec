import { compile, policyOf } from '#engine';
import { runUnder } from '../../policy.ts';
import { actLab } from '../actLab.ts';
import { branchName, MOST_BRANCHES, nextName } from '../branches/find.ts';
import { keptUpTo } from '../branches/fork.ts';
import type { Branch, Fork, Lab } from '../lab.ts';
import { startLab } from '../lab.ts';
import { benchIn, policyIn } from './benchIn.ts';
import { DRAFT } from './draft.ts';
import { breakpointsIn, watchesIn } from './marks.ts';
import { type Models, modelsIn } from './models.ts';
import { isKeyed, isPlain, type Keyed, mappingsIn, numberIn, textIn } from './plain.ts';

/** The highest id of a branch that is read, so that enough are left for new ones: `branch:ID` has six digits. */
const HIGHEST = 500_000;

/** The lab of a draft, or a sentence that says why there is none. */
export type Restored = { readonly lab: Lab } | { readonly problem: string };

function forkIn(data: Keyed, models: Models): Fork | null {
  const { fork } = data;
  const scenario = isKeyed(fork) ? models.at(fork, 'scenario') : undefined;
  const parent = isKeyed(fork) ? numberIn(fork, 'parent') : undefined;
  if (!isKeyed(fork) || !scenario || parent === undefined) return null;
  const policy = policyIn(fork);
  const run = runUnder(compile(scenario), policy);
  const seq = Math.min(numberIn(fork, 'seq', -1) ?? -1, run.events.length - 1);
  return { parent, seq, scenario, policy, events: run.events, kept: keptUpTo(run, seq) };
}

function branchIn(data: Keyed, models: Models, before: readonly Branch[]): Branch | undefined {
  const id = numberIn(data, 'id');
  if (id === undefined || id > HIGHEST || before.some((one) => one.id === id)) return undefined;
  const bench = benchIn(data, models);
  if (!bench) return undefined;
  const named = branchName({ branches: before }, textIn(data, 'name') ?? '');
  const name = 'name' in named ? named.name : nextName({ branches: before });
  const fork = forkIn(data, models);
  const after = textIn(data, 'after') ?? '';
  const isOrder = fork !== null && policyOf(after) !== undefined && !after.startsWith('order');
  return { id, name, fork, after: isOrder ? after : null, bench };
}

function branchesIn(draft: Keyed): { readonly branches: readonly Branch[]; readonly lost: number } {
  const models = modelsIn(draft);
  const all = mappingsIn(draft, 'branches', MOST_BRANCHES);
  const branches: Branch[] = [];
  for (const data of all) {
    const branch = branchIn(data, models, branches);
    if (branch) branches.push(branch);
  }
  return { branches, lost: all.length - branches.length };
}

function labOf(draft: Keyed, branches: readonly Branch[], open: Branch): Lab {
  const { bench, id } = open;
  const highest = Math.max(...branches.map((one) => one.id));
  const next = numberIn(draft, 'nextBranch') ?? 0;
  const lab: Lab = {
    ...startLab(bench),
    current: id,
    branches,
    nextBranch: next > highest && next <= HIGHEST ? next : highest + 1,
    breakpoints: breakpointsIn(draft, bench),
    watches: watchesIn(draft),
  };
  const compare = textIn(draft, 'compare');
  return compare === undefined ? lab : { ...actLab(lab, { type: 'compare', with: compare }), message: null };
}

/**
 * Makes a lab of what `toDraft` gave, read back from wherever it was kept. Nothing of it is trusted: models pass the check
 * that files pass, runs are made anew, and what cannot be used is left out: a branch, whose loss `message` tells, or an
 * edit with those before it. A problem comes back only where no branch is left. Takes any value; never throws, and ends in
 * bounded time.
 */
export function fromDraft(data: unknown): Restored {
  if (!isPlain(data) || !isKeyed(data))
    return { problem: 'This is not a draft of the playground, or it is too large.' };
  const version = numberIn(data, 'draft');
  if (version === undefined) return { problem: 'This is not a draft of the playground.' };
  if (version > DRAFT)
    return {
      problem: `This draft was made by a newer version of the playground: it is of version ${version}.`,
    };
  const { branches, lost } = branchesIn(data);
  const current = numberIn(data, 'current');
  const open = branches.find(({ id }) => id === current) ?? branches[0];
  if (!open) return { problem: 'The draft is damaged: it holds no model that can be used.' };
  const lab = labOf(data, branches, open);
  if (lost === 0) return { lab };
  const message = `${lost === 1 ? 'One branch' : `${lost} branches`} of the draft could not be used.`;
  return { lab: { ...lab, message } };
}
