import type { NamedId, NamedKind } from './kind.ts';

/** A kind that has nothing but a name. */
function nothingMore(id: NamedId, title: string, key: string, types: readonly string[] = []): NamedKind {
  return {
    id,
    title,
    list: ['instance', key],
    bare: true,
    types,
    keys: [],
    fresh: ({ name }) => name,
  };
}

export const staticList = nothingMore('static list', 'Static Lists', 'lists', ['static list']);
export const partition = nothingMore('partition', 'Person Partitions', 'partitions', ['partition']);
export const owner = nothingMore('owner', 'Owners', 'owners', ['owner or queue']);
export const queue = nothingMore('queue', 'Queues', 'queues', ['owner or queue']);
