import { useId, useMemo } from 'react';
import { type Breakpoint, breakpointWords, hits, namesNothing } from '#workbench';
import { ActButton } from '../../bench/ActButton.tsx';
import type { LabProps } from '../../lab/useLab.ts';
import { Sign } from '../Sign.tsx';
import { AddCondition } from './AddCondition.tsx';
import { AddStop } from './AddStop.tsx';
import { choicesOf } from './choices.ts';
import '../reading.css';
import '../lists.css';

function times(count: number): string {
  if (count === 0) return 'Does not stop in this run.';
  return count === 1 ? 'Stops once in this run.' : `Stops ${count} times in this run.`;
}

function Item({ lab, send, one, place }: LabProps & { readonly one: Breakpoint; readonly place: number }) {
  const { bench } = lab;
  const { run, cursor } = bench;
  const words = breakpointWords(bench.scenario, one);
  const nothing = namesNothing(bench, one);
  const own = useMemo(() => hits(run.events, [one]), [run, one]);
  const next = own.find((seq) => seq > cursor) ?? own[0];
  return (
    <li className={own.includes(cursor) ? 'rd-item rd-changed' : 'rd-item'}>
      <div className="rd-row rd-item-head">
        <b>{words}</b>
        <button
          type="button"
          className="pg-button pg-bare"
          aria-label={`Remove the breakpoint: ${words}`}
          title="Remove"
          onClick={() => send({ type: 'remove breakpoint', place })}
        >
          <Sign name="cross" size={14} />
        </button>
      </div>
      {nothing !== null ? (
        <p className="rd-bad">{nothing}</p>
      ) : (
        <p className="rd-quiet">
          {own.includes(cursor) && <span className="rd-flag">stops here</span>} {times(own.length)}{' '}
          {next !== undefined && (
            <button type="button" className="pg-link" onClick={() => send({ type: 'cursor', to: next })}>
              {next > cursor ? 'Go to the next' : 'Go to the first'}
              <span className="pg-sr"> stop at {words}</span>
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** The breakpoints of the lab: how often each stops, where it names nothing, and the ways to add one. */
export function BreakpointsPanel({ lab, send }: LabProps) {
  const id = useId();
  const { run, program, scenario } = lab.bench;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names hang on the model and the run
  const choices = useMemo(() => choicesOf(lab), [run, program, scenario]);
  const isNone = lab.breakpoints.length === 0;
  return (
    <section className="rd rd-breakpoints" aria-labelledby={id} tabIndex={-1}>
      <div className="rd-row rd-head">
        <h2 className="rd-title" id={id}>
          Breakpoints
        </h2>
        <div className="rd-row">
          <ActButton idle={isNone} onClick={() => send({ type: 'go', to: 'previous breakpoint' })}>
            <Sign name="previous breakpoint" /> Previous
          </ActButton>
          <ActButton idle={isNone} onClick={() => send({ type: 'go', to: 'next breakpoint' })}>
            <Sign name="next breakpoint" /> Next
          </ActButton>
        </div>
      </div>
      <AddStop lab={lab} send={send} />
      <AddCondition send={send} choices={choices} />
      {isNone ? (
        <p className="rd-quiet">
          There is none yet. A breakpoint stops the run at a step, or where a value changes.
        </p>
      ) : (
        <ul className="rd-items">
          {lab.breakpoints.map((one, place) => (
            <Item key={breakpointWords(scenario, one)} lab={lab} send={send} one={one} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
}
