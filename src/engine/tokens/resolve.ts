import type { AssumptionId } from '../assumptions.ts';
import type { Lookup } from '../events.ts';
import type { Context } from '../world.ts';
import type { Found, TokenFamily, TokenScene } from './kind.ts';

/** A token's value in a context, null where nothing defines it, and the places that were looked at. */
export interface Resolution {
  readonly value: string | null;
  readonly lookups: readonly Lookup[];
  readonly assumptions: readonly AssumptionId[];
}

function nearestOf(found: readonly Found[]): Resolution {
  const hit = found.findIndex(({ found: value }) => value !== null);
  const winner = found[hit];
  const lookups = found.map(({ assumptions, ...lookup }, index): Lookup => {
    const beaten = winner && index > hit && lookup.found !== null;
    return { ...lookup, used: index === hit, ...(beaten ? { overriddenBy: winner.place } : {}) };
  });
  const looked = hit < 0 ? found : found.slice(0, hit + 1);
  const assumptions = [...new Set(looked.flatMap((one) => one.assumptions ?? []))];
  return { value: winner?.found ?? null, lookups, assumptions };
}

const unused = ({ lookups }: Resolution): Lookup[] => lookups.map((lookup) => ({ ...lookup, used: false }));

/** The lookups of one side when the other side's value counts. */
function overridden({ lookups }: Resolution, by: readonly Lookup[]): Lookup[] {
  const place = by.find(({ used }) => used)?.place;
  return lookups.map((lookup) => {
    const beaten = lookup.found !== null && place !== undefined && place !== lookup.place;
    return { ...lookup, used: false, ...(beaten ? { overriddenBy: place } : {}) };
  });
}

/** The lookups, each also resting on a rule of section 4. */
function by(rule: string, lookups: readonly Lookup[]): Lookup[] {
  return lookups.map((one) => (one.facts.includes(rule) ? one : { ...one, facts: [...one.facts, rule] }));
}

/** What the caller has for its executable: what it sees itself, hop by hop, or by assumption only what is its own. */
function ofCaller(scene: TokenScene, context: Context, family: TokenFamily, name: string): Resolution {
  const there: TokenScene = { ...scene, context, passedOn: scene.context.useParent === true };
  const seen = resolve(there, family, name);
  if (!context.parent) return seen;
  const direct = nearestOf(family.lookUp(there, name));
  const kept = scene.program.settings['mixed-context'] === 'hop by hop' ? seen : direct;
  const found = { ...kept, lookups: by('4.16', kept.lookups) };
  if (seen.value === direct.value) return found;
  return { ...found, assumptions: [...found.assumptions, 'mixed-context'] };
}

function fallsBack(scene: TokenScene, family: TokenFamily): boolean {
  const option = scene.program.settings['false-fallback'];
  return option === 'all tokens' || (option === 'My Tokens only' && family.name === 'my');
}

/**
 * The value of a token in a flow run's context, by the matrix of section 4: under True the caller's value with the
 * executable's own as default (4.1, 4.3), under False its own (4.2) with the caller's as the disputed fallback (4.4).
 * A campaign that nobody executed has only its own (3.8). Does not apply `:default=`.
 */
export function resolve(scene: TokenScene, family: TokenFamily, name: string): Resolution {
  const own = nearestOf(family.lookUp(scene, name));
  const { parent, useParent } = scene.context;
  const owned = scene.myTokensOf !== undefined && family.name === 'my';
  if (!family.passed || !parent || owned) return own;
  if (useParent) {
    const caller = ofCaller(scene, parent, family, name);
    const overrides = family.name === 'my' && caller.value !== null && own.value !== null;
    const passed = by('4.1', caller.lookups);
    const theirs = overrides ? by('4.13', passed) : passed;
    if (caller.value !== null) return { ...caller, lookups: [...theirs, ...overridden(own, theirs)] };
    const assumptions = [...new Set([...caller.assumptions, ...own.assumptions])];
    return { ...own, lookups: [...theirs, ...by('4.3', own.lookups)], assumptions };
  }
  const kept = parent.apiTokens && family.name === 'my' ? by('4.9', own.lookups) : own.lookups;
  if (own.value !== null) return { ...own, lookups: by('4.2', kept) };
  const caller = ofCaller(scene, parent, family, name);
  const lookups = [...by('4.2', kept), ...by('4.4', caller.lookups)];
  if (fallsBack(scene, family)) {
    const disputed: readonly AssumptionId[] = caller.value === null ? [] : ['false-fallback'];
    return { ...caller, lookups, assumptions: [...own.assumptions, ...caller.assumptions, ...disputed] };
  }
  if (caller.value === null) return { ...own, lookups };
  const assumptions: readonly AssumptionId[] = [...own.assumptions, 'false-fallback'];
  return { value: null, lookups: unused({ ...own, lookups }), assumptions };
}
