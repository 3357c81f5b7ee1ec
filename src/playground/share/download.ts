/** MIME types by the last ending of a name; what is none of these is plain text. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['yaml', 'application/yaml'],
]);

/** What a file of a name holds when it is made of a text. CSV begins with the mark by which Excel knows UTF-8. */
export function blobOf(fileName: string, text: string): Blob {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1);
  const mark = ending === 'csv' ? '\ufeff' : '';
  return new Blob([mark + text], { type: `${TYPES.get(ending) ?? 'text/plain'};charset=utf-8` });
}

/** Gives the reader a file, as the browser does with any download. Throws where the browser cannot make one. */
export function download(fileName: string, content: string | Blob): void {
  const url = URL.createObjectURL(typeof content === 'string' ? blobOf(fileName, content) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Not at once: some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
