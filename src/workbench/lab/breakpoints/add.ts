import { findStep } from '../../model.ts';
import { same } from '../../same.ts';
import type { Lab } from '../lab.ts';
import type { Breakpoint } from './breakpoint.ts';
import { namesNothing } from './words.ts';

/** As many as one lab can have: our own limit. */
export const MOST_BREAKPOINTS = 100;

const placeOf = (breakpoint: Breakpoint): unknown =>
  breakpoint.kind === 'step' ? [breakpoint.campaign, breakpoint.at, breakpoint.gone] : breakpoint;

/** A breakpoint as the lab keeps it: a step's with the step. A text says why it names nothing. */
function kept({ bench }: Lab, breakpoint: Breakpoint): Breakpoint | string {
  if (breakpoint.kind !== 'step') return namesNothing(bench, breakpoint) ?? breakpoint;
  const { campaign, at } = breakpoint;
  const found = findStep(bench.scenario, campaign, at);
  return typeof found === 'string' ? found : { kind: 'step', campaign, at, data: found.step };
}

/** Adds a breakpoint at the end of the list. One that is there already, or that names nothing, is refused. */
export function addBreakpoint(lab: Lab, breakpoint: Breakpoint): Lab | string {
  const added = kept(lab, breakpoint);
  if (typeof added === 'string') return added;
  if (lab.breakpoints.some((one) => same(placeOf(one), placeOf(added))))
    return 'That breakpoint is set already.';
  if (lab.breakpoints.length >= MOST_BREAKPOINTS)
    return `There are ${MOST_BREAKPOINTS} breakpoints already, which is the limit.`;
  return { ...lab, breakpoints: [...lab.breakpoints, added] };
}

/** Takes the breakpoint at a place of the list away. */
export function removeBreakpoint(lab: Lab, place: number): Lab | string {
  if (!lab.breakpoints[place]) return 'There is no such breakpoint.';
  return { ...lab, breakpoints: lab.breakpoints.toSpliced(place, 1) };
}
