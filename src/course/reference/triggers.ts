import { ACTIVITIES, TRIGGERS } from '#workbench';
import type { VariantRun } from '../models/runs.ts';
import { anchor, type Detail, detail, type Entry, leads } from './entry.ts';
import { inRuns, liveBy } from './live.ts';

/** The triggers by which somebody went into a flow: of campaigns with one trigger, so that it is known which one fired. */
function fired({ bench: { run, program } }: VariantRun): readonly string[] {
  const entered = new Set(
    run.events.flatMap(({ type, campaign }) => (type === 'flow started' ? [campaign] : [])),
  );
  return program.campaigns.flatMap(({ ref, triggers: [first, ...others] }) =>
    first && others.length === 0 && entered.has(ref) ? [first.trigger] : [],
  );
}

/** The trigger tokens that a trigger gives besides `{{trigger.trigger name}}`, which every one gives (fact 5.8). */
export function tokensOf(trigger: string): readonly string[] {
  return Object.keys(TRIGGERS.get(trigger)?.tokens({}) ?? {}).map((name) => `{{trigger.${name}}}`);
}

function heardBy(onlyNamed: boolean): readonly Detail[] {
  return onlyNamed ? detail('Heard', ['by the campaign that the request names, and by no other']) : [];
}

/** Every trigger that the engine has, by name. */
export function triggerEntries(): readonly Entry[] {
  const live = liveBy(inRuns(fired), (kind) => TRIGGERS.get(kind)?.facts ?? []);
  return [...TRIGGERS.values()].map(({ name, summary, facts, activity, attributes, onlyNamed }): Entry => {
    const back = ACTIVITIES.get(activity)?.filter;
    const tokens = tokensOf(name).map((text) => ({ text }));
    const found = live(name);
    return {
      id: anchor(name),
      name,
      summary,
      facts,
      details: [
        ...detail('Constraints', Object.keys(attributes)),
        ...(tokens.length > 0 ? [{ term: 'Trigger tokens', words: tokens, code: true } as const] : []),
        ...heardBy(onlyNamed),
        ...leads('In the log as', 'activity-log', [activity]),
        ...leads('Looks back', 'filters', back ? [back.name] : []),
      ],
      ...(found && { live: found }),
    };
  });
}
