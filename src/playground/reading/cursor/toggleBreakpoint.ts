import type { Lab, LabAction } from '#workbench';

/** The place of the breakpoint on a step in the lab's list; -1 where there is none. */
export function breakpointOn(
  { breakpoints }: Pick<Lab, 'breakpoints'>,
  campaign: string,
  at: number,
): number {
  return breakpoints.findIndex(
    (one) => one.kind === 'step' && !one.gone && one.campaign === campaign && one.at === at,
  );
}

/** What sets a breakpoint on the step of an event, or takes it away; null where the event is no step. */
export function toggleBreakpoint(lab: Pick<Lab, 'breakpoints' | 'bench'>, seq: number): LabAction | null {
  const event = lab.bench.run.events[seq];
  if (event?.type !== 'step' || event.campaign === null) return null;
  const { campaign, index: at } = event;
  const place = breakpointOn(lab, campaign, at);
  return place < 0
    ? { type: 'add breakpoint', breakpoint: { kind: 'step', campaign, at } }
    : { type: 'remove breakpoint', place };
}
