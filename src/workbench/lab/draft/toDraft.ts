import type { Scenario } from '#engine';
import type { Edit } from '../../bench.ts';
import type { Breakpoint } from '../breakpoints/breakpoint.ts';
import type { Branch, Lab } from '../lab.ts';
import {
  DRAFT,
  DRAFT_LIMITS,
  type Draft,
  type DraftBranch,
  type DraftBreakpoint,
  type DraftEdit,
} from './draft.ts';

/** Gives each model its place in the list of models, the same place each time. */
type PlaceOf = (model: Scenario) => number;

function editOf({ label, version, typing }: Edit, placeOf: PlaceOf): DraftEdit {
  const { start, scenario, variant, cursor } = version;
  return {
    label,
    start: placeOf(start),
    scenario: placeOf(scenario),
    variant,
    cursor,
    ...(typing === undefined ? {} : { typing }),
  };
}

function branchOf({ id, name, fork, after, bench }: Branch, placeOf: PlaceOf, edits: number): DraftBranch {
  const { base, start, scenario, variant, policy, cursor, compare, past, future } = bench;
  return {
    id,
    name,
    fork: fork && {
      parent: fork.parent,
      seq: fork.seq,
      scenario: placeOf(fork.scenario),
      policy: fork.policy,
    },
    after,
    base: placeOf(base),
    start: placeOf(start),
    scenario: placeOf(scenario),
    variant,
    policy,
    cursor,
    compare,
    past: past.slice(-edits).map((edit) => editOf(edit, placeOf)),
    future: future.slice(-edits).map((edit) => editOf(edit, placeOf)),
  };
}

function breakpointOf(breakpoint: Breakpoint): DraftBreakpoint {
  if (breakpoint.kind !== 'step') return breakpoint;
  const { kind, campaign, at, data, gone } = breakpoint;
  return { kind, campaign, at, ...(gone && data ? { gone: data } : {}) };
}

/**
 * A lab as plain JSON that `fromDraft` makes the same lab of. Kept are models, orders, cursors, branches, breakpoints,
 * watches, and the last edits of each branch: 200 in all, and at least 5 and at most 50 of each kind in one branch. Left
 * out are the edits before those, removed branches, and which events moved last. Shares the models with the lab.
 */
export function toDraft({ branches, current, nextBranch, breakpoints, watches, compare }: Lab): Draft {
  const places = new Map<Scenario, number>();
  const placeOf: PlaceOf = (model) => {
    const place = places.get(model) ?? places.size;
    places.set(model, place);
    return place;
  };
  const { edits, least, most } = DRAFT_LIMITS;
  const share = Math.min(most, Math.max(least, Math.floor(edits / branches.length)));
  const drafted = branches.map((branch) => branchOf(branch, placeOf, share));
  return {
    draft: DRAFT,
    models: [...places.keys()],
    branches: drafted,
    current,
    nextBranch,
    breakpoints: breakpoints.map(breakpointOf),
    watches,
    compare,
  };
}
