import type { OutsideData, PersonData, Value } from '#engine';
import { SANDBOX_LIMITS } from '../limits.ts';
import { edit } from './edit.ts';
import { happen } from './happen.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Sandbox } from './sandbox.ts';

/**
 * What a call wants of one person: the name of one who is there, the place of a wish before this one that creates whom it
 * is about, or null for somebody new; and values by field.
 */
export interface LeadWish {
  readonly person: string | number | null;
  readonly fields: Readonly<Record<string, Value>>;
}

/** A name that nobody has: first and last name, else the address, with a number where it is taken. */
function nameFor(fields: LeadWish['fields'], taken: ReadonlySet<string>): string {
  const own = (field: string): string =>
    String((Object.hasOwn(fields, field) ? fields[field] : null) ?? '').trim();
  const full = `${own('First Name')} ${own('Last Name')}`.trim() || own('Email Address') || 'New person';
  const wish = full.slice(0, 90);
  let name = wish;
  for (let more = 2; taken.has(name); more++) name = `${wish} ${more}`;
  return name;
}

/** Who was saved under which name, in the order of the wishes. */
export interface Saved {
  readonly sandbox: Sandbox;
  readonly names: readonly string[];
}

/** Creates people and changes fields of others, all at one moment, in the order of the wishes; campaigns hear of it. */
export function saveLeads(sandbox: Sandbox, wishes: readonly LeadWish[]): Saved | Refusal {
  const taken = new Set(sandbox.scenario.people.map(({ name }) => name));
  const made: PersonData[] = [];
  const script: OutsideData[] = [];
  const names: string[] = [];
  for (const { person, fields } of wishes) {
    const known = typeof person === 'number' ? names[person] : person;
    const name = known ?? nameFor(fields, taken);
    names.push(name);
    if (known === null || known === undefined) {
      taken.add(name);
      made.push({ name, new: true, fields });
      script.push({ event: 'Person is Created', person: name });
    } else if (Object.keys(fields).length > 0) {
      script.push({ event: 'Person is Updated', person: name, fields });
    }
  }
  if (taken.size > SANDBOX_LIMITS.people)
    return refuse(611, `System error. The sandbox holds at most ${SANDBOX_LIMITS.people} people.`);
  const edited =
    made.length === 0 ? sandbox : edit(sandbox, { people: [...sandbox.scenario.people, ...made] });
  if (isRefusal(edited)) return edited;
  return { sandbox: script.length === 0 ? edited : happen(edited, script).sandbox, names };
}
