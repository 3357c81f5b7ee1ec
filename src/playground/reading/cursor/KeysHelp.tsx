import { memo, useId, useRef } from 'react';
import { RUN_KEYS, type RunKey } from './runKeys.ts';

const LANES: readonly RunKey[] = [
  { key: 'Arrows, Home, End', words: 'Move through the run' },
  { key: 'Shift and an arrow', words: 'Move the drawing' },
  { key: '+ and -', words: 'Zoom in and out' },
  { key: '0', words: 'Fit the whole run' },
];

const TRACE: readonly RunKey[] = [
  { key: 'Up, Down, Page Up, Page Down, Home, End', words: 'Move from row to row' },
  { key: 'Right', words: 'Unfold what a step executes, or go into it' },
  { key: 'Left', words: 'Fold it, or go to the step that executed it' },
];

function Keys({ title, keys }: { readonly title: string; readonly keys: readonly RunKey[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="rd-keys">
        {keys.map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The button that shows which keys move through the run. */
export const KeysHelp = memo(function KeysHelp() {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="pg-button pg-square"
        aria-label="Keys"
        title="Keys"
        aria-haspopup="dialog"
        onClick={() => box.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={box} className="rd rd-dialog" aria-labelledby={id}>
        <h2 id={id}>Keys</h2>
        <p className="rd-quiet">
          They work while the focus is on the run, and never while you type into a field.
        </p>
        <Keys title="Anywhere on the run" keys={RUN_KEYS} />
        <Keys title="In the lanes" keys={LANES} />
        <Keys title="In the trace" keys={TRACE} />
        <form method="dialog">
          <button type="submit" className="pg-button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
});
