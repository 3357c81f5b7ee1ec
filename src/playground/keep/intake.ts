import { checked, contentsOf, type Refused } from './filed.ts';
import type { Given } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';

/** What came out of files: models that can be kept, and what cannot be and why. */
export interface Intake {
  readonly models: readonly Given[];
  readonly refused: readonly Refused[];
}

async function textOf(file: Pick<File, 'name' | 'size' | 'text'>): Promise<string | Refused> {
  const { name } = file;
  const most = KEEP_LIMITS.file.toLocaleString('en-US');
  if (file.size > KEEP_LIMITS.file) return { name, reasons: [`The file has more than ${most} bytes.`] };
  try {
    return await file.text();
  } catch {
    return { name, reasons: ['The browser could not read the file. Is it a folder, or was it moved?'] };
  }
}

/**
 * Reads files that a reader chose or dropped, as text only, and checks every scenario in them. `breathe` is waited for
 * before each scenario, with a name to tell, so that a page answers meanwhile. Keeps nothing itself.
 */
export async function intake(
  files: readonly Pick<File, 'name' | 'size' | 'text'>[],
  breathe: (name: string) => Promise<void>,
): Promise<Intake> {
  const models: Given[] = [];
  const refused: Refused[] = [];
  for (const file of files.slice(0, KEEP_LIMITS.models)) {
    const text = await textOf(file);
    for (const one of typeof text === 'string' ? contentsOf(text, file.name) : [text]) {
      await breathe(one.name);
      const read = 'reasons' in one ? one : checked(one);
      if ('reasons' in read) refused.push(read);
      else models.push(read);
    }
  }
  for (const { name } of files.slice(KEEP_LIMITS.models))
    refused.push({
      name,
      reasons: [`It was one file more than the ${KEEP_LIMITS.models} that are read at once.`],
    });
  return { models, refused };
}
