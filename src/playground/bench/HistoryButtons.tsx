import type { Seen, VersionAction } from '#workbench';
import { Icon } from '../icons/Icon.tsx';
import { ActButton } from './ActButton.tsx';

interface HistoryButtonsProps {
  readonly bench: Pick<Seen, 'past' | 'future' | 'changed'>;
  readonly send: (action: VersionAction) => void;
}

/** Undo, redo and reset of a model. */
export function HistoryButtons({ bench: { past, future, changed }, send }: HistoryButtonsProps) {
  return (
    <div className="pg-group pg-live">
      <ActButton idle={past.length === 0} title={past.at(-1)?.label} onClick={() => send({ type: 'undo' })}>
        <Icon name="undo" /> Undo
      </ActButton>
      <ActButton
        idle={future.length === 0}
        title={future.at(-1)?.label}
        onClick={() => send({ type: 'redo' })}
      >
        <Icon name="redo" /> Redo
      </ActButton>
      <ActButton idle={!changed} onClick={() => send({ type: 'reset' })}>
        Reset
      </ActButton>
    </div>
  );
}
