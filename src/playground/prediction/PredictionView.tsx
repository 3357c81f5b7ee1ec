import { useState } from 'react';
import { type Carried, carried, type Scenario, type Verdict } from '#workbench';
import { engine, NO_ENGINE, type Works, wakeEngine } from '../bench/engine.ts';
import { reaching } from '../bench/reaching.ts';
import { useReady } from '../bench/useReady.ts';
import { announce } from '../exercise/announce.ts';
import '../bench/controls.css';
import '../exercise/exercise.css';
import './prediction.css';

export interface PredictionProps {
  /** Tells apart the parts of a page: counted from 1. */
  readonly number: number;
  readonly model: Carried<Scenario>;
  readonly policy?: string | undefined;
  readonly person: string;
  readonly field: string;
  readonly options: readonly string[];
}

interface Judged {
  /** Null where the engine did not come. */
  readonly verdict: Verdict | null;
  /** The answer that it is about: another one may have been chosen since. */
  readonly of: string;
}

/** A question about how a run ends, answered before the reader sees it. The run itself is the judge. */
export default function PredictionView({ number, model, policy, person, field, options }: PredictionProps) {
  const [answer, setAnswer] = useState<string | null>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const check = (form: Element) => {
    if (answer === null) return;
    const judge = ({ predict }: Works) => {
      const question = { person, field, ...(policy === undefined ? {} : { policy }) };
      const verdict = predict(carried(model), question, answer);
      setJudged({ verdict, of: answer });
      announce(form, verdict.right ? 'right' : 'wrong');
    };
    engine().then(judge, () => setJudged({ verdict: null, of: answer }));
  };
  return (
    <form
      ref={useReady()}
      className="pg-prediction not-content"
      {...reaching(wakeEngine)}
      onSubmit={(event) => {
        event.preventDefault();
        check(event.currentTarget);
      }}
    >
      <fieldset>
        <legend>
          {person}: {field} ends as
        </legend>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`answer-${number}`}
              value={option}
              checked={answer === option}
              onChange={() => {
                setAnswer(option);
                setJudged(null);
              }}
            />
            {option}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="pg-button pg-primary pg-live" disabled={answer === null}>
        Check
      </button>
      <div role="status">{judged?.of === answer && <Told verdict={judged.verdict} />}</div>
    </form>
  );
}

function Told({ verdict }: Pick<Judged, 'verdict'>) {
  if (!verdict) return <p className="pg-failed">{NO_ENGINE}</p>;
  return (
    <p className={verdict.right ? 'pg-passed' : 'pg-failed'}>
      {verdict.right ? 'Right. ' : 'Not so. '}
      {verdict.text}
    </p>
  );
}
