import { differenceOfLines } from '#scenario';
import { type CampaignWords, campaignWords, dataOf } from '#views';
import type { Bench } from '#workbench';
import { answered } from './asked.ts';
import { answersOf } from './table.ts';

/** A line of a campaign in words: as it stays, or as an answer removes or adds it. Those of a choice are `inner`. */
export interface SolutionLine {
  readonly sort: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly inner: boolean;
}

/** A campaign that an answer changes. */
export interface ChangedCampaign {
  /** `Program.Campaign` */
  readonly ref: string;
  /** What has changed, and the whole flow where that has. Never empty. */
  readonly lines: readonly SolutionLine[];
}

/** Marks a line of a choice while lines are compared; no name or value begins with it. */
const INNER = '\t';

/** Marketo writes True and False; the file, true and false. */
const asShown = (line: string): string =>
  line.replace(/(Token Context: )(t|f)(?=rue|alse)/g, (_, label, letter) => label + letter.toUpperCase());

function flowLines({ flow }: CampaignWords): readonly string[] {
  return flow.flatMap(({ step, lines: [first, ...others] }) => {
    if (first === undefined) return [step];
    if (others.length === 0) return [`${step}. ${asShown(first)}`];
    return [step, ...[first, ...others].map((line) => INNER + asShown(line))];
  });
}

const SECTIONS: readonly ((words: CampaignWords) => readonly string[])[] = [
  ({ kind }) => [kind],
  ({ smartList }) => smartList,
  ({ schedule }) => schedule,
];

function compared(before: readonly string[], after: readonly string[]): readonly SolutionLine[] {
  return differenceOfLines(before, after).flatMap(({ sort, lines }) =>
    lines.map((line) => ({ sort, text: line.replace(INNER, ''), inner: line.startsWith(INNER) })),
  );
}

const differs = ({ sort }: SolutionLine): boolean => sort !== 'same';

function changes(before: CampaignWords, after: CampaignWords): readonly SolutionLine[] {
  const around = SECTIONS.flatMap((section) => compared(section(before), section(after))).filter(differs);
  const flow = compared(flowLines(before), flowLines(after));
  return flow.some(differs) ? [...around, ...flow] : around;
}

const wordsOf = ({ program, scenario }: Bench): readonly CampaignWords[] =>
  program.campaigns.flatMap((campaign) => {
    const data = dataOf(scenario, campaign);
    return data ? [campaignWords(data, campaign)] : [];
  });

/**
 * What the answer that a lesson shows changes in the model of its exercise, campaign by campaign: made from the edits that
 * the tests grade. Does not grade it. Throws where a lesson has no exercise or no answer.
 */
export function solutionOf(lesson: string): readonly ChangedCampaign[] {
  const shown = answersOf.get(lesson)?.right[0];
  if (shown === undefined) throw new Error(`No answer to the exercise of "${lesson}" is known.`);
  const [start, end] = answered(lesson, shown.edits);
  const before = wordsOf(start);
  return wordsOf(end).flatMap((after) => {
    const was = before.find(({ ref }) => ref === after.ref);
    const lines = was ? changes(was, after) : [];
    return lines.length > 0 ? [{ ref: after.ref, lines }] : [];
  });
}
