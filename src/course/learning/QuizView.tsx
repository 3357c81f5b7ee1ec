import { useState } from 'react';
import { type Judged, judge, type QuizQuestion, standingOf } from '#workbench';
import { StandingLine } from './StandingLine.tsx';
import { useProgress } from './useProgress.ts';
import './controls.css';
import './learning.css';

type Scenario = Parameters<typeof judge>[0];

export interface QuizProps {
  /** The page's address without its outer slashes. */
  readonly id: string;
  readonly title: string;
  readonly questions: readonly QuizQuestion[];
  readonly scenarios: Readonly<Record<string, Scenario>>;
}

interface AskedProps {
  readonly number: number;
  readonly question: QuizQuestion;
  readonly scenario: Scenario;
  readonly taken: (right: boolean) => void;
}

/** The address of the playground on the run that a question is about, open on the event that decides it. */
function runAddress({ scenario, variant, policy }: QuizQuestion, { event }: Judged): string {
  const asked = { scenario, variant, policy, event: event?.toString() };
  const given = Object.entries(asked).filter((one): one is [string, string] => one[1] !== undefined);
  return `/playground/?${new URLSearchParams(given)}`;
}

function Answer({ question, judged }: { readonly question: QuizQuestion; readonly judged: Judged }) {
  return (
    <div className={judged.right ? 'lab-right' : 'lab-wrong'}>
      {judged.right ? 'Right. ' : 'Not so. '}
      {judged.text}{' '}
      {!judged.right && (
        <a href={runAddress(question, judged)}>
          {judged.event === null ? 'Open the run' : 'Open the run on the event that decides'}
        </a>
      )}
    </div>
  );
}

function Question({ number, question, scenario, taken }: AskedProps) {
  const [answer, setAnswer] = useState<string | null>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  return (
    <form
      className="lab-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer === null) return;
        const found = judge(scenario, question, answer);
        setJudged(found);
        taken(found.right);
      }}
    >
      <h2>Question {number}</h2>
      <p>{question.ask}</p>
      <fieldset>
        <legend>
          {question.person}: {question.field} ends as
        </legend>
        {question.options.map((option) => (
          <label key={option} className="lab-check">
            <input
              type="radio"
              name={`question-${number}`}
              value={option}
              checked={answer === option}
              onChange={() => {
                setAnswer(option);
                setJudged(null);
              }}
            />
            {option === '' ? 'empty' : option}
          </label>
        ))}
      </fieldset>
      <div className="lab-acts">
        <button type="submit" className="lab-act lab-main" disabled={answer === null}>
          Check
        </button>
      </div>
      <div role="status">{judged && <Answer question={question} judged={judged} />}</div>
    </form>
  );
}

/** The questions of a part. The engine runs each model to judge an answer; the first answers are kept as progress. */
export default function QuizView({ id, title, questions, scenarios }: QuizProps) {
  const own = useProgress();
  const item = { id, title, predictions: 0, exercises: 0, questions: questions.length };
  return (
    <div className="lab-learning" data-ready={own.ready ? '' : undefined}>
      {questions.map((question, at) => {
        const scenario = scenarios[question.scenario];
        const key = `${id}#question-${at + 1}`;
        return (
          scenario && (
            <Question
              key={key}
              number={at + 1}
              {...{ question, scenario }}
              taken={(right) => own.take(key, right ? 'right' : 'wrong')}
            />
          )
        );
      })}
      {own.ready && <StandingLine {...standingOf(item, own.progress)} />}
      <p role="alert" className="lab-wrong">
        {own.problem}
      </p>
    </div>
  );
}
