import { type CollectionEntry, getCollection } from 'astro:content';

/** A word of the glossary, with its id. */
export type Term = CollectionEntry<'glossary'>['data'] & { readonly id: string };

/** The glossary in the order of the alphabet. */
export async function glossary(): Promise<readonly Term[]> {
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({ ...data, id }));
  return terms.sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** The address of a term in the glossary. */
export function termLink(id: string): string {
  return `/reference/glossary/#t-${id}`;
}

/** The term with this id. Throws, and so fails the build, when the glossary has none; the message names all ids. */
export async function termById(id: string): Promise<Term> {
  const terms = await glossary();
  const found = terms.find((term) => term.id === id);
  if (found) return found;
  const known = terms.map((term) => term.id).join(', ');
  throw new Error(
    `<Term id="${id}">: content/reference/glossary.yaml has no term ${id}. There are: ${known}.`,
  );
}
