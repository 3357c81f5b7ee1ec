import { getCollection } from 'astro:content';
import type { StarlightPageProps } from '@astrojs/starlight/props';
import { apiGroups, recipes } from '#course';
import { referencePages } from './referencePages.ts';

/** The lessons in the order of the course. */
export async function lessonsInOrder() {
  return (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order);
}

/** The questions in the order of the list. */
export async function questionsInOrder() {
  return (await getCollection('faq')).sort((a, b) => a.data.order - b.data.order);
}

/** Pages of the reference that the group of the API leads to. */
const OF_THE_API: readonly string[] = ['/reference/api/', '/recipes/'];

/** The reference of the API and its recipes: a page for each group of operations, and one for each chain of calls. */
function apiPages() {
  return [
    { label: 'All operations', link: '/reference/api/' },
    ...apiGroups().map(({ slug, title }) => ({ label: title, link: `/reference/api/${slug}/` })),
    { label: 'All recipes', link: '/recipes/' },
    ...recipes().map(({ id, recipe: { title } }) => ({ label: title, link: `/recipes/${id}/` })),
  ];
}

/**
 * The navigation of every page, from the collections: a new lesson or question appears by itself. Open is the group of the
 * page that is shown; the others would push it out of sight.
 */
export async function sidebar(): Promise<NonNullable<StarlightPageProps['sidebar']>> {
  const lessons = await lessonsInOrder();
  const questions = await questionsInOrder();
  return [
    {
      label: 'Lessons',
      collapsed: true,
      items: [
        { label: 'All lessons', link: '/learn/' },
        ...lessons.map(({ id, data }) => ({ label: data.title, link: `/learn/${id}/` })),
      ],
    },
    {
      label: 'Questions',
      collapsed: true,
      items: [
        { label: 'All questions', link: '/faq/' },
        ...questions.map(({ id, data }) => ({ label: data.title, link: `/faq/${id}/` })),
      ],
    },
    {
      label: 'Reference',
      collapsed: true,
      items: referencePages
        .filter(({ link }) => !OF_THE_API.includes(link))
        .map(({ label, link }) => ({ label, link })),
    },
    { label: 'REST API', collapsed: true, items: apiPages() },
    { label: 'Playground', link: '/playground/' },
    { label: 'Onboarding', link: '/onboarding/' },
  ];
}
