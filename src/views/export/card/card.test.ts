import { describe, expect, test } from 'vitest';
import { compile, run, type Scenario } from '#engine';
import { campaign, model, onCreation, score } from '../../models/model.ts';
import { mql } from '../../models/mql.ts';
import { picture } from '../../picture/picture.ts';
import { type Card, cardSvg } from './card.ts';
import type { Letters } from './letters.ts';
import { cardWords } from './words.ts';

/** Every letter is half as wide as it is high; an outline says what is written, and where. */
const letters: Letters = {
  width: (text, { size }) => (text.length * size) / 2,
  outline: (text, { face, size }, x, y) => `${face} ${size} ${Math.round(x)} ${Math.round(y)}: ${text}`,
};

function pictureOf(scenario: Scenario) {
  const program = compile(scenario);
  return picture(run(program).events, program.start);
}

const card = (more: Partial<Card> = {}): Card => {
  const own = { kicker: 'Question', title: 'Who waits?', text: 'The caller.' };
  return { ...own, picture: pictureOf(mql('execute')), ...more };
};
const long = model([campaign('A', Array(60).fill(score('+1')), onCreation)]);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const placed = /translate\((\S+) (\S+)\) scale\((\S+)\)/g;
const enlarged = (svg: string) => Number([...svg.matchAll(placed)][0]?.[3]);

describe('the picture of a link', () => {
  test('is as large as networks ask, needs no font, and says whose it is and what it is about', () => {
    const svg = cardSvg(card(), letters);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(svg).not.toMatch(/<text|font|<title/);
    for (const words of ['Smart Campaign Lab', 'Question', 'Who waits?'])
      expect(svg).toContain(`: ${words}"`);
  });

  test('shows the run as the page does: executed solid and inside, requested dashed with a line that leads to it', () => {
    const [executed, requested] = [
      cardSvg(card(), letters),
      cardSvg(card({ picture: pictureOf(mql('request')) }), letters),
    ];
    const dashed = /<rect [^>]*rx="6"[^>]*stroke-dasharray/g;
    expect([count(executed, dashed), count(requested, dashed)]).toEqual([0, 3]);
    expect(count(requested, /<path d="M[^"]*" stroke-dasharray="5 3"/g)).toBe(3);
    for (const svg of [executed, requested]) expect(svg).toContain(': Quality score"');
  });

  test('the answer stands under the title where the drawing is beside it, and not above a wide drawing', () => {
    const short = pictureOf(model([campaign('A', [score('+1')], onCreation)]));
    expect(cardSvg(card({ picture: short }), letters)).toContain(': The caller."');
    expect(cardSvg(card({ picture: pictureOf(long) }), letters)).not.toContain(': The caller."');
  });

  test('letters of the drawing are legible at half the size, however long the run: its end is left out', () => {
    const svg = cardSvg(card({ picture: pictureOf(long) }), letters);
    expect(enlarged(svg) * 11.5).toBeGreaterThan(18);
    expect(count(svg, /: \+1"/g)).toBeLessThan(15);
    expect(count(svg, /: \+1"/g)).toBeGreaterThan(5);
  });

  test('a long title and a long answer stay inside', () => {
    const many = (words: number) => Array(words).fill('something').join(' ');
    const svg = cardSvg(card({ title: many(60), text: many(60) }), letters);
    const lines = [...svg.matchAll(/d="(head|text) (\S+) (\d+) (\d+): ([^"]*)"/g)];
    expect(lines.length).toBeGreaterThan(2);
    for (const [, , size, x, y, text = ''] of lines.filter(([, face]) => face === 'head')) {
      expect(Number(x) + (text.length * Number(size)) / 2).toBeLessThan(1200);
      expect(Number(y)).toBeLessThan(630);
    }
    expect(svg).toContain('something…"');
  });

  test('a run in which nothing happens has one too', () => {
    expect(cardSvg(card({ picture: picture([]) }), letters)).toContain(': Who waits?"');
  });
});

test('the words for it count the flows, and say how they were called', () => {
  expect(cardWords(pictureOf(mql('request')), 'MQL')).toBe(
    'A run of the model “MQL” as lanes: 4 flows, 3 requested.',
  );
  expect(cardWords(pictureOf(mql('execute')), 'MQL')).toContain(': 4 flows, 3 executed.');
  expect(cardWords(pictureOf(long), 'Long')).toBe('A run of the model “Long” as lanes: 1 flow.');
  expect(cardWords(picture([]), 'None')).toContain('no flow begins');
});
