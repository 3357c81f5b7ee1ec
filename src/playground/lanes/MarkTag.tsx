import type { Mark } from '#views';
import { type Scale, tagOf } from '#views';
import { ICONS } from '../icons/paths.ts';

const LONGEST = 9;
const ROOMY = 7;

export interface MarkTagProps {
  readonly mark: Mark;
  readonly scale: Scale;
  readonly state: 'now' | 'done' | 'later';
  readonly moved: boolean;
  readonly differs: boolean;
  readonly pick?: ((seq: number) => void) | undefined;
}

/** A step as a tag: its effect in a few letters, or its sign. Pressing it moves the cursor there. */
export function MarkTag({ mark, scale, state, moved, differs, pick }: MarkTagProps) {
  const tag = tagOf(mark, scale);
  const middle = tag.x + tag.width / 2;
  const names = ['pg-mark', `pg-mark-${mark.glyph}`, `pg-${state}`, `pg-${mark.result}`];
  if (moved) names.push('pg-moved');
  if (differs) names.push('pg-differs');
  const short = mark.short !== '' && !['execute', 'request', 'arrive'].includes(mark.glyph);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a picture (role img) with pointer shortcuts
    <g className={names.join(' ')} onClick={pick && (() => pick(mark.seq))}>
      <title>{mark.label}</title>
      <rect {...tag} rx={mark.glyph === 'arrive' ? 13 : 4} />
      {short ? (
        <text
          className={mark.short.length > ROOMY ? 'pg-tight' : undefined}
          x={middle}
          y={tag.y + 17}
          textAnchor="middle"
        >
          {mark.short.length > LONGEST ? `${mark.short.slice(0, LONGEST - 1)}…` : mark.short}
        </text>
      ) : (
        <path d={ICONS[mark.glyph]} transform={`translate(${middle - 8} ${tag.y + 5})`} />
      )}
    </g>
  );
}
