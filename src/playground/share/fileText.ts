/** A text that a reader chose, dropped or pasted, or a sentence that says why there is none. */
export type Text = { readonly text: string } | { readonly problem: string };

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * Bytes as text: UTF-8, UTF-16 where a mark says so, and else as Excel writes on Windows. Workbooks and archives are named as
 * such; other bytes that are no text come back as whatever signs they make.
 */
export function decoded(bytes: Uint8Array): Text {
  if (startsWith(bytes, ARCHIVE))
    return {
      problem: 'The file is a workbook or an archive, not a text. Save it as CSV, YAML or JSON first.',
    };
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

/** The text of a file of at most so many bytes. Never rejects. */
export async function fileText(file: Pick<File, 'size' | 'arrayBuffer'>, most: number): Promise<Text> {
  if (file.size > most) return { problem: `The file has more than ${most.toLocaleString('en-US')} bytes.` };
  try {
    return decoded(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: 'The browser could not read the file. Is it a folder, or was it moved?' };
  }
}
