import { fileName } from '#views';
import { download } from '../share/download.ts';
import { drafted } from './said.ts';
import type { Drafting } from './useDraft.ts';
import '../bench/controls.css';
import './keep.css';

interface DraftLineProps {
  readonly draft: Drafting;
  /** Shows what the place starts with. */
  readonly reset: () => void;
}

/** Says that a draft is on the screen, that one is not, or that none can be kept, and gives the way on. */
export function DraftLine({ draft, reset }: DraftLineProps) {
  const { restored, aside, unreadable, trouble, startOver, bringBack } = draft;
  const startAnew = () => {
    startOver();
    reset();
  };
  const readable = aside !== null && !unreadable;
  // One button: the reader who pressed it keeps the focus, on the way back.
  const swap = restored !== null ? startAnew : readable ? bringBack : null;
  return (
    <div className="pg-draft">
      <p role="status">{drafted(draft)}</p>
      {swap && (
        <button type="button" className="pg-button" onClick={swap}>
          {restored !== null ? 'Start over' : 'Bring it back'}
        </button>
      )}
      {restored !== null && readable && (
        <button type="button" className="pg-button" onClick={bringBack}>
          Show what was here before it
        </button>
      )}
      {aside && unreadable && (
        <button
          type="button"
          className="pg-button"
          onClick={() => download(fileName(`draft ${aside.place}`, 'draft'), aside.data)}
        >
          Save it as a file
        </button>
      )}
      <p role="alert">{trouble?.message}</p>
    </div>
  );
}
