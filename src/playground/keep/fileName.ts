/** A name for a file: letters, digits and hyphens, never empty, never a name that a system keeps for itself. */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...plain].slice(0, 60).join('').replace(/-+$/, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/.test(short);
  return `${short === '' ? 'model' : short}${reserved ? '-model' : ''}.${ending}`;
}
