import type { Param } from '#workbench';
import type { Detail } from './entry.ts';

/** What goes into a parameter. Help that only repeats the label says nothing, so it is left away. */
function words({ label, help, optional }: Param): string {
  const said = help === `${label}.` ? [] : [help];
  if (!optional) return said[0] ?? 'Must be given.';
  return [...said, ...(/when left out/.test(help) ? [] : ['May be left out.'])].join(' ');
}

/** What a kind asks for, a line a parameter: its label as on Marketo's screens, what goes there, its key in the file. */
export function paramDetails(params: readonly Param[]): readonly Detail[] {
  return params.map((param) => ({
    term: param.label,
    words: [{ text: words(param) }],
    key: param.name,
  }));
}
