import { useEffect, useMemo, useRef } from 'react';
import { COLUMN, picture } from '#views';
import type { SeenProps } from '../bench/useBench.ts';
import { ownTitle } from '../compare/ownTitle.ts';
import { cursorKey } from '../cursor/keys.ts';
import { drawable } from './drawable.ts';
import { RunPicture } from './RunPicture.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import './lanes.css';

/** Keeps the cursor's column in sight without moving the page. */
function useInSight(column: number | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroller.current;
    if (!box || column === undefined) return;
    const left = column * COLUMN;
    if (left < box.scrollLeft || left + COLUMN * 2 > box.scrollLeft + box.clientWidth)
      box.scrollLeft = left - box.clientWidth / 2;
  }, [column]);
  return scroller;
}

/** The run as lanes. Arrow keys, Home and End move the cursor; a press on a step goes there. */
export function Lanes({ bench, send, id }: SeenProps & { readonly id: string }) {
  const { run, program, cursor, moved, past } = bench;
  const { shown, note } = drawable(run.events);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown hangs on the run
  const drawn = useMemo(() => picture(shown, program.start), [run, program]);
  const scroller = useInSight(drawn.marks.find(({ seq }) => seq === cursor)?.column);
  const flows = drawn.blocks.length;
  const label = `The run as lanes: ${flows} ${flows === 1 ? 'flow' : 'flows'}. The trace below says the same in words.`;
  return (
    <figure className="pg-lanes">
      {bench.twin && <p className="pg-run-title">{ownTitle(bench)}</p>}
      <ScrollBox
        id={`${id}-lanes`}
        label="Lanes. Use the left and right arrow keys to step through the run."
        box={scroller}
        onKeyDown={(event) => {
          const to = cursorKey(event);
          if (!to) return;
          event.preventDefault();
          send({ type: 'cursor', to });
        }}
      >
        <RunPicture
          picture={drawn}
          label={label}
          cursor={cursor}
          moved={past.length > 0 ? moved : []}
          pick={(seq) => send({ type: 'cursor', to: seq })}
        />
      </ScrollBox>
      {note !== null && <p className="pg-legend">{note}</p>}
    </figure>
  );
}

/** What the edges mean. */
export function Legend() {
  return (
    <p className="pg-legend">
      <span className="pg-key pg-key-execute">Executed: inside its caller</span>
      <span className="pg-key pg-key-request">Requested: a lane of its own</span>
    </p>
  );
}
