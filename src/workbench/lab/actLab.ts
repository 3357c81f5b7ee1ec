import type { Action } from '../action.ts';
import { actBench, type BenchAction } from './actBench.ts';
import type { LabAction } from './action.ts';
import { actIn } from './branches/afterFork.ts';
import { fork, renameBranch, switchBranch } from './branches/fork.ts';
import { removeBranch, restoreBranch } from './branches/remove.ts';
import { addBreakpoint, removeBreakpoint } from './breakpoints/add.ts';
import { followed } from './breakpoints/follow.ts';
import { goTo } from './go/go.ts';
import { type Branch, type Lab, openBranch } from './lab.ts';
import { labTwin, sourceOf, withTwin } from './twin.ts';
import { addWatch, removeWatch } from './watches/add.ts';

/** The lab with another state of the branch that is open. */
function put(lab: Lab, changed: Partial<Branch> & Pick<Branch, 'bench'>): Lab {
  const branches = lab.branches.map((one) => (one.id === lab.current ? { ...one, ...changed } : one));
  return { ...lab, bench: changed.bench, branches };
}

/** An action of the bench, in the branch that is open. */
function onBench(lab: Lab, action: BenchAction): Lab {
  const branch = openBranch(lab);
  const next = branch ? actIn(branch, action) : { bench: actBench(lab.bench, action), after: null };
  return { ...put(lab, next), message: next.bench.message };
}

/** Compares with what the lab knows, or with what the bench knows: one of the two at a time. */
function compareWith(lab: Lab, action: Extract<Action, { type: 'compare' }>): Lab | string {
  const source = sourceOf(lab.bench, action.with);
  if (!source) {
    const next = onBench(lab, action);
    return next.message === null ? { ...next, compare: null } : next;
  }
  const twin = labTwin(lab, source);
  if (typeof twin === 'string') return twin;
  return { ...onBench(lab, { type: 'compare', with: null }), compare: action.with, twin };
}

function done(lab: Lab, action: LabAction): Lab | string {
  switch (action.type) {
    case 'go': {
      const cursor = goTo(lab.bench, action.to, lab.breakpoints);
      return typeof cursor === 'string' ? cursor : onBench(lab, { type: 'cursor', to: cursor });
    }
    case 'add breakpoint':
      return addBreakpoint(lab, action.breakpoint);
    case 'remove breakpoint':
      return removeBreakpoint(lab, action.place);
    case 'add watch':
      return addWatch(lab, action.watch);
    case 'remove watch':
      return removeWatch(lab, action.place);
    case 'fork':
      return fork(lab, action.name);
    case 'switch branch':
      return switchBranch(lab, action.branch);
    case 'rename branch':
      return renameBranch(lab, action.branch, action.name);
    case 'remove branch':
      return removeBranch(lab, action.branch);
    case 'restore branch':
      return restoreBranch(lab);
    case 'compare':
      return compareWith(lab, action);
    default:
      return onBench(lab, action);
  }
}

const isOfLab = (lab: Lab, next: Lab): boolean => next.bench === lab.bench || next.current !== lab.current;

/**
 * What the lab is after an action. Pure, as `act` is. Actions of a bench and edits of a model's parts reach the
 * open branch only. Breakpoints follow their steps and the twin stays in step. An action that cannot be done changes nothing
 * but `message`. Never throws.
 */
export function actLab(lab: Lab, action: LabAction): Lab {
  const next = done(lab, action);
  if (typeof next === 'string') return { ...lab, message: next };
  const breakpoints = followed(next.breakpoints, lab.bench.scenario, next.bench.scenario);
  const settled = withTwin(lab, { ...next, breakpoints });
  return isOfLab(lab, next) ? { ...settled, message: null } : settled;
}
