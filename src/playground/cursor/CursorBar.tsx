import { useMemo } from 'react';
import { stops } from '#workbench';
import { ActButton } from '../bench/ActButton.tsx';
import type { SeenProps } from '../bench/useBench.ts';
import { Icon } from '../icons/Icon.tsx';
import './cursor.css';

const MOVES = [
  { to: 'first', label: 'First' },
  { to: 'back', label: 'Back' },
  { to: 'step', label: 'Step' },
  { to: 'last', label: 'Last' },
] as const;

/** Moves through the run: first, back, step, last, or the slider. */
export function CursorBar({ bench, send }: SeenProps) {
  const places = useMemo(() => stops(bench.run.events), [bench.run]);
  const at = places.indexOf(bench.cursor) + 1;
  const place = at === 0 ? 'Before the start' : `${at} of ${places.length}`;
  return (
    <div className="pg-cursor pg-live">
      <div className="pg-group">
        {MOVES.map(({ to, label }) => (
          <ActButton
            key={to}
            className="pg-square"
            aria-label={label}
            title={label}
            idle={to === 'first' || to === 'back' ? at === 0 : at === places.length}
            onClick={() => send({ type: 'cursor', to })}
          >
            <Icon name={to} />
          </ActButton>
        ))}
      </div>
      <input
        type="range"
        min={0}
        max={places.length}
        value={at}
        aria-label="Place in the run"
        aria-valuetext={place}
        onChange={({ target }) => send({ type: 'cursor', to: places[Number(target.value) - 1] ?? 'first' })}
      />
      <output className="pg-place">{place}</output>
    </div>
  );
}
