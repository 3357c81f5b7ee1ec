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
  const lookups = found.map((lookup, index) => ({ ...lookup, used: index === hit }));
  return { value: found[hit]?.found ?? null, lookups, assumptions: [] };
}

const unused = ({ lookups }: Resolution): Lookup[] => lookups.map((lookup) => ({ ...lookup, used: false }));

/** The lookups, each also resting on a rule of section 4. */
function by(rule: string, lookups: readonly Lookup[]): Lookup[] {
  return lookups.map((one) => (one.facts.includes(rule) ? one : { ...one, facts: [...one.facts, rule] }));
}

/** What the caller has for its executable: what it sees itself, hop by hop, or by assumption only what is its own. */
function ofCaller(scene: TokenScene, context: Context, family: TokenFamily, name: string): Resolution {
  const there = { ...scene, context };
  const seen = resolve(there, family, name);
  if (!context.parent) return seen;
  const direct = nearestOf(family.lookUp(there, name));
  const found = scene.program.settings['mixed-context'] === 'hop by hop' ? seen : direct;
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
  if (!family.passed || !parent) return own;
  if (useParent) {
    const caller = ofCaller(scene, parent, family, name);
    const theirs = by('4.1', caller.lookups);
    if (caller.value !== null) return { ...caller, lookups: [...theirs, ...unused(own)] };
    return { ...own, lookups: [...theirs, ...by('4.3', own.lookups)], assumptions: caller.assumptions };
  }
  if (own.value !== null) return { ...own, lookups: by('4.2', own.lookups) };
  const caller = ofCaller(scene, parent, family, name);
  const lookups = [...by('4.2', own.lookups), ...by('4.4', caller.lookups)];
  if (fallsBack(scene, family)) {
    const disputed: readonly AssumptionId[] = caller.value === null ? [] : ['false-fallback'];
    return { ...caller, lookups, assumptions: [...caller.assumptions, ...disputed] };
  }
  if (caller.value === null) return { ...own, lookups };
  return { value: null, lookups: unused({ ...own, lookups }), assumptions: ['false-fallback'] };
}
