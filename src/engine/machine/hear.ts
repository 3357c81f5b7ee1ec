import type { Activity } from '../events.ts';
import type { TriggerKind } from '../triggers/kind.ts';
import { TRIGGERS } from '../triggers/table.ts';
import type { Context, FlowRun } from '../world.ts';
import { admit } from './admit.ts';
import { type Draft, type OwnStrand, personOf } from './draft.ts';
import { enter } from './enter.ts';
import { finish } from './finish.ts';

/** What made an activity: the event that told of it and, if a step did, its strand and run. */
export interface By {
  readonly cause: number;
  readonly strand?: OwnStrand;
  readonly caller?: FlowRun;
  /** The campaigns that led here, where no strand tells. */
  readonly lineage?: readonly number[];
  /** It makes up for an activity of an anonymous past (fact 10.3). */
  readonly replayOf?: Context['replayOf'];
}

const HEARD: ReadonlyMap<string, TriggerKind> = new Map(
  [...TRIGGERS.values()].map((trigger) => [trigger.activity, trigger]),
);

/**
 * Lets every trigger campaign that listens hear of an activity, in the order of the campaigns (facts 7.1, 7.5); each that
 * takes the person starts a strand of its own, and which of them runs first is not certain (fact 8.8). Requests are not
 * heard here: they name their campaign.
 */
export function hear(draft: Draft, name: string, { type, attributes }: Activity, by: By): void {
  const { program, world } = draft;
  const listeners = program.listeners.get(type);
  const trigger = listeners && HEARD.get(type);
  if (!trigger || trigger.onlyNamed) return;
  const { cause, strand, caller, lineage, replayOf } = by;
  const occurrence = { trigger: trigger.name, attributes };
  const how = 'trigger' as const;
  let taken = false;
  for (const campaign of listeners) {
    if (world.campaigns[campaign]?.deleted) continue;
    const person = personOf(draft, name);
    if (!person?.exists) return;
    const plain = admit(program, world, { campaign, person, how, occurrence, at: replayOf });
    const raced = taken && plain.verdict === 'filter';
    const admission = raced ? { ...plain, facts: [...plain.facts, '8.12'] } : plain;
    const arriving = { person: name, campaign, how, admission, cause, strand, caller, lineage, replayOf };
    const started = enter(draft, arriving, { occurrence, replayOf });
    if (started === undefined) continue;
    taken = true;
    finish(draft, started);
  }
}
