import { autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension, Prec } from '@codemirror/state';
import {
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { highlighting } from './highlight.ts';
import { complete, meanings } from './words.ts';

/** Marks a change of the text that the reader has not made. */
export const fromOutside = Annotation.define<true>();

/** What an editor is called and described by, and who hears of what the reader types. */
export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  /** Ids of the elements that describe it. */
  readonly describedBy: string;
  readonly typed: () => void;
  readonly left: () => void;
}

/**
 * Tab indents until Escape is pressed; then it moves on to the next control, until the reader types or comes back. Undo
 * and redo stay in the editor as long as it has the focus: the playground around it does not hear of them.
 */
const keys: Extension = [
  Prec.highest(
    EditorView.domEventHandlers({
      keydown(event, view) {
        if (event.key === 'Escape') {
          view.setTabFocusMode(true);
          if (hasHoverTooltips(view.state)) view.dispatch({ effects: closeHoverTooltips });
        }
        if (event.ctrlKey || event.metaKey) event.stopPropagation();
        return false;
      },
      focus(_event, view) {
        view.setTabFocusMode(false);
        return false;
      },
    }),
  ),
  keymap.of([
    ...defaultKeymap,
    ...historyKeymap,
    ...searchKeymap,
    ...foldKeymap,
    { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
    indentWithTab,
  ]),
];

/** As many options as are shown at once: the arrow keys move on among the others, and no list has to be scrolled. */
const OPTIONS = 10;

/** A CodeMirror editor for a scenario file. The selection is the browser's own, so that forced colors show it. */
export function editorIn(
  parent: HTMLElement,
  { text, label, describedBy, typed, left }: EditorOptions,
): EditorView {
  const heard = EditorView.updateListener.of(({ docChanged, transactions, focusChanged, view }) => {
    if (focusChanged && !view.hasFocus) left();
    if (!docChanged || transactions.every((one) => one.annotation(fromOutside))) return;
    view.setTabFocusMode(false);
    typed();
  });
  const extensions = [
    lineNumbers(),
    codeFolding(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    history(),
    indentOnInput(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    bracketMatching(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    yaml(),
    highlighting,
    autocompletion({ override: [complete], icons: false, maxRenderedOptions: OPTIONS }),
    meanings,
    search({ top: true }),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, tabindex: '0' }),
    keys,
    heard,
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
}
