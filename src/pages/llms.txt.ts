import type { APIRoute } from 'astro';
import { apiGroups, models, quizzesInOrder, recipes } from '#course';
import { type ListedSection, llmsText, sitemapOf } from '../layouts/llms.ts';
import { referencePages } from '../layouts/referencePages.ts';
import { lessonsInOrder, questionsInOrder } from '../layouts/sidebar.ts';

const about = {
  title: 'Smart Campaign Lab',
  summary:
    'Learn how Adobe Marketo Engage smart campaigns execute, by editing real campaigns and watching the engine run them in the page.',
  notes: [
    'Not affiliated with Adobe. Each rule is a numbered fact with its sources; a deduction is marked as one; where sources are silent there is a named assumption with a switch.',
    'Every page is complete without scripts. Every model is a scenario file as JSON at /models/ID.json; the JSON Schema of the format is /schema/scenario.v1.json.',
  ],
};

/** Pages that are for doing, not for reading. */
const PLACES = [
  {
    title: 'Playground',
    path: '/playground/',
    text: 'Build, run, compare, keep and share a model of your own; nothing leaves the browser.',
  },
  {
    title: 'Onboarding',
    path: '/onboarding/',
    text: 'Choose lessons and models for a team, send one link, and read who has done what.',
  },
];

/** The address of a model as JSON. */
const asJson = (id: string) => `/models/${id}.json`;

async function sections(): Promise<readonly ListedSection[]> {
  const lessons = (await lessonsInOrder()).map(({ id, data }) => {
    return { title: data.title, path: `/learn/${id}/`, text: data.description };
  });
  const questions = (await questionsInOrder()).map(({ id, data }) => {
    return { title: data.title, path: `/faq/${id}/`, text: data.answer };
  });
  const quizzes = (await quizzesInOrder()).map(({ id, data }) => {
    return { title: data.title, path: `/learn/quiz/${id}/`, text: data.description };
  });
  const reference = referencePages.map(({ label, link, description }) => {
    return { title: label, path: link, text: description };
  });
  const groups = apiGroups().map(({ slug, title, text }) => {
    return { title: `REST API: ${title}`, path: `/reference/api/${slug}/`, text };
  });
  const chains = recipes().map(({ id, recipe: { title, why } }) => {
    return { title, path: `/recipes/${id}/`, text: why };
  });
  const scenarios = models().map(({ id, scenario: { title, summary } }) => {
    return { title, path: asJson(id), text: summary ?? title };
  });
  return [
    { title: 'Lessons', pages: [...lessons, ...quizzes] },
    { title: 'Questions and answers', pages: questions },
    { title: 'Reference', pages: reference },
    {
      title: 'The sandbox of the REST API',
      text: 'Its OpenAPI document is /api/openapi.json, its Postman collection /api/collection.json.',
      pages: [...groups, ...chains],
    },
    { title: 'Lessons and models for a team, and a playground', pages: PLACES },
    {
      title: 'Models as JSON',
      text: 'Scenario files. The page about a model is the same address without .json.',
      pages: scenarios,
    },
  ];
}

/** `/llms.txt`: the site for language models, with links to all pages and scenarios. */
export const GET: APIRoute = async ({ site }) => {
  const map = sitemapOf(site);
  const notes =
    map === undefined ? about.notes : [...about.notes, `Every address of the site is in its sitemap: ${map}`];
  return new Response(llmsText({ ...about, notes }, await sections(), site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
