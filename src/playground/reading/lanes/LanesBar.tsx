import type { Foldable } from '#views';
import { Sign } from '../Sign.tsx';
import type { Arrows } from './useLinks.ts';
import type { Zoom } from './useZoom.ts';

const ARROWS: Readonly<Record<Arrows, string>> = {
  none: 'none',
  chain: 'of this event',
  all: 'of all events',
};

function Square({
  sign,
  label,
  act,
}: {
  sign: 'closer' | 'farther' | 'fit';
  label: string;
  act: () => void;
}) {
  return (
    <button type="button" className="pg-button pg-square" aria-label={label} title={label} onClick={act}>
      <Sign name={sign} />
    </button>
  );
}

/** The campaigns that execute others, each with a check box. */
function Folds({
  campaigns,
  folded,
  fold,
}: {
  readonly campaigns: readonly Foldable[];
  readonly folded: ReadonlySet<string>;
  readonly fold: (ref: string) => void;
}) {
  if (campaigns.length === 0) return null;
  return (
    <details className="rd-more">
      <summary>Fold campaigns{folded.size > 0 && ` (${folded.size})`}</summary>
      <ul className="rd-checks">
        {campaigns.map(({ ref, inside }) => (
          <li key={ref}>
            <label>
              <input type="checkbox" checked={folded.has(ref)} onChange={() => fold(ref)} />
              <span>
                {ref} <span className="rd-quiet">executes {inside}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

export interface LanesBarProps {
  readonly zoom: Zoom;
  readonly whole: () => void;
  readonly arrows: Arrows;
  readonly setArrows: (arrows: Arrows) => void;
  readonly campaigns: readonly Foldable[];
  readonly folded: ReadonlySet<string>;
  readonly fold: (ref: string) => void;
}

/** Zoom, cause arrows and folded campaigns of the lanes. */
export function LanesBar({ zoom, whole, arrows, setArrows, campaigns, folded, fold }: LanesBarProps) {
  return (
    <div className="rd-row rd-lanes-bar">
      <div className="rd-row">
        <Square sign="farther" label="Zoom out" act={() => zoom.by('out')} />
        <output className="rd-zoom" aria-label="Zoom">
          {Math.round(zoom.zoom * 100)}%
        </output>
        <Square sign="closer" label="Zoom in" act={() => zoom.by('in')} />
        <Square sign="fit" label="Fit the whole run" act={whole} />
      </div>
      <label className="rd-field">
        <span>Cause arrows</span>
        <select value={arrows} onChange={({ target }) => setArrows(target.value as Arrows)}>
          {Object.entries(ARROWS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <Folds campaigns={campaigns} folded={folded} fold={fold} />
    </div>
  );
}
