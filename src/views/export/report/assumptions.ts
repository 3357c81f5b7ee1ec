import type { AssumptionId, Settings, TraceEvent } from '#engine';
import { ASSUMPTIONS } from '../../vocabulary.ts';

/** A point where the sources disagree or are silent, and what the run takes for true. */
export interface AssumptionMade {
  readonly id: AssumptionId;
  readonly title: string;
  readonly option: string;
  /** The option is not the one that the engine takes unless told otherwise. */
  readonly changed: boolean;
  /** How many events of the run rest on it. */
  readonly events: number;
}

/** The assumptions that events rest on, and those that were changed though none does, in the order of the table. */
export function assumptionsOf(events: readonly TraceEvent[], settings: Settings): readonly AssumptionMade[] {
  const counts = new Map<AssumptionId, number>();
  for (const id of events.flatMap((event) => event.assumptions)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = Object.keys(ASSUMPTIONS) as AssumptionId[];
  return ids.flatMap((id) => {
    const { title, options } = ASSUMPTIONS[id];
    const [option, resting] = [settings[id], counts.get(id) ?? 0];
    const changed = option !== options[0];
    return changed || resting > 0 ? [{ id, title, option, changed, events: resting }] : [];
  });
}
