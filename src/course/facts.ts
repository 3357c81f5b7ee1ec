import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';

/** One rule of the ledger, as content/facts/ holds it. */
export type Fact = CollectionEntry<'facts'>['data']['facts'][number];

/** The ledger's sections in order, with their facts. */
export async function factSections(): Promise<CollectionEntry<'facts'>['data'][]> {
  return (await getCollection('facts')).map(({ data }) => data).sort((a, b) => a.section - b.section);
}

/**
 * The fact with this id.
 *
 * Throws, and so fails the build, when the ledger has no such fact; the message names the ids of the same section.
 */
export async function factById(id: string): Promise<Fact> {
  const all = (await factSections()).flatMap(({ facts }) => facts);
  const found = all.find((fact) => fact.id === id);
  if (found) return found;
  const section = id.split('.')[0];
  const near = all.filter((fact) => fact.id.split('.')[0] === section).map((fact) => fact.id);
  const known =
    near.length > 0 ? `Section ${section} has ${near.join(', ')}.` : `There is no section ${section}.`;
  throw new Error(`<Fact id="${id}" />: content/facts/ has no fact ${id}. ${known}`);
}
