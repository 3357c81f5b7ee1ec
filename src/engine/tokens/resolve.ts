import type { AssumptionId } from '../assumptions.ts';
import type { Lookup } from '../events.ts';
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

function ofCaller(scene: TokenScene, family: TokenFamily, name: string): Resolution {
  const { parent } = scene.context;
  if (!parent) return { value: null, lookups: [], assumptions: [] };
  const there = { ...scene, context: parent };
  if (!parent.parent || !family.passed) return resolve(there, family, name);
  const hopByHop = scene.program.settings['mixed-context'] === 'hop by hop';
  const found = hopByHop ? resolve(there, family, name) : nearestOf(family.lookUp(there, name));
  const mixed = parent.useParent !== scene.context.useParent;
  return mixed ? { ...found, assumptions: [...found.assumptions, 'mixed-context'] } : found;
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
  if (!family.passed || !scene.context.parent) return own;
  if (scene.context.useParent) {
    const caller = ofCaller(scene, family, name);
    if (caller.value !== null) return { ...caller, lookups: [...caller.lookups, ...unused(own)] };
    return { ...own, lookups: [...caller.lookups, ...own.lookups], assumptions: caller.assumptions };
  }
  if (own.value !== null) return own;
  const caller = ofCaller(scene, family, name);
  if (caller.value === null) return { ...own, lookups: [...own.lookups, ...caller.lookups] };
  const assumptions: readonly AssumptionId[] = [...caller.assumptions, 'false-fallback'];
  if (fallsBack(scene, family)) return { ...caller, lookups: [...own.lookups, ...caller.lookups], assumptions };
  return { value: null, lookups: [...own.lookups, ...unused(caller)], assumptions };
}
