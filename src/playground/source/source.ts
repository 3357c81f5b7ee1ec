import { setDiagnostics } from '@codemirror/lint';
import { Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import {
  editsBetween,
  inStep,
  type Located,
  type Parsed,
  parse,
  placeIn,
  print,
  type Scenario,
} from '#scenario';
import { diagnosticOf, stretchOf } from './diagnostics.ts';
import { type EditorOptions, editorIn, fromOutside } from './editor.ts';

/** The reader's text, and the model that it was last in step with. */
export interface Kept {
  readonly text: string;
  readonly model: Scenario;
}

/** Milliseconds without a key until the text is read. */
const PAUSE = 300;

export interface SourceOptions extends Pick<EditorOptions, 'label' | 'describedBy'> {
  readonly kept: Kept;
  /** Hears what the text holds, each time that it was read. */
  readonly heard: (parsed: Parsed) => void;
  /** Gets the model whenever the reader has changed it and the text can be run. */
  readonly apply: (scenario: Scenario) => void;
  readonly keep: (kept: Kept) => void;
}

/** The way from a scenario's root to a part of it. */
export type Way = Parameters<typeof placeIn>[1];

/** An open source view. */
export interface Source {
  /** The model is another one now: the text follows, and keeps what it can. */
  readonly follow: (scenario: Scenario) => void;
  readonly goTo: (problem: Located) => void;
  /** Selects a part of the scenario and scrolls to it, without taking the focus. Leaves a reader alone who is typing. */
  readonly show: (path: Way) => void;
  /** Reads what was not read yet, and takes the editor away. */
  readonly close: () => void;
}

/**
 * A text and a model that follow each other. What the reader types is read after a pause, and when the reader leaves; while
 * it cannot be run, the model stays as it is. A change from elsewhere does not go into the editor's own undo, which takes
 * back only what was typed.
 */
export function openSource(parent: HTMLElement, options: SourceOptions): Source {
  let { model } = options.kept;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const textOf = () => view.state.doc.toString();

  const read = (): void => {
    clearTimeout(pause);
    pause = undefined;
    const text = textOf();
    const parsed = parse(text);
    const marks = parsed.problems.map((problem) => diagnosticOf(view.state.doc, problem));
    view.dispatch(setDiagnostics(view.state, marks));
    const { scenario } = parsed;
    const isNew = scenario !== null && print(scenario) !== print(model);
    if (isNew) model = scenario;
    options.keep({ text, model });
    options.heard(parsed);
    if (isNew) options.apply(scenario);
  };

  const view: EditorView = editorIn(parent, {
    ...options,
    text: options.kept.text,
    typed() {
      clearTimeout(pause);
      pause = setTimeout(read, PAUSE);
    },
    left() {
      if (pause !== undefined) read();
    },
  });

  const select = (from: number, to: number) => {
    const effects = EditorView.scrollIntoView(from, { y: 'center' });
    view.dispatch({ selection: { anchor: from, head: to }, effects });
  };

  read();
  return {
    follow(scenario) {
      if (scenario === model || print(scenario) === print(model)) return;
      const text = textOf();
      const changes = [...editsBetween(text, inStep(text, model, scenario))];
      model = scenario;
      view.dispatch({ changes, annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)] });
      read();
    },
    goTo(problem) {
      const { from, to } = stretchOf(view.state.doc, problem);
      select(from, to);
      view.focus();
    },
    show(path) {
      const place = view.hasFocus ? null : placeIn(textOf(), path);
      if (place) select(place[0], place[1]);
    },
    close() {
      if (pause !== undefined) read();
      view.destroy();
    },
  };
}
