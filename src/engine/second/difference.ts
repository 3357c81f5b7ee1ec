import { type Choice, choices } from '../choices.ts';
import { compile } from '../compile/compile.ts';
import type { TraceEvent } from '../events.ts';
import { policyOf } from '../policies/table.ts';
import { beginning } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { step } from '../step.ts';
import type { World } from '../world.ts';
import { interpret, type Story } from './interpret.ts';
import { toldOf } from './told.ts';

interface Moved {
  readonly offers: readonly string[];
  readonly picked: string;
}

/** After so many moves a run goes round in a circle: what comes then has been compared. */
const ENOUGH = 2000;

/** The two number launches and time-outs differently, and there is never more than one to pick from. */
const plain = (code: string): string => code.replace(/^([lt])\d+$/, '$1');

function runEngine(scenario: Scenario, policy: string) {
  const program = compile(scenario);
  const pick = policyOf(policy);
  if (pick === undefined) throw new RangeError(`no policy ${policy}`);
  const moves: Moved[] = [];
  const events: TraceEvent[] = [];
  let world: World = beginning(program);
  for (let options = choices(program, world); options.length > 0; options = choices(program, world)) {
    const picked: Choice | string = pick(options, world);
    if (typeof picked === 'string' || moves.length === ENOUGH) return { world, events, moves, cut: true };
    moves.push({ offers: options.map(({ code }) => plain(code)), picked: plain(picked.code) });
    const moved = step(program, world, picked);
    for (const event of moved.events) events.push(event);
    world = moved.world;
  }
  return { world, events, moves, cut: world.stopped };
}

const sorted = (codes: readonly string[]): string => [...codes].sort().join(' ');

function values(fields: Readonly<Record<string, unknown>>): string {
  const set = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inPeople(world: World, { people }: Story): string | null {
  for (const [name, person] of world.people) {
    const other = people[name];
    const engine = person.exists ? `${values(person.fields)} ${values(person.marks)}` : 'not there';
    const second = other?.exists ? `${values(other.fields)} ${values(other.marks)}` : 'not there';
    if (engine !== second) return `${name}: the engine has ${engine}, the second interpreter ${second}`;
  }
  return null;
}

/**
 * Where the second interpreter, led along the engine's order, first differs from the engine: in the moves that may
 * happen, in what happens, or in the people at the end. Null when it does not. A run that a budget stopped is compared
 * up to there, and so is one of more than `ENOUGH` moves.
 */
export function difference(scenario: Scenario, policy: string): string | null {
  const { world, events, moves, cut } = runEngine(scenario, policy);
  let next = 0;
  let wrong: string | null = null;
  const story = interpret(scenario, (codes) => {
    const move = moves[next];
    const mine = sorted(codes.map(plain));
    const theirs = sorted(move?.offers ?? []);
    if (mine !== theirs && !(move === undefined && cut))
      wrong = `move ${next}: the engine offers ${theirs || 'nothing'}, the second interpreter ${mine}`;
    next += 1;
    return wrong === null ? codes.find((code) => plain(code) === move?.picked) : undefined;
  });
  const told = events.flatMap(toldOf);
  const length = cut ? told.length : Math.max(told.length, story.told.length);
  for (let at = 0; at < length; at++) {
    if (told[at] === story.told[at]) continue;
    const before = told.slice(Math.max(0, at - 3), at).join('\n');
    return `${wrong ?? ''}\n${before}\nengine: ${told[at]}\nsecond: ${story.told[at]}`;
  }
  if (wrong !== null) return wrong;
  if (next < moves.length) return `move ${next}: the second interpreter has nothing left to do`;
  return cut ? null : inPeople(world, story);
}
