import { OUTSIDE, type Scenario } from '#engine';
import { counted } from './words.ts';

/** What to say when a batch campaign becomes a trigger campaign and events schedule it; nothing where none does. */
export function noteScheduled({ script }: Scenario, ref: string, name: string): { readonly note?: string } {
  const count = script.filter(({ event, campaign }) => {
    const param = OUTSIDE.get(event)?.params.find((one) => one.name === 'campaign');
    return campaign === ref && param?.type.name === 'batch campaign';
  }).length;
  if (count === 0) return {};
  const [schedules, is] = count === 1 ? ['schedules', 'it is'] : ['schedule', 'they are'];
  return {
    note: `${counted(count, 'outside event')} ${schedules} "${name}", which is a trigger campaign now: ${is} left out of the run.`,
  };
}
