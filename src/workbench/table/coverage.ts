import type { Program, TraceEvent } from '#engine';

/** How many test people reached a choice; the Default Choice is the last. */
export interface ChoiceCoverage {
  /** Counted from 0. */
  readonly choice: number | 'default';
  readonly people: number;
}

export interface StepCoverage {
  readonly step: string;
  readonly people: number;
  /** Only where the step has choices besides its Default Choice. */
  readonly choices: readonly ChoiceCoverage[];
}

/** How many test people went into the flow of a campaign, and how far in it. */
export interface CampaignCoverage {
  /** `Program.Campaign` */
  readonly ref: string;
  readonly people: number;
  readonly steps: readonly StepCoverage[];
}

/** Counts, for each place of a model, the runs that reach it: a run is one test person's. */
export interface Counting {
  readonly add: (events: readonly TraceEvent[]) => void;
  readonly coverage: () => readonly CampaignCoverage[];
}

const keyOf = (...place: readonly unknown[]): string => JSON.stringify(place);

/** The places that an event reaches: a flow, or a step and the choice that applied. */
function placesOf(event: TraceEvent): readonly string[] {
  if (event.type === 'flow started') return [keyOf(event.campaign)];
  if (event.type !== 'step') return [];
  const { campaign, index, applied } = event;
  return [keyOf(campaign, index), keyOf(campaign, index, applied)];
}

/** Starts counting what test people reach in a model. */
export function counting({ campaigns }: Program): Counting {
  const counts = new Map<string, number>();
  const peopleAt = (...place: readonly unknown[]) => counts.get(keyOf(...place)) ?? 0;
  return {
    add(events) {
      for (const place of new Set(events.flatMap(placesOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
    },
    coverage: () =>
      campaigns.map(({ ref, flow }) => ({
        ref,
        people: peopleAt(ref),
        steps: flow.map(({ step, choices }, index) => {
          const all = choices.length === 0 ? [] : [...choices.keys(), 'default' as const];
          return {
            step,
            people: peopleAt(ref, index),
            choices: all.map((choice) => ({ choice, people: peopleAt(ref, index, choice) })),
          };
        }),
      })),
  };
}
