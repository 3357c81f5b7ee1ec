import { describe, expect, test } from 'vitest';
import { firstSentence, wrapped } from './wrap.ts';

const upTo = (room: number) => (text: string) => text.length <= room;

describe('a text in lines', () => {
  test('is broken between words, and a line is as full as it can be', () => {
    expect(wrapped('one two three four', 4, upTo(9))).toEqual(['one two', 'three', 'four']);
    expect(wrapped('  one\n two ', 4, upTo(9))).toEqual(['one two']);
    expect(wrapped('', 4, upTo(9))).toEqual([]);
  });

  test('ends with an ellipsis where it has too many, behind a whole word and without its comma', () => {
    expect(wrapped('one two three, four', 2, upTo(9))).toEqual(['one two', 'three…']);
    expect(wrapped('one two three four', 1, upTo(9))).toEqual(['one two…']);
  });

  test('a word that is longer than a line is cut', () => {
    expect(wrapped('extraordinary', 1, upTo(6))).toEqual(['extra…']);
    expect(wrapped('an extraordinary end', 3, upTo(6))).toEqual(['an', 'extra…', 'end']);
  });
});

describe('the first sentence', () => {
  test('ends at its point, but not at one inside a number or a name', () => {
    expect(firstSentence('No. It waits.', 200)).toBe('No.');
    expect(firstSentence('It takes 1.5 hours. Then it ends.', 200)).toBe('It takes 1.5 hours.');
    expect(firstSentence('Is it? Yes.', 200)).toBe('Is it?');
    expect(firstSentence('No point at all', 200)).toBe('No point at all');
  });

  test('stands on one line, without marks of code', () => {
    expect(firstSentence('Set `isExecutable`\n to true. Then go on.', 200)).toBe('Set isExecutable to true.');
  });

  test('is cut at a word where it is too long, and never longer than it may be', () => {
    expect(firstSentence('One two, three four.', 10)).toBe('One two…');
    const long = `${'word '.repeat(80)}end.`;
    expect(firstSentence(long, 200)).toMatch(/word…$/);
    expect(firstSentence(long, 200).length).toBeLessThanOrEqual(200);
  });
});
