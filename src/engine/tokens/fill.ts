import type { AssumptionId } from '../assumptions.ts';
import type { TokenTrace } from '../events.ts';
import type { TokenScene } from './kind.ts';
import { resolve } from './resolve.ts';
import { TOKENS } from './table.ts';

/** A text with its tokens filled in, and how each got its value. */
export interface Filled {
  readonly text: string;
  readonly tokens: readonly TokenTrace[];
  readonly assumptions: readonly AssumptionId[];
}

const TOKEN = /\{\{\s*([a-z]+)\.([^{}:]+?)\s*(?::default=([^{}]*?))?\s*\}\}/gi;

function trace(written: string, scene: TokenScene, kind: string, name: string, fallback: string | undefined): TokenTrace {
  const family = TOKENS.get(kind.toLowerCase());
  const found = family ? resolve(scene, family, name.toLowerCase()) : { value: null, lookups: [], assumptions: [] };
  const { lookups, assumptions } = found;
  if (found.value !== null) return { token: written, value: found.value, lookups, assumptions };
  if (fallback !== undefined) {
    const byDefault = { place: 'the default in the token', found: fallback, used: true, facts: ['5.3'] };
    return { token: written, value: fallback, lookups: [...lookups, byDefault], assumptions };
  }
  const value = scene.program.settings['missing-token'] === 'blank' ? '' : written;
  const blankField = family !== undefined && !family.passed;
  return { token: written, value, lookups, assumptions: blankField ? assumptions : [...assumptions, 'missing-token'] };
}

/** Fills in every `{{family.Name:default=text}}` of a text (facts 5.2-5.4). A text without tokens comes back as it is. */
export function fill(text: string, scene: TokenScene): Filled {
  if (!text.includes('{{')) return { text, tokens: [], assumptions: [] };
  const tokens: TokenTrace[] = [];
  const filled = text.replace(TOKEN, (written: string, kind: string, name: string, fallback?: string) => {
    const found = trace(written, scene, kind, name, fallback);
    tokens.push(found);
    return found.value;
  });
  return { text: filled, tokens, assumptions: [...new Set(tokens.flatMap(({ assumptions }) => assumptions))] };
}
