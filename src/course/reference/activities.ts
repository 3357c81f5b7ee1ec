import { ACTIVITIES, type TraceEvent } from '#workbench';
import { anchor, detail, type Entry, leads } from './entry.ts';
import { inEvents, liveBy } from './live.ts';

const logged = (event: TraceEvent) => ('activities' in event ? event.activities.map(({ type }) => type) : []);

/** Every type of activity that the engine can write into a person's log, by name. */
export function activityEntries(): readonly Entry[] {
  const live = liveBy(inEvents(logged), (kind) => ACTIVITIES.get(kind)?.facts ?? []);
  return [...ACTIVITIES.values()].map((kind): Entry => {
    const { name, id, facts, primary, attributes, trigger, filter, web } = kind;
    const found = live(name);
    const others = Object.keys(attributes).filter((one) => one !== primary);
    return {
      id: anchor(name),
      name,
      summary: id === null ? 'No source gives the id of this type.' : `Type ${id}.`,
      facts,
      details: [
        ...detail('Primary attribute', primary === undefined ? [] : [primary]),
        ...detail('Attributes', others),
        ...(web ? detail('Anonymous visitors', ['can do it']) : []),
        ...leads('Heard by', 'triggers', trigger ? [trigger.name] : []),
        ...leads('Looked back on by', 'filters', filter ? [filter.name] : []),
      ],
      ...(found && { live: found }),
    };
  });
}
