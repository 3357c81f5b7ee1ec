import { type Element, type Part, partsOf } from './elements.ts';

/** Words that a reader takes in, in a minute. */
const PACE = 200;
/** Minutes for what a reader does: the predictions, an experiment, the exercise. */
const DOING = 3;
/** Minutes that no lesson may be longer than. */
const LIMIT = 10;

const LESSON = /^\/learn\/([\w-]+)\/$/;
/** Elements in which a word goes on. */
const INLINE = /^(a|b|button|code|del|em|i|ins|mark|s|span|strong|sub|sup)$/;
/** What is not read where it stands: playgrounds, pictures, the foot of the page, meanings that open, numbers of facts. */
const PASSED = /^(astro-island|svg|footer)$/;
const HIDDEN = /\s(hidden|popover)(?=[\s=/]|$)|\sclass="[^"]*\b(lab-fact|sr-only|unscripted)\b/;
const HINTS = /\sclass="pg-hints"/;

/** How long a lesson is: its words, the minutes that they make, and those that its page names. */
export interface Length {
  readonly lesson: string;
  readonly words: number;
  readonly minutes: number;
  /** As in "about 9 minutes" above its heading; NaN where the page names none. */
  readonly named: number;
}

/**
 * The lengths of the lessons among pages, by path to HTML. Words are those that show when the page is opened, with the hints of
 * the exercises; not playgrounds, closed details and numbers of facts. A word has a letter or a digit in it.
 */
export function lengthsOf(pages: ReadonlyMap<string, string>): Length[] {
  return [...pages].flatMap(([path, html]) => {
    const lesson = LESSON.exec(path)?.[1];
    const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0];
    if (lesson === undefined || main === undefined) return [];
    const parts = partsOf(main);
    const words = wordsIn(`${textOf(parts)} ${hintsIn(parts)}`);
    const named = /about (\d+) minutes/.exec(main)?.[1];
    return [{ lesson, words, minutes: words / PACE + DOING, named: Number(named) }];
  });
}

/** What is wrong with the lengths of lessons: those that take too long, and those whose page names another length. */
export function lengthTroubles(lengths: readonly Length[]): string[] {
  if (lengths.length === 0) return ['There is no lesson: nothing was measured.'];
  return lengths.flatMap(({ lesson, words, minutes, named }) => {
    const measured = `content/lessons/${lesson}.mdx has ${words} words, which make ${minutes.toFixed(1)} minutes`;
    const over = words - (LIMIT - DOING) * PACE;
    return [
      ...(over > 0 ? [`${measured}, ${over} words too many: a lesson takes at most ${LIMIT}.`] : []),
      ...(named === Math.round(minutes) ? [] : [`${measured}: write "minutes: ${Math.round(minutes)}".`]),
    ];
  });
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (PASSED.test(part.name) || HIDDEN.test(part.attributes)) return ' ';
      const text = textOf(part.parts.filter((inner) => shows(part, inner)));
      return INLINE.test(part.name) ? text : ` ${text} `;
    })
    .join('');
}

/** Of details that are closed only the summary shows. */
function shows({ name, attributes }: Element, inner: Part): boolean {
  if (name !== 'details' || /\sopen(?=[\s=]|$)/.test(attributes)) return true;
  return typeof inner !== 'string' && inner.name === 'summary';
}

/** The hints of exercises, which lie closed inside a playground. */
function hintsIn(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return '';
      return HINTS.test(part.attributes) ? openText(part.parts) : hintsIn(part.parts);
    })
    .join(' ');
}

/** The text of details, without their summaries. */
function openText(parts: readonly Part[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.name === 'summary' ? ' ' : openText(part.parts)))
    .join('');
}

function wordsIn(text: string): number {
  const plain = text.replaceAll(/&(nbsp|#160);/g, ' ').replaceAll(/&#?\w+;/g, "'");
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
