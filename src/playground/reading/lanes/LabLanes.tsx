// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { inSight, lanesAt, placeWords, type Spot, spotAt, titleOf } from '#views';
import { stops } from '#workbench';
import type { LabProps } from '../../lab/useLab.ts';
import { NOTHING } from '../nothing.ts';
import { useBoxView } from '../useBoxView.ts';
import { useInSight } from '../useInSight.ts';
import { CauseList } from './CauseList.tsx';
import { Drawing } from './Drawing.tsx';
import { Axis, Names } from './Edges.tsx';
import { LanesBar } from './LanesBar.tsx';
import { laneKey } from './laneKey.ts';
import { seen } from './seen.ts';
import { spotInSight } from './spotInSight.ts';
import { useDrawn } from './useDrawn.ts';
import { type Arrows, useLinks } from './useLinks.ts';
import { useZoom } from './useZoom.ts';
import '../../lanes/lanes.css';
import '../reading.css';
import './labLanes.css';

/** How far the box scrolls before the drawing is made anew. It goes beyond the box by as much: a larger step draws more that nobody sees. */
const STEP = 96;
/** How far the drawing of a bare view goes beyond the box: what a browser may round. */
const EDGE = 2;
const AXIS = 40;
const NAMES = { narrow: 80, wide: 152 } as const;
const NARROW = 560;

/** Where a cursor stands before the first event. */
const BEGINNING: Spot = { seq: -1, column: 0, row: 0, head: false };

const Legend = memo(function Legend() {
  return (
    <p className="rd-legend">
      <span className="pg-key pg-key-execute">Executed: inside its caller</span>
      <span className="pg-key pg-key-request">Requested: a lane of its own</span>
      <span className="rd-key-band">Time in which nothing happens</span>
    </p>
  );
});

/** Where the cursor is, said while the lanes have the focus. */
function Spoken({ bench }: { readonly bench: LabProps['lab']['bench'] }) {
  const { run, program, cursor } = bench;
  const event = run.events[cursor];
  const place = placeWords(run.events, stops(run.events), cursor, program.start);
  return event ? `${titleOf(event)}, ${place}` : place;
}

export interface LabLanesProps extends LabProps {
  /** Sequence numbers of the events that a search has found: they are marked. */
  readonly found?: readonly number[];
}

/**
 * The run as lanes, however long: only what is in sight is drawn. The times stay at the top and the names at the left.
 * Arrow keys, Home and End move the cursor, + and - zoom, a press on a step goes there.
 */
export function LabLanes({ lab, send, found = NOTHING }: LabLanesProps) {
  const { bench } = lab;
  const { program, cursor, moved, past } = bench;
  const [arrows, setArrows] = useState<Arrows>('none');
  const [isSpoken, speak] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const boxed = useBoxView(box, STEP);
  const margin = { left: boxed.view.width < NARROW ? NAMES.narrow : NAMES.wide, top: AXIS };
  const zooming = useZoom(box, margin);
  const { zoom } = zooming;
  const { picture, scale, spots, lanes, campaigns, folded, folds, fold } = useDrawn(bench);
  const here = spotAt(spots, cursor);
  const view = useInSight(boxed, [here?.seq, scale], (at) =>
    spotInSight(here ?? BEGINNING, scale, zoom, { view: boxed.view, at, margin }),
  );
  const sight = useMemo(
    () => seen(view, scale, zoom, { left: margin.left, top: AXIS }, view.bare ? EDGE : STEP),
    [view, scale, zoom, margin.left],
  );
  const part = useMemo(() => inSight(picture, scale, sight), [picture, scale, sight]);
  const [from, to] = [part.columns[0]?.index ?? 0, part.columns.at(-1)?.index ?? 0];
  const links = useLinks(picture, bench, arrows).filter(
    (link) => link.to.column >= from && link.from.column <= to,
  );
  const pick = useCallback((seq: number) => send({ type: 'cursor', to: seq }), [send]);
  const whole = () => zooming.fit(scale);
  const changed = past.length > 0 ? moved : NOTHING;
  const marked = useMemo(() => ({ moved: new Set(changed), found: new Set(found) }), [changed, found]);
  const first = scale.columnAt(view.left / zoom);
  const near = useMemo(() => new Set(part.lanes), [part]);
  const named = lanesAt(lanes, first).filter((lane) => near.has(lane));
  const flows = picture.blocks.length;
  const size = { '--rd-names': `${margin.left}px`, '--rd-axis': `${AXIS}px` };
  return (
    <figure className="rd rd-lanes">
      <LanesBar {...{ zoom: zooming, whole, arrows, setArrows, campaigns, folded, fold }} />
      <div
        className="rd-lanes-box"
        ref={box}
        tabIndex={0}
        role="group"
        aria-label="Lanes. Use the arrow keys to step through the run, plus and minus to zoom."
        style={size as React.CSSProperties}
        onFocus={() => speak(true)}
        onBlur={() => speak(false)}
        onKeyDown={(key) => {
          if (laneKey(key, send, { by: zooming.by, whole })) key.preventDefault();
        }}
      >
        <div className="rd-canvas" style={{ width: scale.width * zoom + margin.left }}>
          <Axis
            columns={part.columns}
            first={picture.columns[first]}
            start={program.start}
            scale={scale}
            zoom={zoom}
          />
          <div className="rd-under" style={{ height: scale.height * zoom }}>
            <Names lanes={named} scale={scale} zoom={zoom} />
            <div className="rd-drawing" style={{ left: sight.left * zoom, top: sight.top * zoom }}>
              {view.width > 0 && (
                <Drawing
                  {...{ part, scale, sight, zoom, cursor, here, links, folds, fold, pick }}
                  {...marked}
                  label={`The run as lanes: ${flows} ${flows === 1 ? 'flow' : 'flows'}. The trace says the same in words.`}
                />
              )}
            </div>
          </div>
        </div>
      </div>
      {arrows === 'chain' && <CauseList lab={lab} send={send} />}
      <Legend />
      <p className="pg-sr" role="status">
        {isSpoken && <Spoken bench={bench} />}
      </p>
    </figure>
  );
}
