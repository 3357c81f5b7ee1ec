import type { APIRoute } from 'astro';
import { models } from '#course';
import { cardPng } from '#social';
import {
  lessonPreview,
  modelPreview,
  type Preview,
  questionPreview,
  sitePreview,
} from '../../layouts/previews.ts';
import { lessonsInOrder, questionsInOrder } from '../../layouts/sidebar.ts';

export async function getStaticPaths() {
  const previews = [
    sitePreview(),
    ...(await lessonsInOrder()).map(lessonPreview),
    ...(await questionsInOrder()).map(questionPreview),
    ...models().map(modelPreview),
  ];
  return previews.map(({ image, card }) => ({
    params: { name: image.slice('/social/'.length, -'.png'.length) },
    props: { card },
  }));
}

/** The pictures of links: `/social/faq/NAME.png` for `/faq/NAME/`, likewise for lessons and models, `/social/site.png` else. */
export const GET: APIRoute<Pick<Preview, 'card'>> = async ({ props: { card } }) =>
  new Response(Buffer.from(await cardPng(card)), { headers: { 'content-type': 'image/png' } });
