import type { Change } from '../events.ts';
import { STANDARD_FIELDS } from '../fields.ts';
import { NONE } from '../none.ts';
import type { Arrival } from '../outside/kind.ts';
import { OUTSIDE } from '../outside/table.ts';
import type { CompiledOutside } from '../program.ts';
import { CAMPAIGN_IS_REQUESTED } from '../triggers/sources.ts';
import type { Person, Remembered } from '../world.ts';
import { admit } from './admit.ts';
import { changeCampaigns } from './campaigns.ts';
import { type Draft, putPerson, tell } from './draft.ts';
import { enter } from './enter.ts';
import { finish } from './finish.ts';
import { launch } from './launch.ts';
import { record, write } from './record.ts';
import { replay } from './replay.ts';

function ask(draft: Draft, name: string, asked: NonNullable<Arrival['requests']>, cause: number): void {
  const person = draft.world.people.get(name);
  if (!person?.exists) return;
  const { campaign, source, apiTokens } = asked;
  const occurrence = { trigger: CAMPAIGN_IS_REQUESTED, attributes: { Source: source } };
  const admission = admit(draft.program, draft.world, { campaign, person, how: 'request', occurrence });
  const arriving = { person: name, campaign, how: 'request', admission, cause } as const;
  const strand = enter(draft, arriving, { occurrence, apiTokens });
  if (strand !== undefined) finish(draft, strand);
}

/** What is lost of values that somebody had, each with what stands in its place. */
function losing(values: Person['fields'], kept: Person['fields'], mark?: true): readonly Change[] {
  return Object.entries(values).flatMap(([field, from]): Change[] => {
    const to = kept[field] ?? null;
    return from === to ? [] : [{ field, from, to, ...(mark ? { mark } : {}) }];
  });
}

/** That somebody qualified counts for the clean-up, also when the record of that person is gone (fact 1.24). */
function keepQualified({ world }: Draft, { entered }: Person): void {
  for (const { campaign, at, usedUp } of entered) {
    const state = world.campaigns[campaign];
    if (state && !usedUp && at > state.since)
      world.campaigns = world.campaigns.with(campaign, { ...state, since: at });
  }
}

/** Somebody new by the name of a deleted person: nothing of that one is left (fact 6.16). */
function comeBack(draft: Draft, person: Person): readonly Change[] {
  keepQualified(draft, person);
  const fields = draft.program.people.find(({ name }) => name === person.name)?.fields ?? {};
  const fresh = { fields, marks: {}, history: NONE, entered: NONE };
  putPerson(draft, { ...person, exists: true, deleted: false, ...fresh });
  return [...losing(person.fields, fields), ...losing(person.marks, {}, true)];
}

/**
 * The person enters the database, or stops being anonymous. Gives the changes by which values are lost: those that a
 * cookie had in custom fields (fact 10.8), and all of a person who was deleted (fact 6.16).
 */
function makeKnown(draft: Draft, name: string): readonly Change[] {
  const person = draft.world.people.get(name);
  if (!person) return [];
  if (person.deleted) return comeBack(draft, person);
  putPerson(draft, { ...person, exists: true, anonymous: false });
  if (!person.anonymous) return [];
  const custom = Object.entries(person.fields).filter(([field]) => !STANDARD_FIELDS.has(field));
  const lost = losing(Object.fromEntries(custom), {});
  write(draft, name, lost);
  return lost;
}

interface Aside {
  readonly words: string;
  readonly facts: readonly string[];
}

const NOTHING_MORE: Aside = { words: '', facts: NONE };

/** What section 10 adds to an event about an anonymous person. */
function aside({ person }: Arrival, heard: Heard): Aside {
  if (heard.unlogged) return { words: ` ${person} is anonymous: no campaign hears it.`, facts: ['10.1'] };
  if (heard.again) return { words: ` Nothing is left of the ${person} who was deleted.`, facts: ['6.16'] };
  if (!heard.known) return NOTHING_MORE;
  const { length } = heard.past;
  const merged = ` What ${person} did in the browser before is merged under its own date${length === 1 ? '' : 's'}, and heard now.`;
  const lost = ' Values of custom fields are not taken over.';
  return {
    words: (length > 0 ? merged : '') + (heard.lost.length > 0 ? lost : ''),
    facts: ['10.2', ...(length > 0 ? ['10.3'] : []), ...(heard.lost.length > 0 ? ['10.8'] : [])],
  };
}

function tellOf(draft: Draft, outside: CompiledOutside, arrival: Arrival, heard: Heard): number {
  const { person, changes = NONE, activities = NONE, creates = false } = arrival;
  const { words, facts } = aside(arrival, heard);
  const own = arrival.facts ?? OUTSIDE.get(outside.event)?.facts ?? NONE;
  const { world } = draft;
  return tell(draft, {
    type: 'happened',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person,
    campaign: null,
    strand: null,
    run: null,
    depth: 0,
    event: outside.event,
    attributes: arrival.attributes,
    changes: heard.absent ? NONE : heard.lost.length === 0 ? changes : [...heard.lost, ...changes],
    creates,
    activities: heard.absent || heard.unlogged ? NONE : activities,
    cause: null,
    reason: heard.absent ? `${person} is not in the database: nothing happens.` : `${arrival.reason}${words}`,
    facts: facts.length === 0 ? own : [...new Set([...own, ...facts])],
    assumptions: heard.overtakes
      ? ['slow-queues', ...(arrival.assumptions ?? NONE)]
      : (arrival.assumptions ?? NONE),
  });
}

interface Heard {
  /** The person is not in the database, and this does not put the person there. */
  readonly absent: boolean;
  /** A visitor's deed, kept with the cookie and not in a log. */
  readonly unlogged: boolean;
  /** An anonymous person becomes known by it (fact 10.2), with this past and without these values. */
  readonly known: boolean;
  /** Somebody of that name was deleted before. */
  readonly again: boolean;
  readonly past: readonly Remembered[];
  readonly lost: readonly Change[];
  readonly overtakes: boolean;
}

/** An outside event arrives. To a person who is not in the database only what creates the person can happen. */
export function arrive(draft: Draft, outside: CompiledOutside, overtakes: boolean): void {
  const arrival = OUTSIDE.get(outside.event)?.arrive(draft.program, draft.world, outside.params);
  if (!arrival) return;
  const { person: name, creates = false } = arrival;
  const person = name === null ? undefined : draft.world.people.get(name);
  const unlogged = person?.anonymous === true && arrival.web === true && !creates;
  const absent = person !== undefined && !person.exists && !creates && !unlogged;
  const known = creates && person?.anonymous === true;
  const again = creates && person?.deleted === true;
  const past = known ? person.history : NONE;
  const lost = name !== null && creates ? makeKnown(draft, name) : NONE;
  const cause = tellOf(draft, outside, arrival, { absent, unlogged, known, again, past, lost, overtakes });
  if (arrival.campaigns) changeCampaigns(draft, arrival.campaigns, cause);
  if (arrival.launches) launch(draft, arrival.launches, cause);
  if (arrival.schedules) draft.world.pending = [...draft.world.pending, { ...arrival.schedules, seq: cause }];
  if (name !== null && !absent) befall(draft, name, arrival, past, cause);
}

function befall(
  draft: Draft,
  name: string,
  arrival: Arrival,
  past: readonly Remembered[],
  cause: number,
): void {
  if (arrival.changes) write(draft, name, arrival.changes);
  replay(draft, name, past, cause);
  if (arrival.activities) record(draft, name, arrival.activities, { cause });
  if (arrival.requests) ask(draft, name, arrival.requests, cause);
}
