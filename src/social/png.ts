import sharp from 'sharp';
import { type Card, cardSvg } from '#views';
import { letters } from './fonts.ts';

/** The picture of a link as a PNG file of 1200 by 630 pixels. The same card gives the same bytes. */
export function cardPng(card: Card): Promise<Uint8Array> {
  return sharp(Buffer.from(cardSvg(card, letters)))
    .removeAlpha()
    .png()
    .toBuffer();
}
