import type { ConsoleModel, OperationSheet, Wish } from '#api';
import { ConsoleView } from './ConsoleView.tsx';
import { useSheets } from './useSheets.ts';
import '../bench/bench.css';
import '../bench/controls.css';
import './console.css';

export interface ConsoleProps extends ConsoleModel {
  /** The operation whose form is open first; Request Campaign when absent. */
  readonly operation?: string | undefined;
  /** What stands in that form; the example when absent. */
  readonly wish?: Wish | undefined;
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
