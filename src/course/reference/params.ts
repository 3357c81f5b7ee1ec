import type { Param } from '#workbench';
import type { Detail } from './entry.ts';

/** What a kind asks for, a line a parameter: its label as on Marketo's screens, what goes there, its key in the file. */
export function paramDetails(params: readonly Param[]): readonly Detail[] {
  return params.map(({ name, label, help, optional }) => {
    const text = `${help}${optional && !/when left out/.test(help) ? ' May be left out.' : ''}`;
    return { term: label, words: [{ text }], key: name };
  });
}
