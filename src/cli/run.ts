import { nearest, POLICIES, policyOf } from '#engine';
import { BUDGET } from '#explorer';
import { asJson, type Command, type Outcome, refused } from './command.ts';
import { openFile } from './openFile.ts';
import { readOptions } from './options.ts';
import { ran, withAllOrders } from './ran.ts';
import { invalidDocument, runDocument } from './report/document.ts';
import { runText } from './report/text.ts';

const DEFAULT_POLICY = [...POLICIES.keys()][0] ?? '';

const HELP = `Runs a scenario file and prints what happened.

Usage: npm run -s lab -- run FILE [--variant V] [--policy P] [--json]

  FILE           A scenario in YAML or JSON.
  --variant V    One of the file's variants; the scenario as written when left out.
  --policy P     Who goes first where the order is not certain:
                 ${[...POLICIES.keys()].join(', ')},
                 "random SEED" or "order CODE ..." (codes of choices).
                 ${DEFAULT_POLICY} when left out.
  --json         One JSON document instead of text.

Claims about all orders are checked in all of them, whatever the policy; one that is not decided
within ${BUDGET} states has not come out as claimed.

Exit code: 0 when every claim came out as claimed, 1 when one did not, 2 when the file or the
arguments cannot be used; then nothing is run.`;

function noPolicy(words: string): Outcome {
  const known = [...POLICIES.keys(), 'random 1'];
  const near = nearest(words, known);
  const hint = near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return refused(`There is no policy "${words}". ${hint}`);
}

/** `run FILE`. */
export const run: Command = {
  name: 'run',
  summary: 'Runs a scenario file and prints what happened.',
  help: HELP,
  run(args) {
    const options = readOptions(args, { variant: 'value', policy: 'value', json: 'switch' });
    if (typeof options === 'string') return refused(options);
    const [path, ...more] = options.files;
    if (path === undefined || more.length > 0) return refused(`"run" needs one file.\n\n${HELP}`);
    const json = options.switches.has('json');
    const policy = options.values['policy'] ?? DEFAULT_POLICY;
    const choose = policyOf(policy);
    if (!choose) return noPolicy(policy);
    const opened = openFile(path, options.values['variant'] ?? null);
    if ('wrong' in opened)
      return refused(opened.wrong, json && opened.problems ? asJson(invalidDocument(opened.problems)) : '');
    const { scenario, problems, variant: name } = opened;
    const one = withAllOrders(ran({ scenario, problems, variant: name, policy }, choose));
    const code = [...one.claims, ...one.allOrders].every(({ kept }) => kept) ? 0 : 1;
    return { code, out: json ? asJson(runDocument(one)) : runText(one), err: '' };
  },
};
