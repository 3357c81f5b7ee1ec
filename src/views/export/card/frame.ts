import { beginning } from '../../picture/beginning.ts';
import type { Box } from '../../picture/box.ts';
import { COLUMN, scaleOf } from '../../picture/scale.ts';
import type { Picture } from '../../picture/shape.ts';

/** A drawing in its box: what of the picture is drawn, where its corner lies, and how much it is enlarged. */
export interface Framed {
  readonly picture: Picture;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** How much of the drawing is seen, in its own pixels. */
  readonly seen: number;
}

/** Letters of the drawing stay legible when the card is shown at half its size, and never larger than the title. */
const LEAST = 1.7;
const MOST = 2.8;
/** The letters under a wait stand below the lanes. */
const BELOW = 14;

/**
 * A run in a box: whole where that keeps it legible, else its beginning, which leaves the box to the right and below. What
 * does not fill the height of the box stands in its middle.
 */
export function framed(picture: Picture, { x, y, width, height }: Box): Framed {
  const shown = beginning(picture, Math.ceil(width / (COLUMN * LEAST)) + 1);
  const whole = scaleOf(shown);
  const tall = whole.height + (shown.columns.some(({ gap }) => gap !== null) ? BELOW : 0);
  const scale = Math.min(MOST, Math.max(LEAST, Math.min(width / whole.width, height / tall)));
  const seen = Math.min(whole.width, width / scale) * Math.min(tall, height / scale);
  return { picture: shown, x, y: y + Math.max(0, (height - tall * scale) / 2), scale, seen };
}
