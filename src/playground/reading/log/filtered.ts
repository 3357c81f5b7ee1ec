import type { LogEntry } from '#views';

/** What a reader wants to see of a log. */
export interface LogFilter {
  /** A type's name; all when empty. */
  readonly type: string;
  /** Each word must be found in the entry, whatever the case. */
  readonly text: string;
}

/** Everything in an entry that a reader can see, in small letters. */
function textOf({ type, record }: LogEntry): string {
  const attributes = record.attributes.map(({ name, value }) => `${name} ${value}`);
  return [type, record.primaryAttributeValue ?? '', ...attributes].join(' ').toLowerCase();
}

/** The entries that a filter leaves, in their order. */
export function filtered(entries: readonly LogEntry[], { type, text }: LogFilter): readonly LogEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (type !== '' && entry.type !== type) return false;
    if (words.length === 0) return true;
    const own = textOf(entry);
    return words.every((word) => own.includes(word));
  });
}
