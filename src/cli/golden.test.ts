import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { POLICIES, policyOf } from '#engine';
import { type Located, parse, print, type Scenario } from '#scenario';
import { type Ran, ran, withAllOrders } from './ran.ts';
import { runText } from './report/text.ts';

const AGAIN = 'Right as it is now? "npm run golden" writes the golden files again.';
const WRITE = process.env['GOLDEN'] === 'write';
const LOCKSTEP = [...POLICIES.keys()][0] ?? '';
/** The scenario that is compared under every policy. */
const EVERY_POLICY = 'mql-decision';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Source {
  readonly file: string;
  readonly scenario: Scenario;
  readonly problems: readonly Located[];
}

function sources(folder: string): readonly Source[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((file) => {
    const { scenario, problems } = parse(readFileSync(`${folder}${file}`, 'utf8'));
    if (!scenario)
      throw new Error(problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
    return { file, scenario, problems };
  });
}

const variantsOf = ({ variants = [] }: Scenario): readonly (string | null)[] => [
  null,
  ...variants.map(({ name }) => name),
];

function runOf({ scenario, problems }: Source, variant: string | null, policy: string): Ran {
  const choose = policyOf(policy);
  if (!choose) throw new Error(`There is no policy "${policy}".`);
  return ran({ scenario, problems, variant, policy }, choose);
}

const HEAD = 40;
const TAIL = 20;

function shortenedPart(part: string): string {
  const lines = part.split('\n');
  const dropped = lines.length - HEAD - TAIL;
  if (dropped < 200) return part;
  return [...lines.slice(0, HEAD), `... ${dropped} lines ...`, ...lines.slice(-TAIL)].join('\n');
}

/** A stopped run has thousands of lines: the head and the tail of its trace and of its log say enough. */
function shortened(text: string): string {
  return `${text.split('\n\n').map(shortenedPart).join('\n\n')}\n`;
}

const slug = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function goldenName({ id }: Scenario, variant: string | null, policy: string): string {
  return [
    id,
    ...(variant === null ? [] : [slug(variant)]),
    ...(policy === LOCKSTEP ? [] : [slug(policy)]),
    'txt',
  ].join('.');
}

/** Facts and worked examples that a scenario's summary names, for the test's title. */
const factsOf = ({ summary = '' }: Scenario): string =>
  summary.match(/\b(?:W\d+|\d+\.\d+[a-z]?)\b/g)?.join(' ') ?? '';

interface Folder {
  readonly what: string;
  readonly from: string;
  /** Where the golden files are; null for models whose claims say enough. */
  readonly to: string | null;
  /** Problems of the models that are no part of what they show. */
  readonly odd: (problem: Located) => boolean;
}

const CONTENT = folderOf('../../content/scenarios/');
const anyProblem = () => true;
const ofTheFile = ({ reach }: Located) => reach === 'file';

const FOLDERS: readonly Folder[] = [
  { what: 'content', from: CONTENT, to: folderOf('./golden/'), odd: anyProblem },
  { what: 'worked examples', from: `${CONTENT}worked/`, to: folderOf('./golden/worked/'), odd: anyProblem },
  { what: 'examples', from: `${CONTENT}examples/`, to: folderOf('./golden/examples/'), odd: ofTheFile },
  {
    what: 'models of every kind',
    from: `${CONTENT}everything/`,
    to: folderOf('./golden/everything/'),
    odd: () => false,
  },
  { what: 'models of facts', from: `${CONTENT}facts/`, to: null, odd: ofTheFile },
  {
    what: 'fixtures',
    from: folderOf('./fixtures/'),
    to: folderOf('./fixtures/golden/'),
    odd: () => false,
  },
];

// All are read before anything is written: a file with an error leaves the golden files as they are.
const READ = FOLDERS.map((folder) => ({ ...folder, all: sources(folder.from) }));

describe.each(READ)('the $what', ({ all, to, odd }) => {
  const runs = all.flatMap((source) => {
    const policies = source.scenario.id === EVERY_POLICY ? [...POLICIES.keys()] : [LOCKSTEP];
    return policies.flatMap((policy) =>
      variantsOf(source.scenario).map((variant) => ({ source, variant, policy })),
    );
  });
  const goldens = (to === null ? [] : runs).map((one) => ({
    ...one,
    golden: goldenName(one.source.scenario, one.variant, one.policy),
    facts: factsOf(one.source.scenario),
  }));

  if (WRITE && to !== null) mkdirSync(to, { recursive: true });

  test.each(goldens)('runs as $golden has it ($facts)', ({ source, variant, policy, golden }) => {
    const text = shortened(runText(runOf(source, variant, policy)));
    if (WRITE) writeFileSync(`${to}${golden}`, text);
    expect(existsSync(`${to}${golden}`), `${golden} is missing. ${AGAIN}`).toBe(true);
    expect(text, AGAIN).toBe(readFileSync(`${to}${golden}`, 'utf8'));
  });

  if (to !== null)
    test('has no golden file too many', () => {
      const names = goldens.map(({ golden }) => golden);
      expect(new Set(names).size).toBe(names.length);
      const many = readdirSync(to).filter((name) => name.endsWith('.txt') && !names.includes(name));
      if (WRITE) for (const name of many) rmSync(`${to}${name}`);
      else expect(many, AGAIN).toEqual([]);
    });

  test.each(all.map((source) => ({ source, file: source.file })))(
    '$file keeps its claims in every variant, under every policy',
    ({ source }) => {
      const { scenario, problems } = source;
      expect(source.file).toBe(`${scenario.id}.yaml`);
      expect(problems.filter(odd)).toEqual([]);
      const broken = variantsOf(scenario).flatMap((variant) =>
        [...POLICIES.keys()].flatMap((policy) =>
          runOf(source, variant, policy)
            .claims.filter(({ kept }) => !kept)
            .map(({ statement, reason }) => `${variant ?? 'as written'}, ${policy}: ${statement} ${reason}`),
        ),
      );
      expect(broken).toEqual([]);
    },
  );

  test.each(all.map((source) => ({ source, file: source.file })))(
    '$file keeps its claims over all orders in every variant',
    ({ source }) => {
      const broken = variantsOf(source.scenario).flatMap((variant) =>
        withAllOrders(runOf(source, variant, LOCKSTEP))
          .allOrders.filter(({ kept }) => !kept)
          .map(({ statement, reason }) => `${variant ?? 'as written'}: ${statement} ${reason}`),
      );
      expect(broken).toEqual([]);
    },
  );

  test.each(all.map((source) => ({ source, file: source.file })))(
    '$file, printed and read back, is the same',
    ({ source }) => {
      expect(parse(print(source.scenario)).scenario).toEqual(source.scenario);
    },
  );
});
