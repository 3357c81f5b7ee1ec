import type { Activity, TraceEvent } from '../events.ts';
import { lines } from './tell.ts';

const logs = (person: string | null, activities: readonly Activity[]): string[] =>
  activities.map(({ type, attributes }) => lines.log(person ?? '', { type, attributes }));

/** The lines that a story has for an event of the engine's trace. */
export function toldOf(event: TraceEvent): string[] {
  const { campaign, person } = event;
  const [where, who] = [campaign ?? '', person ?? ''];
  if (event.type === 'happened') return logs(person, event.activities);
  if (event.type === 'smart list') return [lines.list(where, who, event.verdict)];
  if (event.type === 'flow started') return [lines.start(where, who, event.how, event.time)];
  if (event.type === 'flow ended') return [lines.end(where, who, event.how)];
  if (event.type !== 'step') return [];
  return [
    lines.step(where, who, event.index, event.result, event.applied),
    ...logs(person, event.activities),
  ];
}
