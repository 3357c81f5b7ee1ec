import { plainly } from '../yaml/plain.ts';
import { type Draft, dataAt, draftOf } from './draft.ts';
import { keyOptions } from './keys.ts';
import { anyKindAt, levelAt } from './level.ts';
import { type Completion, type Completions, MOST_OPTIONS } from './option.ts';
import { type Spot, spotAt } from './spot.ts';
import { tokenOptions, tokenStart } from './token.ts';
import { kindOptions, valueOptions } from './values.ts';
import { type Way, wayTo } from './way.ts';

function optionsAt({ path, role }: Way, draft: Draft, spot: Spot): readonly Completion[] {
  const level = levelAt(draft.root, path);
  const data = dataAt(draft.root, path);
  const isHolder = level?.shape.entries || ['variant', 'record', 'array'].includes(level?.shape.type ?? '');
  if (role === 'key' && level && isHolder) return keyOptions({ draft, level, path }, data, spot);
  const holder = anyKindAt(draft.root, path.slice(0, -1));
  if (role === 'value' && holder?.shape.type === 'variant' && holder.shape.key === path.at(-1))
    return kindOptions(holder, spot);
  if (!level || isHolder) return [];
  const siblings = typeof path.at(-1) === 'number' ? dataAt(draft.root, path.slice(0, -1)) : undefined;
  return valueOptions({ draft, level, path }, siblings, spot);
}

/**
 * What can be written at an offset of a scenario file: keys, kinds, words of the format, names of the model, and tokens
 * where a text has `{{` before the offset. The text may be broken, there and elsewhere. Null where there is nothing to
 * say. Never throws; at most `MOST_OPTIONS` options.
 */
export function completionsAt(text: string, offset: number): Completions | null {
  const token = tokenStart(text, offset);
  if (token) return tokenOptions(text, token);
  const spot = spotAt(text, offset);
  const way = spot && wayTo(spot.marked);
  if (!spot || !way) return null;
  const options = optionsAt(way, draftOf(plainly(way.tree).root), spot);
  if (options.length === 0) return null;
  const written = spot.underDash
    ? options.map((option) => ({ ...option, label: `- ${option.label}`, apply: `- ${option.apply}` }))
    : options;
  return { from: spot.from, to: spot.to, options: written.slice(0, MOST_OPTIONS) };
}
