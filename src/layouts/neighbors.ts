/** A page as a link: its address and its title. */
export interface Neighbor {
  link: string;
  label: string;
}

/** The entries before and after `id`, as Starlight's `prev` and `next`; `false` at either end. */
export function neighbors(
  entries: readonly { id: string; data: { title: string } }[],
  id: string,
  base: string,
): { prev: Neighbor | false; next: Neighbor | false } {
  const at = entries.findIndex((entry) => entry.id === id);
  const to = (entry: (typeof entries)[number] | undefined): Neighbor | false =>
    entry ? { link: `${base}${entry.id}/`, label: entry.data.title } : false;
  return { prev: to(entries[at - 1]), next: at < 0 ? false : to(entries[at + 1]) };
}
