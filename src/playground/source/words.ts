import type { CompletionContext, CompletionResult, Completion as Option } from '@codemirror/autocomplete';
import { type EditorView, hoverTooltip } from '@codemirror/view';
import { type Completion, completionsAt, hoverAt } from '#scenario';

/** What a word may go on with while its options still hold. */
const GOES_ON = /^[^\n:,[\]{}"']*$/;
const TOKEN_GOES_ON = /^\{\{[^\n{}"']*$/;

/** The options are in order of use: a higher one comes first among words that fit alike. */
const option = ({ label, detail, apply, info, sort }: Completion, index: number): Option => ({
  label,
  detail,
  apply,
  type: sort,
  boost: Math.max(99 - index, -99),
  ...(info === '' ? {} : { info }),
});

/** Completion from the scenario format and the names in the text. While typing it comes with the first letter. */
export function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const found = completionsAt(state.doc.toString(), pos);
  const begun = found && (found.from < pos || /[:-] $/.test(line.text.slice(0, pos - line.from)));
  if (!found || !(explicit || begun)) return null;
  const token = found.options[0]?.sort === 'token';
  return { ...found, options: found.options.map(option), validFor: token ? TOKEN_GOES_ON : GOES_ON };
}

function tooltip(title: string, text: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'pg-source-meaning';
  const name = document.createElement('strong');
  name.textContent = title;
  box.append(name, document.createElement('br'), text);
  return box;
}

/** What a key or a kind means, under the pointer. Completion tells readers without a pointer the same. */
export const meanings = hoverTooltip((view: EditorView, pos: number) => {
  const meaning = hoverAt(view.state.doc.toString(), pos);
  if (!meaning) return null;
  const { from, to, title, text } = meaning;
  return { pos: from, end: to, above: true, create: () => ({ dom: tooltip(title, text) }) };
});
