import type { OutsideData } from '../scenario.ts';
import { hears, requested } from './control.ts';
import { logged } from './enterLog.ts';
import { becomesKnown, replay } from './known.ts';
import { LIFE_CYCLE } from './lifeCycle.ts';
import { keys, mark } from './marks.ts';
import { mirrored } from './mirrored.ts';
import { brought } from './places.ts';
import { PLAIN_EVENTS } from './plainEvents.ts';
import { SCHEDULES } from './schedules.ts';
import { type Activity, type Attributes, campaignNamed, personNamed, text, type World } from './world.ts';

/** A kind of event of the script: whether it is complete, and what it does. */
export interface Event {
  valid: (world: World, data: OutsideData) => boolean;
  happens: (world: World, data: OutsideData) => void;
}

const withPerson = (world: World, { person }: OutsideData): boolean =>
  personNamed(world, person) !== undefined;

const newLead = (source: string): Activity => ({ type: 'New Lead', attributes: { 'Source Type': source } });

const personIsCreated: Event = {
  valid: withPerson,
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    if (person === undefined || person.exists) return;
    const past = becomesKnown(world, person);
    logged(world, person, [newLead('Web Service API')], () => replay(world, person, past));
  },
};

const personIsPushed: Event = {
  valid: withPerson,
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    if (person === undefined || person.anonymous) return;
    const past = becomesKnown(world, person);
    const attributes: Attributes = {
      'Program Name': (data['program'] as string) ?? null,
      Source: (data['source'] as string) ?? null,
      Reason: (data['reason'] as string) ?? null,
    };
    logged(world, person, [{ type: 'Push Lead to Marketo', attributes }], () => replay(world, person, past));
  },
};

const fillsOutForm: Event = {
  valid: (world, data) => withPerson(world, data) && text(data['form']) !== '',
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    if (person === undefined) return;
    const attributes: Attributes = {
      'Form Name': text(data['form']),
      'Web Page': (data['page'] as string) ?? null,
      'Client IP Address': (data['ip'] as string) ?? null,
    };
    const entries: Activity[] = person.exists ? [] : [newLead('Web form fillout')];
    const past = becomesKnown(world, person);
    const all = [...entries, { type: 'Fill Out Form', attributes }];
    logged(world, person, all, () => replay(world, person, past));
  },
};

/** The API ties the cookie of a visitor to a person who is there (fact 10.2). */
const associateLead: Event = {
  valid: withPerson,
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    if (person?.anonymous !== true) return;
    const past = becomesKnown(world, person);
    replay(world, person, past);
  },
};

const requests = (source: string): Event => ({
  valid: (world, data) => {
    const target = campaignNamed(world, data['campaign']);
    return withPerson(world, data) && target !== undefined && hears(target);
  },
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    const target = campaignNamed(world, data['campaign']);
    if (person === undefined || !person.exists || target === undefined || target.deleted) return;
    const { logs, after } = requested(world, target, person, source, brought(data['tokens']));
    logged(world, person, logs);
    after();
  },
});

const ownerChanges = (crm: string): Event => ({
  valid: (world, data) => {
    const { owners = [], queues = [] } = world.scenario.instance;
    return withPerson(world, data) && [...owners, ...queues].includes(text(data['owner']));
  },
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    if (person === undefined || !person.exists) return;
    const from = mark(person, keys.owner(crm));
    if (from === data['owner']) return;
    if (mark(person, keys.record(crm)) === null) person.marks.set(keys.record(crm), 'Lead');
    person.marks.set(keys.owner(crm), text(data['owner']));
    const type = crm === 'SFDC' ? 'Change Owner' : `Change Owner in ${crm}`;
    logged(world, person, [{ type, attributes: { 'Old Owner': from, 'New Owner': text(data['owner']) } }]);
  },
});

export const EVENTS: Readonly<Record<string, Event>> = {
  'Person is Created': personIsCreated,
  'Person is Pushed to Marketo': personIsPushed,
  'Fills Out Form': fillsOutForm,
  'Associate Lead': associateLead,
  'API Request Campaign': requests('Web Service API'),
  'Sales Insight Request': requests('Sales Insight'),
  'Single Flow Action': requests('Flow Action'),
  'Owner Changes': ownerChanges('SFDC'),
  'Owner Changes in Microsoft': ownerChanges('Microsoft'),
  ...PLAIN_EVENTS,
  ...mirrored(logged),
  ...SCHEDULES,
  ...LIFE_CYCLE,
};
