import { expect, test } from 'vitest';
import { lengthsOf, lengthTroubles } from './lengths.ts';

const words = (count: number) => 'word '.repeat(count);
/** A lesson that names 9 minutes: three words above the body. */
const lesson = (body: string) =>
  `<body>${words(9)}<main><p class="lab-kicker">about 9 minutes</p>${body}</main>${words(9)}</body>`;
const measured = (body: string) =>
  lengthsOf(new Map([['/learn/a/', lesson(body)]])).map((length) => length.words - 3);
const troubles = (body: string) => lengthTroubles(lengthsOf(new Map([['/learn/a/', lesson(body)]])));

test.each([
  ['text in blocks', '<ul><li>one</li><li>two</li></ul><table><tr><td>3</td><td>four</td></tr></table>', 4],
  ['a word with marks in it', '<p><code>a</code>b <b>c</b>, d &amp; e&nbsp;f&#39;s &gt; 1</p>', 6],
  ['details that are open', '<details open><summary>one</summary>two</details>', 2],
  ['details that are closed', '<details class="a"><summary>one</summary>two <p>three</p></details>', 1],
  ['a playground', '<astro-island client="visible"><p>one</p></astro-island><p>two</p>', 1],
  [
    'hints of an exercise',
    '<astro-island><p>one</p><div class="pg-hints"><details><summary>Hint 1</summary><p>two three</p></details></div></astro-island>',
    2,
  ],
  ['numbers of facts', '<p>one <a class="lab-fact" href="/"><span>Fact </span>2.2</a>.</p>', 1],
  [
    'what opens, is hidden or is a picture',
    '<i popover>one</i><p hidden>two</p><svg><text>3</text></svg>',
    0,
  ],
  ['the foot of the page', '<footer><a href="/">Next</a></footer>', 0],
])('the words of %s', (_, body, count) => {
  expect(measured(body)).toEqual([count]);
});

test('other pages are not measured', () => {
  expect(
    lengthsOf(
      new Map([
        ['/learn/', lesson('')],
        ['/learn/quiz/a/', lesson('')],
        ['/faq/a/', lesson('')],
      ]),
    ),
  ).toEqual([]);
});

test('a lesson of nine minutes that says so is sound, and one of ten', () => {
  expect(troubles(words(1200 - 3))).toEqual([]);
  expect(troubles(words(1300 - 4))).toEqual([]);
  expect(lengthTroubles([{ lesson: 'a', words: 1400, minutes: 10, named: 10 }])).toEqual([]);
});

test('a lesson over ten minutes is found, with the words to cut', () => {
  const over = { lesson: 'a', words: 1410, minutes: 10.05, named: 10 };
  expect(lengthTroubles([over])).toEqual([
    'content/lessons/a.mdx has 1410 words, which make 10.1 minutes, 10 words too many: a lesson takes at most 10.',
  ]);
});

test('a lesson that names another length is found, and one that names none', () => {
  const message = 'content/lessons/a.mdx has 1000 words, which make 8.0 minutes: write "minutes: 8".';
  expect(troubles(words(1000 - 3))).toEqual([message]);
  expect(lengthTroubles([{ lesson: 'a', words: 1000, minutes: 8, named: Number.NaN }])).toEqual([message]);
});

test('a site without lessons is not sound', () => {
  expect(lengthTroubles(lengthsOf(new Map()))).toHaveLength(1);
});
