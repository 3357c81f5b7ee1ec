import { useMemo, useState } from 'react';
import { picture } from '#views';
import { open, predict, type Scenario } from '#workbench';
import { useReady } from '../bench/useReady.ts';
import { RunPicture } from '../lanes/RunPicture.tsx';
import { ScrollBox } from '../lanes/ScrollBox.tsx';
import '../bench/controls.css';
import '../lanes/lanes.css';
import './hook.css';

export interface HookProps {
  readonly scenario: Scenario;
  /** The two variants, with the word that the switch shows for each. */
  readonly sides: readonly {
    readonly variant: string;
    readonly word: string;
    readonly kind: 'execute' | 'request';
  }[];
  readonly person: string;
  readonly field: string;
  /** The variant that is shown first. */
  readonly first: string;
}

type Side = HookProps['sides'][number];

/** One switch, two runs of the same campaigns. Without scripts both are there, one under the other. */
export default function HookView({ scenario, sides, person, field, first }: HookProps) {
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
          <HookRun key={side.variant} {...{ scenario, side, person, field }} on={side.variant === on} />
        ))}
      </div>
    </div>
  );
}

interface HookRunProps extends Pick<HookProps, 'scenario' | 'person' | 'field'> {
  readonly side: Side;
  readonly on: boolean;
}

function HookRun({ scenario, side, person, field, on }: HookRunProps) {
  const bench = useMemo(() => open(scenario, { variant: side.variant }), [scenario, side]);
  const drawn = useMemo(() => picture(bench.run.events, bench.program.start), [bench]);
  const { actual, text, seq } = predict(bench.scenario, { person, field }, '');
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
