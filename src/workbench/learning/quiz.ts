import type { Scenario } from '#engine';
import { predict } from '../exercise/predict.ts';
import { open } from '../open.ts';

/** A question of a quiz: what does a field of a person end as? The run knows the answer, nobody typed it. */
export interface QuizQuestion {
  /** The id of the scenario. */
  readonly scenario: string;
  readonly variant?: string | undefined;
  readonly policy?: string | undefined;
  readonly person: string;
  readonly field: string;
  readonly options: readonly string[];
  /** The question in words. */
  readonly ask: string;
}

/** How an answer was judged. */
export interface Judged {
  readonly right: boolean;
  /** What the field ends as, which event decided that, and why. */
  readonly text: string;
  /** The sequence number of that event in the run; null when none set the field. */
  readonly event: number | null;
}

/** Judges an answer by running the scenario in the question's variant and order. Never throws. */
export function judge(scenario: Scenario, question: QuizQuestion, answer: string): Judged {
  const { variant, policy, person, field } = question;
  const model = open(scenario, variant === undefined ? {} : { variant }).scenario;
  const { right, text, seq } = predict(
    model,
    { person, field, ...(policy === undefined ? {} : { policy }) },
    answer,
  );
  return { right, text, event: seq };
}
