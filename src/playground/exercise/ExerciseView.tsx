import { useState } from 'react';
import type { Challenge, Grade } from '#workbench';
import { BenchView } from '../bench/BenchView.tsx';
import { engine, NO_ENGINE, type Works } from '../bench/engine.ts';
import { type Opening, useBench } from '../bench/useBench.ts';
import { announce } from './announce.ts';
import { Hints } from './Hints.tsx';
import './exercise.css';

export interface ExerciseProps extends Opening {
  readonly goals: Challenge['goals'];
  readonly hints: readonly string[];
}

interface Graded {
  /** Null where the engine did not come. */
  readonly grade: Grade | null;
  /** The model that it is about. */
  readonly of: unknown;
}

/** A model to repair. The engine grades the reader's model in many orders; every repair that holds passes. */
export default function ExerciseView(props: ExerciseProps) {
  const { number, goals, hints } = props;
  const handle = useBench(props);
  const { start, scenario } = handle.seen;
  const [from] = useState(start);
  const [result, setResult] = useState<Graded | null>(null);
  const check = (button: Element) => {
    const judged = ({ grade }: Works) => {
      const found = grade(scenario, { goals, from });
      setResult({ grade: found, of: scenario });
      announce(button.closest('.pg-exercise'), found.passed ? 'passed' : 'failed');
    };
    engine().then(judged, () => setResult({ grade: null, of: scenario }));
  };
  const stale = result !== null && result.of !== scenario;
  return (
    <div className="pg-exercise lab-wide not-content">
      <ul className="pg-goals" aria-label="Goals, in every order">
        {goals.map(({ person, field, is }) => (
          <li key={`${person} ${field}`}>
            {person}: {field} ends as <b>{is === null ? 'empty' : String(is)}</b>
          </li>
        ))}
      </ul>
      <BenchView {...handle} number={number} />
      <div className="pg-check pg-live">
        <button
          type="button"
          className="pg-button pg-primary"
          onClick={({ currentTarget }) => check(currentTarget)}
        >
          Check my model
        </button>
        <div role="status">{result && !stale && <Result grade={result.grade} />}</div>
      </div>
      <Hints hints={hints} />
    </div>
  );
}

function Result({ grade }: Pick<Graded, 'grade'>) {
  if (!grade) return <p className="pg-failed">{NO_ENGINE}</p>;
  const { passed, tried, failure } = grade;
  if (passed)
    return <p className="pg-passed">Right. Every goal holds in all {tried} orders that were tried.</p>;
  return <p className="pg-failed">Not yet. {failure?.text}</p>;
}
