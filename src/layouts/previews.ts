import type { CollectionEntry } from 'astro:content';
import {
  type Card,
  cardWords,
  type DrawnRun,
  drawnRun,
  firstSentence,
  type Model,
  runOfModel,
  runOfText,
} from '#course';

/** What a link to a page shows where it is posted: the text beside the title, and a picture at an address that stays. */
export interface Preview {
  /** Instead of the page's description. */
  readonly text?: string;
  /** The path of the PNG file, from the root. */
  readonly image: string;
  /** What the picture shows, for somebody who does not see it. */
  readonly alt: string;
  /** What the picture is drawn from. */
  readonly card: Card;
}

/** So long a text is shown whole by all networks. */
const MOST = 200;

function preview(path: string, run: DrawnRun, words: Omit<Card, 'picture'>, text?: string): Preview {
  const said = text === undefined ? {} : { text };
  const card = { ...words, picture: run.picture };
  return { ...said, image: `/social/${path}.png`, alt: cardWords(run.picture, run.title), card };
}

/** A lesson: its title, what a reader can do after it, and the run of its first playground. */
export function lessonPreview({ id, data, body = '' }: CollectionEntry<'lessons'>): Preview {
  const { title, order, summary } = data;
  return preview(`learn/${id}`, runOfText(body, `Lesson ${id}`), {
    kicker: `Lesson ${order}`,
    title,
    text: summary,
  });
}

/** An answer: the question, and the first sentence of the answer, beside the run that proves it. */
export function questionPreview({ id, data, body = '' }: CollectionEntry<'faq'>): Preview {
  const text = firstSentence(data.answer, MOST);
  return preview(
    `faq/${id}`,
    runOfText(body, `Answer ${id}`),
    { kicker: 'Question', title: data.title, text },
    text,
  );
}

const FACTS = /^Facts? [\d., and]+\.\s*/;

/** A model: its title, its summary without the facts that it names first, and its run. */
export function modelPreview({
  id,
  scenario: { title, summary = '' },
}: Pick<Model, 'id' | 'scenario'>): Preview {
  return preview(`models/${id}`, runOfModel(id), {
    kicker: 'Model',
    title,
    text: firstSentence(summary.replace(FACTS, ''), MOST),
  });
}

/** Every other page: the run that the landing page begins with. */
export function sitePreview(): Preview {
  const run = drawnRun({ scenario: 'mql-decision', variant: 'parallel', policy: undefined });
  const title = 'How Marketo smart campaigns really execute';
  const text = 'Edit real campaigns and watch the engine run them in the page.';
  return preview('site', run, { kicker: '', title, text });
}
