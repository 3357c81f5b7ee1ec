import { useState } from 'react';
import { type Challenge, type Grade, grade } from '#workbench';
import { BenchView } from '../bench/BenchView.tsx';
import { type Opening, useBench } from '../bench/useBench.ts';
import { announce } from './announce.ts';
import { Hints } from './Hints.tsx';
import './exercise.css';

export interface ExerciseProps extends Opening {
  readonly goals: Challenge['goals'];
  readonly hints: readonly string[];
}

/** A model to repair. The engine grades the reader's model in many orders; every repair that holds passes. */
export default function ExerciseView(props: ExerciseProps) {
  const { number, goals, hints, campaign } = props;
  const [bench, send] = useBench(props);
  const [from] = useState(bench.start);
  const [result, setResult] = useState<{ readonly grade: Grade; readonly of: unknown } | null>(null);
  const check = (button: Element) => {
    const found = grade(bench.scenario, { goals, from });
    setResult({ grade: found, of: bench.scenario });
    announce(button.closest('.pg-exercise'), found.passed ? 'passed' : 'failed');
  };
  const stale = result !== null && result.of !== bench.scenario;
  return (
    <div className="pg-exercise lab-wide not-content">
      <ul className="pg-goals" aria-label="Goals, in every order">
        {goals.map(({ person, field, is }) => (
          <li key={`${person} ${field}`}>
            {person}: {field} ends as <b>{is === null ? 'empty' : String(is)}</b>
          </li>
        ))}
      </ul>
      <BenchView
        {...{ bench, send, number, campaign }}
        put={(other) => send({ type: 'put', bench: other })}
      />
      <div className="pg-check pg-live">
        <button
          type="button"
          className="pg-button pg-primary"
          onClick={({ currentTarget }) => check(currentTarget)}
        >
          Check my model
        </button>
        <div role="status">{result && !stale && <Result {...result.grade} />}</div>
      </div>
      <Hints hints={hints} />
    </div>
  );
}

function Result({ passed, tried, failure }: Grade) {
  if (passed)
    return <p className="pg-passed">Right. Every goal holds in all {tried} orders that were tried.</p>;
  return <p className="pg-failed">Not yet. {failure?.text}</p>;
}
