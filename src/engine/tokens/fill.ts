import type { AssumptionId } from '../assumptions.ts';
import type { TokenTrace } from '../events.ts';
import { NONE } from '../none.ts';
import type { FlowRun } from '../world.ts';
import type { TokenScene } from './kind.ts';
import { type Resolution, resolve } from './resolve.ts';
import { TOKENS } from './table.ts';

/** The longest text that is filled in: our own limit, so that a field that doubles itself ends. */
export const LONGEST = 5000;

/** A text with its tokens filled in, and how each got its value. */
export interface Filled {
  readonly text: string;
  /** The text would be longer than `LONGEST` and is cut. */
  readonly cut: boolean;
  readonly tokens: readonly TokenTrace[];
  readonly assumptions: readonly AssumptionId[];
}

const BRACES = /\{\{([^{}]*)\}\}/g;
const DEFAULT = ':default=';

interface Written {
  readonly family: string;
  readonly name: string;
  readonly fallback: string | undefined;
}

/** The parts of what stands between the braces; nothing when it is not of the form of a token. */
function parts(inside: string): Written | undefined {
  const at = inside.indexOf(DEFAULT);
  const token = at < 0 ? inside : inside.slice(0, at);
  const dot = token.indexOf('.');
  const family = token.slice(0, Math.max(dot, 0)).trim().toLowerCase();
  const name = token
    .slice(dot + 1)
    .trim()
    .toLowerCase();
  if (!/^[a-z]+$/.test(family) || name === '') return undefined;
  return { family, name, fallback: at < 0 ? undefined : inside.slice(at + DEFAULT.length).trim() };
}

const NOWHERE: Resolution = { value: null, lookups: [], assumptions: [] };

function trace(token: string, scene: TokenScene, { family: kind, name, fallback }: Written): TokenTrace {
  const family = TOKENS.get(kind);
  const { value, lookups, assumptions } = family ? resolve(scene, family, name) : NOWHERE;
  if (fallback !== undefined && !value) {
    const passedOver = lookups.map((lookup) => ({ ...lookup, used: false }));
    const byDefault = { place: 'the default in the token', found: fallback, used: true, facts: ['5.3'] };
    return { token, value: fallback, lookups: [...passedOver, byDefault], assumptions };
  }
  if (value !== null || family?.blank?.(scene.program, name))
    return { token, value: value ?? '', lookups, assumptions };
  const shown = scene.program.settings['missing-token'] === 'blank' ? '' : token;
  const looked = lookups.map((lookup) => ({ ...lookup, facts: [...lookup.facts, '5.15'] }));
  return { token, value: shown, lookups: looked, assumptions: [...assumptions, 'missing-token'] };
}

/** Fills in the text of a flow step, in the context of its run. */
export function fillIn(text: string, scene: Omit<TokenScene, 'context'> & { readonly run: FlowRun }): Filled {
  if (!text.includes('{{')) return { text, cut: false, tokens: NONE, assumptions: NONE };
  return fill(text, { ...scene, context: scene.run.context });
}

/** Fills in every `{{family.Name:default=text}}` of a text (facts 5.2-5.4). A text without tokens comes back as it is. */
export function fill(text: string, scene: TokenScene): Filled {
  if (!text.includes('{{')) return { text, cut: false, tokens: NONE, assumptions: NONE };
  const tokens: TokenTrace[] = [];
  let room = LONGEST;
  const filled = text.replace(BRACES, (token: string, inside: string) => {
    const written = parts(inside);
    if (!written || room < 0) return token;
    const found = trace(token, scene, written);
    tokens.push(found);
    room -= found.value.length;
    return found.value;
  });
  const assumptions = [...new Set(tokens.flatMap((token) => token.assumptions))];
  return { text: filled.slice(0, LONGEST), cut: filled.length > LONGEST, tokens, assumptions };
}
