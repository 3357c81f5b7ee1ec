import { useMemo } from 'react';
import { type Comparison, compare } from '#views';
import { ASSUMPTIONS, type Twin } from '#workbench';
import { ownTitle } from '../compare/ownTitle.ts';
import { TwinLanes } from '../compare/TwinLanes.tsx';
import type { LabProps } from '../lab/useLab.ts';
import { FactLinks } from '../why/FactLinks.tsx';
import { AlignedSteps } from './AlignedSteps.tsx';
import { comparedWith, comparedWords, compareGroups } from './options.ts';
import '../bench/controls.css';
import './branches.css';

/** Another run beside that of the open branch: which one, its lanes, where they part, and step by step. */
export default function ComparePanel({ lab, send }: LabProps) {
  const groups = useMemo(() => compareGroups(lab), [lab]);
  const { twin } = lab;
  const words = comparedWords(lab);
  return (
    <section className="br-compare" aria-label="Compare" tabIndex={-1}>
      <div className="br-with">
        <label className="pg-field">
          <span>Compare with</span>
          <select
            value={comparedWith(lab)}
            onChange={({ target: { value } }) => send({ type: 'compare', with: value === '' ? null : value })}
          >
            <option value="">Nothing</option>
            <option value="start">The model as opened</option>
            {groups.map(({ label, options }) => (
              <optgroup key={label} label={label}>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.words}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {words !== null && <p className="br-words">{words}</p>}
        <FactLinks facts={factsOf(lab.compare)} />
      </div>
      {twin === null ? (
        <p className="br-words">
          Choose a run to lay beside this one: the model as it was opened, a variant, another branch, or this
          model with one assumption set otherwise.
        </p>
      ) : (
        <Beside lab={lab} send={send} twin={twin} />
      )}
    </section>
  );
}

/** The facts that an assumption is about. */
function factsOf(compare: string | null): readonly string[] {
  const id = /^assumption:([^=]+)=/.exec(compare ?? '')?.[1];
  return Object.entries(ASSUMPTIONS).find(([known]) => known === id)?.[1].facts ?? [];
}

function Beside({ lab, send, twin }: LabProps & { readonly twin: Twin }) {
  const { bench } = lab;
  const { run, program } = bench;
  const found = useMemo(
    () => compare(run.events, twin.run.events, program.people, twin.program.people),
    [run, program, twin],
  );
  const other = /^branch:(\d+)$/.exec(lab.compare ?? '')?.[1];
  const visit = (seq: number) => {
    send({ type: 'switch branch', branch: Number(other) });
    send({ type: 'cursor', to: seq });
  };
  return (
    <>
      <TwinLanes bench={{ ...bench, twin }} id="lab-compare" />
      <Ways found={found} send={send} visit={other === undefined ? null : visit} title={twin.title} />
      <AlignedSteps
        pairs={found.pairs}
        a={run.events}
        b={twin.run.events}
        titles={{ a: ownTitle(bench), b: twin.title }}
        cursor={bench.cursor}
        go={(seq) => send({ type: 'cursor', to: seq })}
        visit={other === undefined ? null : visit}
      />
    </>
  );
}

interface WaysProps extends Pick<LabProps, 'send'> {
  readonly found: Comparison;
  /** Opens the other branch at an event; null where the other run is no branch. */
  readonly visit: ((seq: number) => void) | null;
  readonly title: string;
}

/** Buttons to the events where two runs part. */
function Ways({ found: { firstStep, firstEffect }, send, visit, title }: WaysProps) {
  if (!firstStep && !firstEffect) return null;
  const go = (seq: number) => () => send({ type: 'cursor', to: seq });
  return (
    <div className="br-acts">
      {firstStep && firstStep.a !== null && (
        <button type="button" className="pg-button" onClick={go(firstStep.a)}>
          Go to where they part
        </button>
      )}
      {firstEffect && (
        <button type="button" className="pg-button" onClick={go(firstEffect.a)}>
          Go to the first different result
        </button>
      )}
      {visit && firstEffect && (
        <button type="button" className="pg-button" onClick={() => visit(firstEffect.b)}>
          <span className="br-name">See it in {title}</span>
        </button>
      )}
    </div>
  );
}
