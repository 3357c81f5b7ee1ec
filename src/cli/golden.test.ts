import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { POLICIES, policyOf } from '#engine';
import { type Located, parse, print, type Scenario } from '#scenario';
import { type Ran, ran } from './ran.ts';
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

/** A stopped run has thousands of lines: its head and its tail say enough. */
function shortened(text: string): string {
  const lines = text.split('\n');
  const dropped = lines.length - HEAD - TAIL;
  if (dropped < 200) return `${text}\n`;
  return [...lines.slice(0, HEAD), `... ${dropped} lines ...`, ...lines.slice(-TAIL), ''].join('\n');
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
  summary.match(/\bW?\d+(\.\d+[a-z]?)?\b/g)?.join(' ') ?? '';

describe.each([
  { what: 'content', from: folderOf('../../content/scenarios/'), to: folderOf('./golden/') },
  { what: 'fixtures', from: folderOf('./fixtures/'), to: folderOf('./fixtures/golden/') },
])('the $what', ({ what, from, to }) => {
  const all = sources(from);
  const runs = all.flatMap((source) => {
    const policies = source.scenario.id === EVERY_POLICY ? [...POLICIES.keys()] : [LOCKSTEP];
    return policies.flatMap((policy) =>
      variantsOf(source.scenario).map((variant) => ({ source, variant, policy })),
    );
  });
  const goldens = runs.map((one) => ({
    ...one,
    golden: goldenName(one.source.scenario, one.variant, one.policy),
    facts: factsOf(one.source.scenario),
  }));

  if (WRITE) {
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to, { recursive: true });
  }

  test.each(goldens)('runs as $golden has it ($facts)', ({ source, variant, policy, golden }) => {
    const text = shortened(runText(runOf(source, variant, policy)));
    if (WRITE) writeFileSync(`${to}${golden}`, text);
    expect(existsSync(`${to}${golden}`), `${golden} is missing. ${AGAIN}`).toBe(true);
    expect(text, AGAIN).toBe(readFileSync(`${to}${golden}`, 'utf8'));
  });

  test('has no golden file too many', () => {
    const names = goldens.map(({ golden }) => golden);
    expect(new Set(names).size).toBe(names.length);
    expect(
      readdirSync(to).filter((name) => !names.includes(name)),
      AGAIN,
    ).toEqual([]);
  });

  test.each(all.map((source) => ({ source, file: source.file })))(
    '$file keeps its claims in every variant, under every policy',
    ({ source }) => {
      const { scenario, problems } = source;
      expect(source.file).toBe(`${scenario.id}.yaml`);
      if (what === 'content') expect(problems).toEqual([]);
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
    '$file, printed and read back, is the same',
    ({ source }) => {
      expect(parse(print(source.scenario)).scenario).toEqual(source.scenario);
    },
  );
});
