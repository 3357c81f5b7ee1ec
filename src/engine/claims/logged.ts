import { ACTIVITIES } from '../activities/table.ts';
import type { Activity, TraceEvent } from '../events.ts';
import type { ParamType } from '../params/kind.ts';
import { person } from '../params/person.ts';
import { count } from '../params/value.ts';
import { oneOf } from '../params/word.ts';
import type { Params } from '../program.ts';
import { quote, type Value } from '../value.ts';
import type { RunClaim } from './kind.ts';

const attributes: ParamType = {
  name: 'attributes',
  json: 'fields',
  read: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value: value as Readonly<Record<string, Value>> }
      : { wrong: { message: 'Write attributes as names with one value each.', facts: [] } },
};

const wantedOf = (params: Params) =>
  Object.entries((params['with'] ?? {}) as Readonly<Record<string, Value>>);

function activitiesOf(event: TraceEvent, who: string): readonly Activity[] {
  return event.person === who && 'activities' in event ? event.activities : [];
}

const timesOf = ({ times }: Params): number | undefined => (times === undefined ? undefined : Number(times));

/** How many entries of the kind an event makes. */
function fitting(params: Params, event: TraceEvent): number {
  const wanted = wantedOf(params);
  return activitiesOf(event, String(params['person'])).filter(
    ({ type, attributes: seen }) =>
      type === params['activity'] && wanted.every(([name, value]) => (seen[name] ?? null) === value),
  ).length;
}

/** The person's log has such an entry. Attributes that are not named may be anything; an empty one is not in the log. */
export const logged: RunClaim = {
  name: 'logged',
  about: 'one run',
  summary: "A person's activity log has such an entry: at least one, or so many.",
  params: [
    { name: 'person', label: 'Person', type: person, help: 'Whose log.' },
    {
      name: 'activity',
      label: 'Activity',
      type: oneOf('activity', [...ACTIVITIES.keys()]),
      help: 'Its type.',
    },
    {
      name: 'with',
      label: 'Attributes',
      type: attributes,
      optional: true,
      help: 'Attributes and their values.',
    },
    {
      name: 'times',
      label: 'Times',
      type: count,
      optional: true,
      help: 'Exactly so many; at least one when left out.',
    },
  ],
  say(_program, params) {
    const parts = wantedOf(params).map(([name, value]) => `${name} ${quote(value)}`);
    const which = parts.length === 0 ? '' : ` with ${parts.join(', ')}`;
    const { times } = params;
    const how = times === undefined ? '' : times === 1 ? ' once' : ` ${String(times)} times`;
    return `${params['person']}'s log has ${params['activity']}${which}${how}.`;
  },
  begin: '0',
  note(_program, params, seen, event) {
    const enough = (timesOf(params) ?? 0) + 1;
    return String(Math.min(Number(seen) + fitting(params, event), enough));
  },
  holds: (_program, params, seen) =>
    timesOf(params) === undefined ? seen !== '0' : Number(seen) === timesOf(params),
  find(_program, params, run) {
    const found = run.events.filter((event) => fitting(params, event) > 0);
    const number = found.reduce((sum, event) => sum + fitting(params, event), 0);
    const seq = found[0]?.seq;
    return { reason: `It has ${number}.`, ...(seq === undefined ? {} : { seq }) };
  },
};
