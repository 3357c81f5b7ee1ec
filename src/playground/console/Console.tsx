import { createRoot } from 'react-dom/client';
import type { ConsoleModel, OperationSheet, Wish } from '#api';
import { ConsoleView } from './ConsoleView.tsx';
import { useSheets } from './useSheets.ts';
import '../bench/controls.css';
import './console.css';
import './answer.css';

/** A model that a sandbox can be opened on. */
export interface NamedModel {
  readonly title: string;
  readonly model: ConsoleModel['model'];
}

export interface ConsoleProps {
  /** At least one. The first is the one to begin with; the reader can open the sandbox on any. */
  readonly models: readonly NamedModel[];
  /** An order, as `policyOf` reads it. */
  readonly policy: string;
  /** The operation whose form is open first; Request Campaign when absent. */
  readonly operation?: string | undefined;
  /** What stands in that form; the example when absent. */
  readonly wish?: Wish | undefined;
  /** It has come in place of what the reader pressed: it takes the focus. */
  readonly focus?: boolean;
}

/** The API console on a sandbox of a model. What it must know of the operations is fetched when it is drawn first. */
export default function Console(props: ConsoleProps) {
  const { sheets, trouble, retry } = useSheets();
  if (trouble)
    return (
      <div className="ac ac-wait" role="alert">
        <p>The operations of the API could not be loaded. Is the network there?</p>
        <button type="button" className="pg-button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  if (sheets === null) return <p className="ac-wait pg-quiet">Loading.</p>;
  return <ConsoleView {...props} sheets={sheets} />;
}

export interface ConsoleViewProps extends ConsoleProps {
  readonly sheets: readonly OperationSheet[];
}

/** Draws the console in a place of a page that has the styles of a playground. What is there goes. */
export function mountConsole(place: HTMLElement, props: ConsoleProps): void {
  createRoot(place).render(
    <div className="pg lab-wide not-content">
      <Console {...props} />
    </div>,
  );
}
