import type { ReactNode } from 'react';

/** Which side is shown where there is no room for both. */
export type Side = 'model' | 'run';

const WORDS = { model: 'Model', run: 'Run' } as const;

interface SidesProps {
  readonly side: Side;
  readonly show: (side: Side) => void;
  readonly children: ReactNode;
}

/** Model and run side by side; on a narrow page one of them, with a switch. */
export function Sides({ side, show, children }: SidesProps) {
  return (
    <>
      <fieldset className="lb-switch">
        <legend className="pg-sr">What is shown</legend>
        {(['model', 'run'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="pg-button"
            aria-pressed={side === one}
            onClick={() => show(one)}
          >
            {WORDS[one]}
          </button>
        ))}
      </fieldset>
      <div className="lb-sides">{children}</div>
    </>
  );
}
