import type { NamedKind } from './kind.ts';

/** A segmentation with its segments. */
export const segmentation: NamedKind = {
  id: 'segmentation',
  title: 'Segmentations',
  list: ['instance', 'segmentations'],
  types: ['segmentation'],
  keys: [{ name: 'segments', label: 'Segments', holds: 'words', needed: true, help: 'Its segments.' }],
  fresh: ({ name }) => ({ name, segments: ['Default'] }),
};
