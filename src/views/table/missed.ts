import type { Scenario } from '#engine';
import { filterWords } from '../export/words/campaign.ts';

interface CoveredStep {
  readonly step: string;
  readonly people: number;
  readonly choices: readonly { readonly choice: number | 'default'; readonly people: number }[];
}

/** How many people reached each place of a campaign. */
export interface Covered {
  readonly ref: string;
  readonly people: number;
  readonly steps: readonly CoveredStep[];
}

/** A place of the model that nobody reached. */
export interface Missed {
  /** `Program.Campaign` */
  readonly ref: string;
  /** Counted from 0; null where nobody went into the flow at all. */
  readonly step: number | null;
  /** "Step 2, Change Score: choice 1, if Score at least 5" */
  readonly words: string;
}

/** What nobody reached, and how much there is to reach. */
export interface Missing {
  readonly missed: readonly Missed[];
  readonly reached: number;
  readonly places: number;
}

function dataOf({ instance }: Scenario, ref: string) {
  for (const { name, campaigns } of instance.programs)
    for (const campaign of campaigns) if (`${name}.${campaign.name}` === ref) return campaign;
  return undefined;
}

function choiceWords(scenario: Scenario, ref: string, step: number, choice: number | 'default'): string {
  if (choice === 'default') return 'the Default Choice';
  const test = dataOf(scenario, ref)?.flow[step]?.choices?.[choice]?.if;
  return `choice ${choice + 1}${test ? `, if ${filterWords(test)}` : ''}`;
}

function missedAt(
  scenario: Scenario,
  ref: string,
  { step, people, choices }: CoveredStep,
  at: number,
): Missed[] {
  const words = `Step ${at + 1}, ${step}`;
  if (people === 0) return [{ ref, step: at, words }];
  return choices
    .filter((one) => one.people === 0)
    .map(({ choice }) => ({ ref, step: at, words: `${words}: ${choiceWords(scenario, ref, at, choice)}` }));
}

const countOf = (numbers: readonly number[]) => ({
  reached: numbers.filter((number) => number > 0).length,
  places: numbers.length,
});

/**
 * The campaigns, steps and choices that nobody reached, in the order of the model. What lies inside a campaign or a step
 * that nobody reached is not told again. `places` counts campaigns, steps, and the choices of steps that have some.
 */
export function missing(scenario: Scenario, coverage: readonly Covered[]): Missing {
  const missed = coverage.flatMap(({ ref, people, steps }): readonly Missed[] =>
    people === 0
      ? [{ ref, step: null, words: 'The whole campaign' }]
      : steps.flatMap((step, at) => missedAt(scenario, ref, step, at)),
  );
  const numbers = coverage.flatMap(({ people, steps }) => [
    people,
    ...steps.flatMap((step) => [step.people, ...step.choices.map((choice) => choice.people)]),
  ]);
  return { missed, ...countOf(numbers) };
}
