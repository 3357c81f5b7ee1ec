import { parseDuration } from '../duration.ts';
import type { OutsideKind } from '../outside/kind.ts';
import { OUTSIDE } from '../outside/table.ts';
import { person } from '../params/person.ts';
import type { CompiledOutside, Params } from '../program.ts';
import type { Scenario } from '../scenario.ts';
import type { Instant } from '../time.ts';
import { type Names, unknown } from './names.ts';
import { readParams } from './params.ts';
import { complain, type Report } from './report.ts';

/** Whom an outside event happens to, by the place among the people; -1 for nobody in particular. */
function whom({ params }: OutsideKind, given: Params, { people }: Names): number {
  const param = params.find(({ type }) => type === person);
  return (param && people.get(String(given[param.name]))) ?? -1;
}

/** The outside events by time, those of one time in their own order. Events with a problem are left out. */
export function compileScript(
  report: Report,
  names: Names,
  { script }: Scenario,
  start: Instant,
): CompiledOutside[] {
  const events = script.flatMap((data, index): CompiledOutside[] => {
    const path = ['script', index];
    const kind = OUTSIDE.get(data.event);
    if (!kind) {
      complain(report, [...path, 'event'], unknown('outside event', data.event, OUTSIDE.keys()), 'file');
      return [];
    }
    const after = data.at === undefined ? 0 : parseDuration(data.at);
    if (after === undefined) {
      const message = `"${data.at}" is not a duration. Write a number and a whole word, as in "2 hours".`;
      complain(report, [...path, 'at'], { message, facts: [] }, 'file');
    }
    const site = { report, names, path, own: -1, reach: 'file', besides: ['event', 'at'] } as const;
    const { params, ok } = readParams(site, kind.params, data);
    const complaint = ok ? kind.check?.(params, names) : undefined;
    if (complaint) complain(report, path, complaint, 'file');
    if (!ok || complaint || after === undefined) return [];
    return [{ event: kind.name, at: start + after, person: whom(kind, params, names), params }];
  });
  return events.sort((a, b) => a.at - b.at);
}
