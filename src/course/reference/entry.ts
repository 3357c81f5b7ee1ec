/** A place that a detail leads to. */
export interface Leading {
  readonly text: string;
  readonly href?: string;
}

/** One line under an entry: what it is about, and its words. */
export interface Detail {
  readonly term: string;
  readonly words: readonly Leading[];
  /** The words are written as they stand in a file, or in a text of Marketo. */
  readonly code?: true;
  /** The key of a scenario file that it is, for a parameter. */
  readonly key?: string;
}

/** The model in which something can be seen. */
export interface Live {
  readonly id: string;
  readonly title: string;
}

/** One kind on a page of the reference: what it is, what it takes, the facts about it, and a model that has it. */
export interface Entry {
  /** The anchor: the name in lower case with hyphens. Never changes as long as the name does not. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly details: readonly Detail[];
  readonly facts: readonly string[];
  readonly live?: Live;
}

/** A name as an anchor: lower case, with hyphens for all but letters and digits. */
export function anchor(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A detail of plain words, or nothing where there are none. */
export function detail(term: string, words: readonly string[]): readonly Detail[] {
  return words.length > 0 ? [{ term, words: words.map((text) => ({ text })) }] : [];
}

/** A detail that leads to entries of a page of the reference by their names; nothing where there are none. */
export function leads(term: string, page: string, names: readonly string[]): readonly Detail[] {
  const words = names.map((text) => ({ text, href: `/reference/${page}/#${anchor(text)}` }));
  return words.length > 0 ? [{ term, words }] : [];
}
