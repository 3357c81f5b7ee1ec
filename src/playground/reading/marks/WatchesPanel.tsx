import { useId, useMemo } from 'react';
import { watched } from '#views';
import { type Watch, watchWords } from '#workbench';
import type { LabProps } from '../../lab/useLab.ts';
import { Sign } from '../Sign.tsx';
import { AddWatch } from './AddWatch.tsx';
import { choicesOf } from './choices.ts';
import { History } from './History.tsx';
import '../reading.css';
import '../lists.css';

function Watching({ lab, send, watch, place }: LabProps & { readonly watch: Watch; readonly place: number }) {
  const { program, run, cursor } = lab.bench;
  const words = watchWords(watch);
  const state = useMemo(
    () => watched(program.people, run.events, cursor, watch),
    [program, run, cursor, watch],
  );
  return (
    <li className={state.changedNow ? 'rd-item rd-changed' : 'rd-item'}>
      <div className="rd-row rd-item-head">
        <b>{words}</b>
        <button
          type="button"
          className="pg-button pg-bare"
          aria-label={`Stop watching ${words}`}
          title="Stop watching"
          onClick={() => send({ type: 'remove watch', place })}
        >
          <Sign name="cross" size={14} />
        </button>
      </div>
      <p>
        <span className="rd-value">{state.now?.text ?? 'not filled in yet'}</span>
        {state.changedNow && <span className="rd-flag">changed here</span>}
        {state.previous && <span className="rd-quiet"> before: {state.previous.text}</span>}
      </p>
      <History watched={state} send={send} cursor={cursor} />
    </li>
  );
}

/** The watches of the lab, each with its value at the cursor, the one before, and its history. */
export function WatchesPanel({ lab, send }: LabProps) {
  const id = useId();
  const { run, program, scenario } = lab.bench;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names hang on the model and the run
  const choices = useMemo(() => choicesOf(lab), [run, program, scenario]);
  return (
    <section className="rd rd-watches" aria-labelledby={id} tabIndex={-1}>
      <h2 className="rd-title" id={id}>
        Watches
      </h2>
      <AddWatch send={send} choices={choices} />
      {lab.watches.length === 0 ? (
        <p className="rd-quiet">
          Nothing is watched yet. A watch shows one value as you step through the run.
        </p>
      ) : (
        <ul className="rd-items">
          {lab.watches.map((watch, place) => (
            <Watching key={watchWords(watch)} lab={lab} send={send} watch={watch} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
}
