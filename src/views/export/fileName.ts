/** What is written to files, by the ending of the name. */
export const FILE_KINDS = {
  'scenario yaml': '.yaml',
  'scenario json': '.json',
  'trace json': '.trace.json',
  'trace csv': '.trace.csv',
  'log csv': '.activity-log.csv',
  'picture svg': '.svg',
  'picture png': '.png',
  flowchart: '.flowchart.mmd',
  sequence: '.sequence.mmd',
} as const;

/** A kind of file. */
export type FileKind = keyof typeof FILE_KINDS;

/** What the browser keeps, when it is handed out as it is. */
const KEPT_KINDS = { 'kept model': '.model.json', draft: '.txt' } as const;

const ENDINGS = { ...FILE_KINDS, ...KEPT_KINDS };

const LONGEST = 60;

/** Names that Windows keeps for devices, whatever comes after them. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for a file: the title in lower case, letters and digits of any script with hyphens between, at most 60
 * characters, and the ending of its kind. Never empty, hidden or a path, never a name that a system keeps for itself.
 */
export function fileName(title: string, kind: keyof typeof ENDINGS): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const stem = [...(words ?? []).join('-')].slice(0, LONGEST).join('').replace(/-$/, '');
  const safe = stem === '' || DEVICE.test(stem) ? `model${stem && `-${stem}`}` : stem;
  return safe + ENDINGS[kind];
}
