/** Gives the reader a file, as the browser does with any download. CSV begins with the mark by which Excel knows UTF-8. */
export function giveFile(name: string, text: string): void {
  const csv = name.endsWith('.csv');
  const blob = new Blob([csv ? `\ufeff${text}` : text], { type: csv ? 'text/csv' : 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Bytes of a file that is read. Every file that was written here is smaller. */
const MOST = 2_000_000;

/** The text of a file that a reader chose; empty, which no parser takes, when it is too large or cannot be read. Never rejects. */
export async function textOf(file: File): Promise<string> {
  if (file.size > MOST) return '';
  try {
    return await file.text();
  } catch {
    return '';
  }
}

/** A part of a file's name: letters, digits and hyphens, never empty. */
export function nameFor(text: string): string {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-+|-+$/g, '').slice(0, 40) || 'nobody';
}
