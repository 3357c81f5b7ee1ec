import { compile } from '#engine';
import { BUDGET, explore as exploreAll } from '#explorer';
import { variant } from '#scenario';
import { asJson, type Command, refused } from './command.ts';
import { countsOf } from './counts.ts';
import type { Explored } from './explored.ts';
import { openFile } from './openFile.ts';
import { readOptions } from './options.ts';
import { problemsOf } from './ran.ts';
import { exploredDocument, unexploredDocument } from './report/exploredDocument.ts';
import { exploredText } from './report/exploredText.ts';

const HELP = `Tries all orders of a scenario file: which outcomes there are, and what decides between them.

Usage: npm run -s lab -- explore FILE [--variant V] [--json] [--budget N]
                                 [--counts LIST] [--outcomes]

  FILE           A scenario in YAML or JSON.
  --variant V    One of the file's variants; the scenario as written when left out.
  --json         One JSON document instead of text; numbers of orders are texts of digits.
  --budget N     States that may be visited; ${BUDGET} when left out.
  --counts LIST  What counts as the outcome of an order, with commas: fields, memberships, mails,
                 log, or fields by their names. "fields,memberships,mails" when left out.
  --outcomes     Only the outcomes: orders are not counted, and larger models can be told.

A code such as s1 in an order is a choice: give it to "run --policy" with the word "order" before
it.

Exit code: 0 when all orders were tried, 1 when the budget was used up before, so that there may be
more outcomes, 2 when the file or the arguments cannot be used; then nothing is tried.`;

/** A number of states from the text of the option; a text says what is wrong with it. */
function budgetOf(text: string | undefined): number | string {
  if (text === undefined) return BUDGET;
  const budget = Number(text);
  if (/^\d+$/.test(text) && budget > 0 && Number.isSafeInteger(budget)) return budget;
  return `"--budget" needs a whole number from 1, not "${text}".`;
}

/** `explore FILE`. */
export const explore: Command = {
  name: 'explore',
  summary: 'Tries all orders of a scenario file: outcomes, and races.',
  help: HELP,
  run(args) {
    const options = readOptions(args, {
      variant: 'value',
      budget: 'value',
      counts: 'value',
      json: 'switch',
      outcomes: 'switch',
    });
    if (typeof options === 'string') return refused(options);
    const [path, ...more] = options.files;
    if (path === undefined || more.length > 0) return refused(`"explore" needs one file.\n\n${HELP}`);
    const json = options.switches.has('json');
    const budget = budgetOf(options.values['budget']);
    if (typeof budget === 'string') return refused(budget);
    const opened = openFile(path, options.values['variant'] ?? null);
    if ('wrong' in opened)
      return refused(
        opened.wrong,
        json && opened.problems ? asJson(unexploredDocument(opened.problems)) : '',
      );
    const { scenario } = variant(opened.scenario, opened.variant);
    const program = compile(scenario);
    const matters = countsOf(options.values['counts'], program.fields.keys());
    if (typeof matters === 'string') return refused(matters);
    const explored: Explored = {
      scenario,
      variant: opened.variant,
      exploration: exploreAll(program, {
        budget,
        matters,
        onlyOutcomes: options.switches.has('outcomes'),
      }),
      problems: problemsOf(program, opened.problems, opened.variant),
    };
    const out = json ? asJson(exploredDocument(explored)) : exploredText(explored);
    return { code: explored.exploration.complete ? 0 : 1, out, err: '' };
  },
};
