import { referencePages } from './referencePages.ts';
import { lessonsInOrder, questionsInOrder } from './sidebar.ts';

/** What a page of the site is called, by its address; a place on it does not matter. The address where it is unknown. */
export async function whereTitle(address: string): Promise<string> {
  const [path = address] = address.split('#');
  const page = referencePages.find(({ link }) => link === path);
  if (page) return page.label;
  const lesson = (await lessonsInOrder()).find(({ id }) => path === `/learn/${id}/`);
  const question = (await questionsInOrder()).find(({ id }) => path === `/faq/${id}/`);
  return (lesson ?? question)?.data.title ?? path;
}
