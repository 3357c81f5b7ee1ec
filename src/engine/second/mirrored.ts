import type { OutsideData } from '../scenario.ts';
import type { Event } from './outside.ts';
import { programNamed } from './programs.ts';
import { STEPS } from './steps.ts';
import {
  type Activity,
  type Campaign,
  type Person,
  personNamed,
  type Run,
  text,
  type World,
} from './world.ts';

/** What comes from outside and does what a flow step does: the event to the step. */
const LIKE_STEPS: Readonly<Record<string, string>> = {
  'Added to List': 'Add to List',
  'Removed from List': 'Remove from List',
  'Program Status is Changed': 'Change Program Status',
  'Program Member Data is Changed': 'Change Program Member Data',
  'Added to Engagement Program': 'Add to Engagement Program',
  'Engagement Program Stream Changes': 'Change Engagement Program Stream',
  'Engagement Program Cadence Changes': 'Change Engagement Program Cadence',
  'Segment Changes': 'Change Segment',
  'Revenue Stage is Changed': 'Change Revenue Stage',
  'Person Partition Changes': 'Change Person Partition',
};

type Logs = (world: World, person: Person, activities: Activity[]) => void;

/** Nobody's campaign: the event names its program itself. */
const nobodys = (world: World, data: OutsideData): Campaign =>
  ({ ref: '', program: programNamed(world, data['program']) }) as Campaign;

function likeStep(step: string, logged: Logs): Event {
  const kind = STEPS[step];
  return {
    valid: (world, data) =>
      personNamed(world, data['person']) !== undefined &&
      kind?.valid(world, nobodys(world, data), data) === true,
    happens: (world, data) => {
      const person = personNamed(world, data['person']);
      if (person === undefined || !person.exists) return;
      const run = { campaign: nobodys(world, data), person, caller: null } as Run;
      const logs = kind?.take(world, run, data, 0).logs ?? [];
      const source = data['source'] === undefined ? {} : { Source: text(data['source']) };
      const entries = logs.map(({ type, attributes: { Reason: _, ...attributes } }) => {
        return { type, attributes: { ...attributes, ...source } };
      });
      logged(world, person, entries);
    },
  };
}

/** Fields that an import, the API or the CRM writes; a score that gets a number is a change of the score. */
const isUpdated = (logged: Logs): Event => ({
  valid: (world, { person, fields }) =>
    personNamed(world, person) !== undefined &&
    Object.keys((fields ?? {}) as Record<string, unknown>).length > 0 &&
    Object.keys((fields ?? {}) as Record<string, unknown>).every((field) => world.fields.has(field)),
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    if (person === undefined || !person.exists) return;
    const source = text(data['source'] ?? 'Web Service API');
    const entries: Activity[] = [];
    for (const [field, to] of Object.entries(data['fields'] as Record<string, string | number | null>)) {
      const from = person.fields.get(field) ?? null;
      if (from === to) continue;
      person.fields.set(field, to);
      const values = { 'Old Value': from, 'New Value': to };
      const scored = world.fields.get(field) === 'score' && to !== null;
      entries.push(
        scored
          ? {
              type: 'Change Score',
              attributes: { 'Score Name': field, 'Change Value': `=${to}`, ...values, Reason: source },
            }
          : { type: 'Change Data Value', attributes: { 'Attribute Name': field, ...values, Source: source } },
      );
    }
    logged(world, person, entries);
  },
});

/** All of them; `logged` enters what they log. */
export const mirrored = (logged: Logs): Record<string, Event> => ({
  'Person is Updated': isUpdated(logged),
  ...Object.fromEntries(Object.entries(LIKE_STEPS).map(([event, step]) => [event, likeStep(step, logged)])),
});
