import { getCollection } from 'astro:content';
import type { StarlightPageProps } from '@astrojs/starlight/props';

/** The lessons in the order of the course. */
export async function lessonsInOrder() {
  return (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order);
}

/** The questions in the order of the list. */
export async function questionsInOrder() {
  return (await getCollection('faq')).sort((a, b) => a.data.order - b.data.order);
}

/** The pages of the reference, by address. */
export const referencePages = [
  { label: 'Facts and sources', link: '/reference/facts/' },
  { label: 'Assumptions', link: '/reference/assumptions/' },
  { label: 'Token context', link: '/reference/token-context/' },
  { label: 'Flow steps', link: '/reference/flow-steps/' },
  { label: 'Models', link: '/models/' },
];

/** The navigation of every page, from the collections: a new lesson or question appears by itself. */
export async function sidebar(): Promise<NonNullable<StarlightPageProps['sidebar']>> {
  const lessons = await lessonsInOrder();
  const questions = await questionsInOrder();
  return [
    {
      label: 'Lessons',
      items: [
        { label: 'All lessons', link: '/learn/' },
        ...lessons.map(({ id, data }) => ({ label: data.title, link: `/learn/${id}/` })),
      ],
    },
    {
      label: 'Questions',
      items: [
        { label: 'All questions', link: '/faq/' },
        ...questions.map(({ id, data }) => ({ label: data.title, link: `/faq/${id}/` })),
      ],
    },
    { label: 'Reference', items: referencePages },
    { label: 'Playground', link: '/playground/' },
  ];
}
