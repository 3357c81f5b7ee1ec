import { type ReactNode, useMemo, useState } from 'react';
import { placeWords, titleOf } from '#views';
import { type GoAction, stops } from '#workbench';
import { ActButton } from '../../bench/ActButton.tsx';
import type { LabProps } from '../../lab/useLab.ts';
import { Sign, type SignName } from '../Sign.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { PACES, type Pace, type Play, usePlay } from './usePlay.ts';
import '../reading.css';
import './labCursor.css';

interface MoveProps {
  readonly sign: SignName;
  readonly label: string;
  readonly idle: boolean;
  readonly go: () => void;
}

function Move({ sign, label, idle, go }: MoveProps) {
  return (
    <ActButton className="pg-square" aria-label={label} title={label} idle={idle} onClick={go}>
      <Sign name={sign} />
    </ActButton>
  );
}

function PlayButton({ isOn, toggle, idle }: Pick<Play, 'isOn' | 'toggle'> & { readonly idle: boolean }) {
  return (
    <ActButton className="rd-play" idle={idle} onClick={toggle}>
      <Sign name={isOn ? 'pause' : 'play'} /> {isOn ? 'Pause' : 'Play'}
    </ActButton>
  );
}

const FARTHER: readonly { readonly to: GoAction['to']; readonly words: string }[] = [
  { to: 'next of person', words: 'Next of this person' },
  { to: 'next of flow', words: 'Next of this flow' },
];

/** What is needed less often. */
function More({ children, send }: { readonly children: ReactNode } & Pick<LabProps, 'send'>) {
  return (
    <details className="rd-more">
      <summary>More</summary>
      <div className="rd-row">
        {FARTHER.map(({ to, words }) => (
          <button key={to} type="button" className="pg-button" onClick={() => send({ type: 'go', to })}>
            {words}
          </button>
        ))}
        {children}
      </div>
    </details>
  );
}

/**
 * Moves through the run: by events, over what a step executes, out of a flow, from breakpoint to breakpoint, by a slider,
 * or by itself at the reader's pace. Says where it stands, and says it aloud while one of its buttons has the focus.
 */
export function LabCursor({ lab, send }: LabProps) {
  const { bench, breakpoints } = lab;
  const { run, program, cursor } = bench;
  const places = useMemo(() => stops(run.events), [run]);
  const play = usePlay({ lab, send });
  const [isSpoken, speak] = useState(false);
  const at = places.indexOf(cursor) + 1;
  const place = placeWords(run.events, places, cursor, program.start);
  const event = run.events[cursor];
  const go = (to: GoAction['to']) => () => send({ type: 'go', to });
  const isBroken = breakpoints.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears which of its buttons has the focus
    <div
      className="rd rd-cursor"
      onFocus={({ target }) => speak(target instanceof HTMLButtonElement)}
      onBlur={() => speak(false)}
    >
      <div className="rd-row rd-moves">
        <Move sign="first" label="First" idle={at === 0} go={() => send({ type: 'cursor', to: 'first' })} />
        <Move sign="back" label="Back" idle={at === 0} go={() => send({ type: 'cursor', to: 'back' })} />
        <PlayButton {...play} idle={places.length === 0} />
        <Move
          sign="step"
          label="Step"
          idle={at === places.length}
          go={() => send({ type: 'cursor', to: 'step' })}
        />
        <Move
          sign="last"
          label="Last"
          idle={at === places.length}
          go={() => send({ type: 'cursor', to: 'last' })}
        />
        <span className="rd-split" />
        <Move sign="over" label="Step over" idle={at === places.length} go={go('over')} />
        <Move sign="out" label="Out of this flow" idle={at === 0} go={go('out')} />
        <Move
          sign="previous breakpoint"
          label="Previous breakpoint"
          idle={isBroken}
          go={go('previous breakpoint')}
        />
        <Move sign="next breakpoint" label="Next breakpoint" idle={isBroken} go={go('next breakpoint')} />
        <span className="rd-split" />
        <More send={send}>
          <label className="rd-field">
            <span>Pace</span>
            <select value={play.pace} onChange={({ target }) => play.setPace(target.value as Pace)}>
              {Object.entries(PACES).map(([pace, ms]) => (
                <option key={pace} value={pace}>
                  {pace}, {ms / 1000} s an event
                </option>
              ))}
            </select>
          </label>
        </More>
        <KeysHelp />
      </div>
      <div className="rd-row rd-slide">
        <input
          type="range"
          min={0}
          max={places.length}
          value={at}
          aria-label="Place in the run"
          aria-valuetext={place}
          onChange={({ target }) => send({ type: 'cursor', to: places[Number(target.value) - 1] ?? 'first' })}
        />
        <span className="rd-place">{place}</span>
      </div>
      <p className="pg-sr" role="status">
        {isSpoken && !play.isOn && `${event ? `${titleOf(event)}, ` : ''}${place}`}
      </p>
    </div>
  );
}
