/**
 * The most that a link may hold. What is beyond is refused before it is worked on, so that no link, however it was made,
 * takes long or much memory.
 */
export const LINK_LIMITS = {
  /** Characters of the link's text. */
  characters: 100_000,
  /** Bytes of what was compressed. */
  bytes: 300_000,
  /** Characters of all its texts and keys, each counted as often as it stands there. */
  said: 250_000,
  /** Lists and mappings inside each other: those of a file, and those around it. */
  depth: 70,
  /** Changes of one model to another. */
  changes: 1000,
  /** Keys and items that may be copied to make the changes of one model. */
  copied: 500_000,
  branches: 20,
  /** Characters of the text of an order, of any other short text. */
  policy: 100_000,
  text: 200,
  /** Parts of a view. */
  view: 20,
} as const;
