import { nearest, POLICIES, policyOf } from '#engine';
import { type Located, parse, variant } from '#scenario';
import { type Command, type Outcome, refused } from './command.ts';
import { readOptions } from './options.ts';
import { ran } from './ran.ts';
import { readText } from './readText.ts';
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

Exit code: 0 when every claim came out as claimed, 1 when one did not, 2 when the file or the
arguments cannot be used; then nothing is run.`;

const JSON_INDENT = 2;

const asJson = (document: unknown): string => JSON.stringify(document, null, JSON_INDENT);

function unusable(path: string, problems: readonly Located[], json: boolean): Outcome {
  const lines = problems.map((problem) => {
    const where = problem.variant === undefined ? '' : ` (in variant "${problem.variant}")`;
    return `${path}:${problem.line}:${problem.column}: ${problem.message}${where}`;
  });
  return refused(lines.join('\n'), json ? asJson(invalidDocument(problems)) : '');
}

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
    const read = readText(path);
    if ('wrong' in read) return refused(read.wrong);
    const { scenario, problems } = parse(read.text);
    if (!scenario) return unusable(path, problems, json);
    const name = options.values['variant'] ?? null;
    const [unknown] = variant(scenario, name).problems;
    if (unknown) return refused(unknown.message);
    const one = ran({ scenario, problems, variant: name, policy }, choose);
    const code = one.claims.every(({ kept }) => kept) ? 0 : 1;
    return { code, out: json ? asJson(runDocument(one)) : runText(one), err: '' };
  },
};
