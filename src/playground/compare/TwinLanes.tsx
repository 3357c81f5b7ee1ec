import { useMemo } from 'react';
import { compare, picture } from '#views';
import type { Seen } from '#workbench';
import { drawable } from '../lanes/drawable.ts';
import { RunPicture } from '../lanes/RunPicture.tsx';
import { ScrollBox } from '../lanes/ScrollBox.tsx';
import { Differences } from './Differences.tsx';
import { ownTitle } from './ownTitle.ts';
import './compare.css';

/** The reader's run stands above, the other one below. */
const SIDES = { a: 'above', b: 'below' } as const;

interface TwinProps {
  readonly bench: Seen;
  readonly id: string;
}

/** The other run under the reader's own: where they first part, and which fields end differently. */
export function TwinLanes({ bench, id }: TwinProps) {
  return bench.twin && <Twin bench={bench} twin={bench.twin} id={id} />;
}

function Twin({ bench, twin, id }: TwinProps & { readonly twin: NonNullable<Seen['twin']> }) {
  const { run, program, cursor } = bench;
  const found = useMemo(
    () => compare(run.events, twin.run.events, program.people, twin.program.people, SIDES),
    [run, program, twin],
  );
  const { shown, note } = drawable(twin.run.events);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown hangs on the run
  const drawn = useMemo(() => picture(shown, twin.program.start), [twin]);
  const beside = found.pairs.find(({ a }) => a === cursor)?.b;
  return (
    <>
      <figure className="pg-twin">
        <figcaption className="pg-run-title">{twin.title}</figcaption>
        <ScrollBox id={`${id}-twin`} label={`Lanes: ${twin.title}`}>
          <RunPicture
            picture={drawn}
            label={`${twin.title}, as lanes: ${drawn.blocks.length} flows.`}
            cursor={null}
            here={beside ?? null}
            differs={found.firstEffect ? [found.firstEffect.b] : []}
          />
        </ScrollBox>
        {note !== null && <p className="pg-legend">{note}</p>}
      </figure>
      <Differences found={found} left={ownTitle(bench)} right={twin.title} />
    </>
  );
}
