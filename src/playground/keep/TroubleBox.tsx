import type { Trouble } from './trouble.ts';

interface TroubleBoxProps {
  readonly trouble: Trouble | null;
  readonly again: () => void;
  /** Gives the model on the screen as a file. */
  readonly save: () => void;
}

/** Tells at once what could not be kept, and gives the way out. */
export function TroubleBox({ trouble, again, save }: TroubleBoxProps) {
  return (
    <div role="alert" className="pg-keep-alert">
      {trouble && (
        <div className="pg-keep-trouble">
          <p>{trouble.message}</p>
          <div className="pg-keep-acts">
            <button type="button" className="pg-button" onClick={save}>
              Export this model
            </button>
            <button type="button" className="pg-button" onClick={again}>
              Read the kept models again
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
