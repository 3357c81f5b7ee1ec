import { rowsOf, titleOf } from '#views';
import { type Moment, open } from '#workbench';
import { type AskedRun, momentAt } from '../eventAt.ts';
import { scenarioVariant } from '../scenarios.ts';

/** A caption with the event that it stands for, as the trace tells it. */
export interface Caption {
  readonly moment: Moment;
  readonly seq: number;
  /** HTML that the lesson's author wrote. */
  readonly html: string;
  /** Since the start of the run: "start", "+2 hours". */
  readonly time: string;
  /** "Ada", or empty for what concerns nobody. */
  readonly person: string;
  /** "Score the activity, step 1: Change Score" */
  readonly what: string;
  /** "Person Score goes from 0 to 25." */
  readonly detail: string;
}

const CAPTION = /<lab-caption data-at="([^"]*)">([\s\S]*?)<\/lab-caption>/g;

const plain = (attribute: string): string =>
  attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

/**
 * The captions in the HTML of a walkthrough, each with its event. Fails the build where there are fewer than two, where
 * something else stands between them, and where a run does not come to an event.
 */
export function captionsIn(html: string, asked: AskedRun): readonly Caption[] {
  const { scenario, variant, policy = 'lockstep' } = asked;
  const { run, program } = open(scenarioVariant(scenario, variant), { policy });
  const rows = rowsOf(run.events, program.start);
  const captions = [...html.matchAll(CAPTION)].map(([, at = '', text = '']): Caption => {
    const { moment, seq } = momentAt(asked, plain(at));
    const row = rows.find((one) => one.seq === seq);
    const event = run.events[seq];
    if (!row || !event) throw new Error(`The trace of ${scenario} has no row for "${at}".`);
    const { time, person, detail } = row;
    return { moment, seq, html: text.trim(), time, person: person ?? '', what: titleOf(event), detail };
  });
  if (captions.length < 2) throw new Error(`A walkthrough of ${scenario} has fewer than two steps.`);
  const besides = html.replaceAll(CAPTION, '').trim();
  if (besides !== '')
    throw new Error(`A walkthrough of ${scenario} holds more than steps: ${besides.slice(0, 80)}`);
  return captions;
}
