import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icons/Icon.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A part that lies over the page until it is closed: by its button, by Escape, or by a press beside it. */
export function Dialog({ title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const own = dialog.current;
    if (own && !own.open) own.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which the browser sees to
    <dialog
      ref={dialog}
      className="lb-dialog"
      aria-label={title}
      // What is open inside tells of its own closing, too.
      onClose={({ target }) => target === dialog.current && close()}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <div className="lb-dialog-in">
        <header className="lb-dialog-head">
          <h2>{title}</h2>
          <button
            type="button"
            className="pg-button pg-square pg-bare"
            aria-label={`Close ${title}`}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="cross" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
