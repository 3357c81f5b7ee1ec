import { ACTIVITIES, FILTERS, type FilterKind } from '#workbench';
import { anchor, type Detail, detail, type Entry, leads } from './entry.ts';
import { liveBy, written } from './live.ts';
import { paramDetails } from './params.ts';

/** What the constraints of a filter that looks back on an activity can test, its date included. */
function constraintsOf({ looksBackOn = '' }: FilterKind): readonly Detail[] {
  const kind = ACTIVITIES.get(looksBackOn);
  const constraints = kind?.filter?.constraints ?? kind?.trigger?.constraints ?? {};
  return kind ? detail('Constraints', [...Object.keys(constraints), 'Date of Activity']) : [];
}

function backDetails(kind: FilterKind): readonly Detail[] {
  const { looksBackOn } = kind;
  if (looksBackOn === undefined) return [];
  const trigger = ACTIVITIES.get(looksBackOn)?.trigger;
  return [
    ...constraintsOf(kind),
    ...leads('Looks back on', 'activity-log', [looksBackOn]),
    ...leads('Trigger', 'triggers', trigger ? [trigger.name] : []),
  ];
}

/** Every filter that the engine has: those on the person, those on memberships, then those that look back. */
export function filterEntries(): readonly Entry[] {
  const live = liveBy(
    (scenario) => written(scenario, 'filter'),
    (kind) => FILTERS.get(kind)?.facts ?? [],
  );
  return [...FILTERS.values()].map((kind): Entry => {
    const { name, summary, facts, params, looksBackOn } = kind;
    const found = live(name);
    const asked = params.filter((param) => looksBackOn === undefined || param.name !== 'where');
    return {
      id: anchor(name),
      name,
      summary,
      facts,
      details: [...paramDetails(asked), ...backDetails(kind)],
      ...(found && { live: found }),
    };
  });
}
