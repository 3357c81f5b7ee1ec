import { expect, test } from 'vitest';
import { type Card, picture } from '#views';
import { letters } from './fonts.ts';
import { cardPng } from './png.ts';

const card: Card = { kicker: 'Lesson 1', title: 'Who waits?', text: 'The caller.', picture: picture([]) };

test('a card is a PNG file of 1200 by 630 pixels, and the same card gives the same bytes', async () => {
  const [one, other] = [Buffer.from(await cardPng(card)), Buffer.from(await cardPng(card))];
  expect(one.toString('latin1', 1, 4)).toBe('PNG');
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(one.equals(other)).toBe(true);
  expect(one.equals(Buffer.from(await cardPng({ ...card, title: 'Who goes on?' })))).toBe(false);
});

test('a text is as wide as its letters, in each face', () => {
  for (const face of ['head', 'text', 'mono'] as const) {
    const width = (text: string) => letters.width(text, { face, size: 20 });
    expect(width('Wait')).toBeCloseTo(width('Wa') + width('it'));
    expect(width('')).toBe(0);
    expect(letters.width('Wait', { face, size: 40 })).toBeCloseTo(2 * width('Wait'));
  }
  expect(letters.width('ii', { face: 'mono', size: 20 })).toBe(
    letters.width('WW', { face: 'mono', size: 20 }),
  );
});

test('an outline begins where it should, and is empty for nothing', () => {
  expect(letters.outline('l', { face: 'text', size: 20 }, 100, 50)).toMatch(/^M10\d/);
  expect(letters.outline('', { face: 'text', size: 20 }, 0, 0)).toBe('');
});

test('a letter that the fonts lack is said, for it would be seen as a box', () => {
  expect(() => letters.outline('漢', { face: 'head', size: 20 }, 0, 0)).toThrow('has no "漢"');
});
