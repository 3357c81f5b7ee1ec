/** Why something could not be kept or read. */
export type TroubleKind = keyof typeof REASONS;

/** A failure, told to the reader. Whatever is on the screen stays there. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** What could not be done, why, and what to do now. */
  readonly message: string;
}

const REASONS = {
  none: {
    why: 'This browser keeps nothing for this site: the window is private, or storage is turned off.',
    todo: 'Export a file instead.',
  },
  blocked: {
    why: 'Another tab holds the storage for an older version of this site.',
    todo: 'Close the other tabs of this site and try again, or export a file.',
  },
  late: {
    why: 'The browser does not open its storage.',
    todo: 'Try again, or export a file and reload this page.',
  },
  newer: {
    why: 'The storage belongs to a newer version of this site, which is open in another tab.',
    todo: 'Export a file, then reload this page.',
  },
  full: {
    why: 'The browser has no more room for this site.',
    todo: 'Remove models that you do not need and try again, or export a file.',
  },
  closed: {
    why: 'The browser closed the storage while it was in use.',
    todo: 'Try again, or export a file.',
  },
  failed: { why: 'The browser could not use its storage.', todo: 'Try again, or export a file.' },
  'too many': { why: '', todo: 'Remove models that you do not need, or export a file.' },
  'too large': { why: '', todo: 'Export a file instead.' },
  gone: { why: 'It is not kept here any more: it was removed in another tab.', todo: '' },
  unnamed: { why: 'It has no name.', todo: 'Write a name.' },
} as const;

/** A trouble in words: what could not be done, as a sentence; then why, in other words where they are given. */
export function trouble(kind: TroubleKind, what: string, why: string = REASONS[kind].why): Trouble {
  return { kind, message: [what, why, REASONS[kind].todo].filter((part) => part !== '').join(' ') };
}

/** What the browser's errors mean, by name. `Blocked` and `Late` are our own, see `connection.ts`. */
const KINDS: ReadonlyMap<string, TroubleKind> = new Map<string, TroubleKind>([
  ['NoStorage', 'none'],
  ['SecurityError', 'none'],
  ['NotSupportedError', 'none'],
  ['Blocked', 'blocked'],
  ['Late', 'late'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
  ['InvalidStateError', 'closed'],
  ['AbortError', 'closed'],
]);

/** What was thrown or refused, as a trouble. */
export function troubleOf(error: unknown, what: string): Trouble {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return trouble(KINDS.get(name) ?? 'failed', what);
}
