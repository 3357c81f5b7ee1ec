import { useState } from 'react';
import { open, predict, type Scenario, type Verdict } from '#workbench';
import { useReady } from '../bench/useReady.ts';
import { announce } from '../exercise/announce.ts';
import '../bench/controls.css';
import '../exercise/exercise.css';
import './prediction.css';

export interface PredictionProps {
  /** Tells apart the parts of a page: counted from 1. */
  readonly number: number;
  readonly scenario: Scenario;
  readonly variant?: string | undefined;
  readonly policy?: string | undefined;
  readonly person: string;
  readonly field: string;
  readonly options: readonly string[];
}

/** A question about how a run ends, answered before the reader sees it. The run itself is the judge. */
export default function PredictionView({
  number,
  scenario,
  variant,
  policy,
  person,
  field,
  options,
}: PredictionProps) {
  const [answer, setAnswer] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const check = (form: Element) => {
    if (answer === null) return;
    const model = open(scenario, variant === undefined ? {} : { variant }).scenario;
    const found = predict(model, { person, field, ...(policy === undefined ? {} : { policy }) }, answer);
    setVerdict(found);
    announce(form, found.right ? 'right' : 'wrong');
  };
  return (
    <form
      ref={useReady()}
      className="pg-prediction not-content"
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
                setVerdict(null);
              }}
            />
            {option}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="pg-button pg-primary pg-live" disabled={answer === null}>
        Check
      </button>
      <div role="status">
        {verdict && (
          <p className={verdict.right ? 'pg-passed' : 'pg-failed'}>
            {verdict.right ? 'Right. ' : 'Not so. '}
            {verdict.text}
          </p>
        )}
      </div>
    </form>
  );
}
