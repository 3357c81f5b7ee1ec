import type { ClaimResult, Program, Run, Scenario } from '#engine';
import { type GridRow, rowsOf } from '../../grid/rows.ts';
import { fieldsAt, type PersonState } from '../../person/fieldsAt.ts';
import { type CampaignWords, campaignWords, dataOf } from '../words/campaign.ts';
import { type AssumptionMade, assumptionsOf } from './assumptions.ts';
import { type ProblemWords, problemWords } from './problems.ts';

/** A model and one of its runs, for paper: texts and rows, nothing to press. */
export interface Report {
  readonly title: string;
  /** Empty where the model has none. */
  readonly summary: string;
  /** In which order was run, in words. */
  readonly order: string;
  readonly campaigns: readonly CampaignWords[];
  /** The assumptions that the run rests on, and those that are not at their default. */
  readonly assumptions: readonly AssumptionMade[];
  readonly problems: readonly ProblemWords[];
  readonly rows: readonly GridRow[];
  /** Rows of the run that are left out at its end. */
  readonly rowsLeft: number;
  /** Everybody at the end of the run. */
  readonly people: readonly PersonState[];
  readonly claims: readonly Pick<ClaimResult, 'statement' | 'kept' | 'reason'>[];
}

/** What a report is of. `program`, `run` and `claims` belong to the scenario. */
export interface Reported {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly run: Run;
  readonly order: string;
  readonly claims: readonly ClaimResult[];
}

/** Rows in one report unless told otherwise: about twenty pages. */
const MOST = 1000;

/** The report of a run. A run of more than `most` rows is cut; what people end with is always that of the whole run. */
export function reportOf({ scenario, program, run, order, claims }: Reported, most = MOST): Report {
  const rows = rowsOf(run.events, program.start);
  return {
    title: scenario.title,
    summary: scenario.summary ?? '',
    order,
    campaigns: program.campaigns.flatMap((campaign) => {
      const data = dataOf(scenario, campaign);
      return data ? [campaignWords(data, campaign)] : [];
    }),
    assumptions: assumptionsOf(run.events, program.settings),
    problems: program.problems.map((problem) => problemWords(problem, program)),
    rows: rows.slice(0, most),
    rowsLeft: Math.max(0, rows.length - most),
    people: fieldsAt(program.people, run.events, Number.POSITIVE_INFINITY),
    claims: claims.map(({ statement, kept, reason }) => ({ statement, kept, reason })),
  };
}
