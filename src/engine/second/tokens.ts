import type { ProgramData } from '../scenario.ts';
import { dated, printed } from './clock.ts';
import { reach } from './compareDate.ts';
import { keys } from './marks.ts';
import { myToken } from './places.ts';
import { programNamed } from './programs.ts';
import { type Run, setting, text, type Value, type World } from './world.ts';

const TRIGGER_TOKENS: ReadonlySet<string> = new Set([
  ...['trigger name', 'name', 'link', 'subject', 'category', 'details', 'web page', 'client ip address'],
  ...['sent by', 'received by', 'referrer', 'search engine', 'search query', 'browser'],
]);

/** What is special about the place of a text. */
export interface Where {
  /** The program that gives My Tokens instead of the campaign's. */
  owner?: string | undefined;
  inEmail?: true;
}

/**
 * `null`: the token exists and has nothing to show. `undefined`: nothing defines it here. `false`: the person is not a
 * member of the program that it would show something of.
 */
type Found = string | null | false | undefined;

const described = (
  thing: { name: string; id?: number; description?: string },
  id: number,
  name: string,
): Found => {
  if (name === 'name') return thing.name;
  if (name === 'id') return String(id);
  return name === 'description' ? (thing.description ?? null) : undefined;
};

const shown = (value: Value | undefined): Found =>
  value === null || value === undefined ? null : text(value);

function ofPerson(world: World, run: Run, name: string, company: boolean): Found {
  const fields = [...world.fields.keys()];
  const field = fields.find((one) => one.toLowerCase() === name);
  if (field === undefined || (company && !world.companyFields.has(field))) return undefined;
  const value = run.person.fields.get(field);
  if (world.fields.get(field) !== 'datetime' || !text(value).includes('T')) return shown(value);
  const [at] = reach(text(value), world.zone) ?? [];
  return at === undefined ? shown(value) : printed(world, at);
}

/** A My Token of a program; the API brings values for those that are there (12.6). An Email Script is for emails (5.11). */
function my(world: World, run: Run, program: ProgramData, name: string, where: Where): Found {
  const token = myToken(world, program, name);
  if (token?.type?.toLowerCase() === 'email script' && !where.inEmail) return null;
  return token && (run.api.get(name) ?? token.value);
}

/** What a run has by itself, before any caller is asked. */
function own(world: World, run: Run, family: string, name: string, where: Where): Found {
  const { program } = run.campaign;
  if (family === 'my') return my(world, run, program, name, where);
  if (family === 'campaign') return described(run.campaign.data, run.campaign.id, name);
  if (family === 'program') return described(program, program.id ?? 0, name);
  if (family === 'trigger') {
    if (!TRIGGER_TOKENS.has(name)) return undefined;
    return run.fired?.tokens.get(name);
  }
  const field = program.memberFields?.find((one) => one.toLowerCase() === name);
  if (field === undefined) return undefined;
  const isMember = run.person.marks.has(keys.status(program.name));
  return isMember && shown(run.person.marks.get(`Member Data: ${program.name} / ${field}`));
}

/** Section 16: up the chain of callers, as the setting of each Execute Campaign step says. */
function inContext(world: World, run: Run, family: string, name: string, where: Where): Found {
  const mine = own(world, run, family, name, where);
  const { caller } = run;
  if (caller === null) return mine;
  const directly = setting(world, 'mixed-context') === 'the direct caller only';
  const theirs = (directly ? own : inContext)(world, caller, family, name, where);
  if (run.useParent) {
    const stranger = theirs === false && setting(world, 'member-context') === "the executable's program";
    return theirs === undefined || (stranger && mine !== undefined) ? mine : theirs;
  }
  const fallback = setting(world, 'false-fallback');
  const falls = fallback === 'all tokens' || (fallback !== 'no fallback' && family === 'my');
  return mine === undefined && falls ? theirs : mine;
}

function find(world: World, run: Run, family: string, name: string, where: Where): Found {
  if (family === 'lead') return ofPerson(world, run, name, false);
  if (family === 'company') return ofPerson(world, run, name, true);
  if (family === 'system') return dated(world, name);
  if (!['my', 'campaign', 'program', 'member', 'trigger'].includes(family)) return undefined;
  const found = inContext(world, run, family, name, where);
  return found === undefined && family === 'trigger' && TRIGGER_TOKENS.has(name) ? null : found;
}

/** A text with its tokens filled in. */
export function fill(world: World, run: Run, written: string, where: Where = {}): string {
  const program = programNamed(world, where.owner);
  return written.replace(/\{\{([^{}]*)\}\}/g, (whole, inside: string) => {
    const [token = '', ...rest] = inside.split(':default=');
    const fallback = rest.length > 0 ? rest.join(':default=') : undefined;
    const dot = token.indexOf('.');
    if (dot < 0) return whole;
    const family = token.slice(0, dot).trim().toLowerCase();
    const name = token
      .slice(dot + 1)
      .trim()
      .toLowerCase();
    const elsewhere = family === 'my' && program !== undefined;
    const found = elsewhere ? my(world, run, program, name, where) : find(world, run, family, name, where);
    if (typeof found === 'string' && found !== '') return found;
    if (fallback !== undefined) return fallback;
    const raw = setting(world, 'missing-token') === 'shown as written';
    return found === undefined && raw ? whole : '';
  });
}
