// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
import { useMemo, useState } from 'react';
import type { Pair } from '#views';
import type { TraceEvent } from '#workbench';
import { type AlignedStep, alignedLines, HOW } from './aligned.ts';

interface AlignedStepsProps {
  readonly pairs: readonly Pair[];
  readonly a: readonly TraceEvent[];
  readonly b: readonly TraceEvent[];
  readonly titles: { readonly a: string; readonly b: string };
  readonly cursor: number;
  readonly go: (seq: number) => void;
  /** Opens the other branch at an event; null where the other run is no branch. */
  readonly visit: ((seq: number) => void) | null;
}

const AT_ONCE = 100;

/** The steps of two runs side by side. Those that are the same can be left out, and are at first. */
export function AlignedSteps({ pairs, a, b, titles, cursor, go, visit }: AlignedStepsProps) {
  const [all, showAll] = useState(false);
  const [most, more] = useState(AT_ONCE);
  const lines = useMemo(() => alignedLines(pairs, a, b), [pairs, a, b]);
  const differing = lines.filter(({ how }) => how !== 'same');
  const chosen = all ? lines : differing;
  const shown = chosen.slice(0, most);
  return (
    <div className="br-aligned">
      <div className="br-aligned-head">
        <p>
          {differing.length === 0
            ? `All ${lines.length} steps are the same.`
            : `${differing.length} of ${lines.length} steps differ.`}
        </p>
        <label className="pg-field">
          <input type="checkbox" checked={all} onChange={({ target }) => showAll(target.checked)} />
          <span>Show the same steps, too</span>
        </label>
      </div>
      {shown.length > 0 && (
        <div className="br-scroll" role="group" aria-label="Steps side by side" tabIndex={0}>
          <table className="br-steps">
            <caption className="pg-sr">Steps side by side</caption>
            <thead>
              <tr>
                <th scope="col">{titles.a}</th>
                <th scope="col">{titles.b}</th>
                <th scope="col">Difference</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <tr
                  key={`${line.a?.seq} ${line.b?.seq}`}
                  data-how={line.how}
                  aria-current={line.a?.seq === cursor || undefined}
                >
                  <StepCell step={line.a} go={go} />
                  <StepCell step={line.b} go={visit} />
                  <td>{HOW[line.how]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {chosen.length > most && (
        <button type="button" className="pg-button" onClick={() => more(most + AT_ONCE)}>
          Show {Math.min(AT_ONCE, chosen.length - most)} more of {chosen.length}
        </button>
      )}
    </div>
  );
}

interface StepCellProps {
  readonly step: AlignedStep | null;
  /** Null where the step cannot be gone to. */
  readonly go: ((seq: number) => void) | null;
}

function StepCell({ step, go }: StepCellProps) {
  if (!step) return <td className="br-none">No step</td>;
  return (
    <td>
      {go ? (
        <button type="button" className="pg-link" onClick={() => go(step.seq)}>
          {step.what}
        </button>
      ) : (
        <span className="br-what">{step.what}</span>
      )}
      <span className="br-detail">{step.detail}</span>
    </td>
  );
}
