import { useMemo, useState } from 'react';
import { picture } from '#views';
import { type Carried, carried, type TraceEvent, type Value } from '#workbench';
import { useReady } from '../bench/useReady.ts';
import { RunPicture } from '../lanes/RunPicture.tsx';
import { ScrollBox } from '../lanes/ScrollBox.tsx';
import '../bench/controls.css';
import '../lanes/lanes.css';
import './hook.css';

/** One of the two runs, as it was when the page was built. */
export interface HookSide {
  readonly variant: string;
  /** What the switch shows for it. */
  readonly word: string;
  readonly kind: 'execute' | 'request';
  readonly events: readonly TraceEvent[];
  /** When the run starts, in milliseconds. */
  readonly start: number;
  /** The value of the field at the end, how it came about, and the event that set it. */
  readonly actual: Value;
  readonly text: string;
  readonly seq: number | null;
}

export interface HookProps {
  readonly sides: Carried<readonly HookSide[]>;
  readonly person: string;
  readonly field: string;
  /** The variant that is shown first. */
  readonly first: string;
}

/** One switch, two runs of the same campaigns. Without scripts both are there, one under the other. */
export default function HookView({ sides: text, person, field, first }: HookProps) {
  const sides = useMemo(() => carried(text), [text]);
  const [on, setOn] = useState(first);
  return (
    <div ref={useReady()} className="pg-hook not-content">
      <fieldset className="pg-switch">
        <legend>Each step of the flow is</legend>
        {sides.map(({ variant, word, kind }) => (
          <label key={variant} className={`pg-switch-${kind}`}>
            <input type="radio" name="hook" checked={variant === on} onChange={() => setOn(variant)} />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        {sides.map((side) => (
          <HookRun key={side.variant} {...{ side, person, field }} on={side.variant === on} />
        ))}
      </div>
    </div>
  );
}

interface HookRunProps extends Pick<HookProps, 'person' | 'field'> {
  readonly side: HookSide;
  readonly on: boolean;
}

function HookRun({ side, person, field, on }: HookRunProps) {
  const { events, start, actual, text, seq } = side;
  const drawn = useMemo(() => picture(events, start), [events, start]);
  return (
    <figure className={`pg-hook-run pg-hook-${side.kind}`} data-on={on}>
      <ScrollBox id={`hook-${side.variant}`} label={`Lanes: ${side.word}`}>
        <RunPicture
          picture={drawn}
          label={`${side.word} three times, as lanes: ${drawn.blocks.length} flows.`}
          cursor={null}
          differs={seq === null ? [] : [seq]}
        />
      </ScrollBox>
      <figcaption>
        <p className="pg-ends">
          <span>
            {person}&apos;s {field} at the end
          </span>{' '}
          <strong>{String(actual ?? 'empty')}</strong>
        </p>
        <p className="pg-ends-why">{text}</p>
      </figcaption>
    </figure>
  );
}
