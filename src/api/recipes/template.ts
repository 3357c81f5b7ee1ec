import { type Plain, TOKENS } from '#engine';
import { alongWay } from '../documents/way.ts';

/** A reference in a text: `{{clone.result.0.id}}`. */
export interface Reference {
  /** As written, without the braces. */
  readonly name: string;
  /** The step, or `each`. */
  readonly step: string;
  /** The way through its answer; empty for the whole. */
  readonly way: string;
}

/** What references can lead to: answers by step, and the item at hand under `each`. */
export type Answers = Readonly<Record<string, unknown>>;

/** A value with its references filled in, and those that lead to nothing. */
export interface Filled {
  readonly value: Plain;
  readonly missing: readonly string[];
}

const REFERENCE = /\{\{([a-z][a-zA-Z0-9]*)((?:\.[^{}.]+)*)\}\}/g;

/** Words that begin a token of Marketo's, such as `my`: texts that a call sends may hold those, so no step has such a name. */
export const isTokenWord = (word: string): boolean => TOKENS.has(word);

/** The references of a text, in its order. Tokens such as `{{my.Message}}` are none. */
export function referencesIn(words: string): readonly Reference[] {
  return [...words.matchAll(REFERENCE)]
    .map(([, step = '', rest = '']): Reference => ({ name: step + rest, step, way: rest.slice(1) }))
    .filter(({ step }) => !isTokenWord(step));
}

/** The references of texts anywhere in a value, in its order. */
export function referencesOf(value: Plain | undefined): readonly Reference[] {
  if (typeof value === 'string') return referencesIn(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one: Plain) => referencesOf(one));
}

type Mapping = { readonly [key: string]: Plain };

/** A list written as `{ each, give }`: what to go through, and what to give for each. */
export interface Each {
  /** `1-250` for whole numbers, or a reference to a list. */
  readonly each: string;
  readonly give: Plain;
}

/** The list that a mapping stands for; nothing where it is an object like any other. */
export function eachOf(value: Mapping): Each | undefined {
  const { each, give } = value;
  return Object.keys(value).length === 2 && typeof each === 'string' && give !== undefined
    ? { each, give }
    : undefined;
}

const MOST = 1000;

/** The whole numbers of a text such as `1-250`, at most a thousand; nothing for any other text. */
export function numbersIn(words: string): readonly number[] | undefined {
  const [, from, to] = /^(\d{1,6})-(\d{1,6})$/.exec(words.trim()) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const length = Math.min(MOST, Math.max(0, Number(to) - Number(from) + 1));
  return Array.from({ length }, (_, at) => Number(from) + at);
}

function leadTo({ step, way }: Reference, answers: Answers): unknown {
  const whole = Object.hasOwn(answers, step) ? answers[step] : undefined;
  return way === '' ? whole : alongWay(whole, way);
}

/** What a value is in the middle of a text. */
const inText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function text(words: string, answers: Answers, missing: string[]): Plain {
  const all = referencesIn(words);
  const values = all.map((one) => leadTo(one, answers));
  for (const [at, one] of all.entries()) if (values[at] === undefined) missing.push(one.name);
  const [only] = all;
  if (only && words === `{{${only.name}}}`) return (values[0] ?? null) as Plain;
  return all.reduce((so, { name }, at) => so.replace(`{{${name}}}`, () => inText(values[at] ?? '')), words);
}

function list({ each, give }: Each, answers: Answers, missing: string[]): Plain {
  const items = numbersIn(each) ?? text(each, answers, missing);
  if (!Array.isArray(items)) {
    if (items !== null) missing.push(each);
    return [];
  }
  return items.map((item: Plain) => fill(give, { ...answers, each: item }, missing));
}

function fill(value: Plain, answers: Answers, missing: string[]): Plain {
  if (typeof value === 'string') return text(value, answers, missing);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Plain) => fill(one, answers, missing));
  const each = eachOf(value as Mapping);
  if (each) return list(each, answers, missing);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, answers, missing)]));
}

/**
 * A value with its references filled in. A text that is one reference becomes what it leads to, with its type; inside a
 * text a reference becomes text. A mapping of `each` and `give` becomes a list: `give` for every whole number of a range,
 * or for every item of a list, which is `{{each}}` inside it.
 */
export function filled(value: Plain, answers: Answers): Filled {
  const missing: string[] = [];
  return { value: fill(value, answers, missing), missing };
}
