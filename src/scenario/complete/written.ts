import { stringify } from 'yaml';
import type { Level, Shape } from './level.ts';
import type { Spot } from './spot.ts';

/** Marks that end a plain text inside of brackets. */
const BRACKETS = /[,[\]{}]/;

/** A text as it is written at a spot: in the quotes that stand there, else in quotes only where it needs them. */
export function writtenText(
  word: string,
  { quote, closed, inFlow }: Pick<Spot, 'quote' | 'closed' | 'inFlow'>,
): string {
  if (quote === '"') return `${JSON.stringify(word).slice(1, -1)}${closed ? '' : '"'}`;
  if (quote === "'") return `${word.replaceAll("'", "''")}${closed ? '' : "'"}`;
  const plain = stringify(word, { lineWidth: 0, defaultStringType: 'PLAIN' }).replace(/\n$/, '');
  return plain.includes('\n') || (inFlow && BRACKETS.test(word)) ? JSON.stringify(word) : plain;
}

const isMapping = ({ type }: Shape): boolean =>
  type === 'strict_object' || type === 'record' || type === 'variant';

/** What a new item of a list begins with. */
export function writtenItem({ item }: Shape): string {
  if (item?.type === 'variant') return `- ${String(item.key)}: `;
  const [first] = Object.keys(item?.entries ?? {});
  return first === undefined ? '- ' : `- ${first}: `;
}

/** A key as it is written at a spot: with its colon, and on a line of its own the beginning of what belongs below it. */
export function writtenKey(key: string, level: Level, spot: Spot): string {
  const name = writtenText(key, spot);
  if (spot.followed) return name;
  const { shape } = level;
  const below = `\n${' '.repeat(spot.indent + 2)}`;
  if (spot.inFlow || !spot.fresh) return `${name}: `;
  if (isMapping(shape)) return `${name}:${below}`;
  if (shape.type === 'array' && shape.item && isMapping(shape.item))
    return `${name}:${below}${writtenItem(shape)}`;
  return `${name}: `;
}
