import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { run } from './command.ts';
import { type Count, closingLine, countCheck, countPlaywright, countTests, countVitest } from './counts.ts';

/** One part of the run. With `read` it is a test runner whose report is counted, else it is one check. */
interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  readonly minutes: number;
  readonly needs?: string;
  readonly env?: () => Record<string, string>;
  readonly report?: string;
  readonly read?: (report: unknown) => Count;
}

const folder = mkdtempSync(join(tmpdir(), 'smart-campaign-lab-'));
const unitReport = join(folder, 'unit.json');
const clientReport = join(folder, 'clients.json');
const browserReport = join(folder, 'browser.json');

const stages: readonly Stage[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'], minutes: 2 },
  { name: 'types', command: ['astro', 'check'], minutes: 8 },
  { name: 'types of the pure modules', command: ['tsc', '-p', 'src/tsconfig.pure.json'], minutes: 2 },
  {
    name: 'unit tests',
    command: [
      ...[
        'vitest',
        'run',
        '--config',
        '.ci/vitest.config.ts',
        '--no-isolate',
        '--testTimeout=60000',
        '--allowOnly=false',
        '--reporter=default',
      ],
      ...['--reporter=json', `--outputFile.json=${unitReport}`],
    ],
    minutes: 12,
    report: unitReport,
    read: countVitest,
  },
  { name: 'real clients installed', command: ['node', '.ci/clients.ts'], minutes: 4 },
  {
    name: 'real clients',
    command: [
      ...['vitest', 'run', '--root', 'e2e/clients', '--allowOnly=false', '--reporter=default'],
      ...['--reporter=json', `--outputFile.json=${clientReport}`],
    ],
    minutes: 8,
    needs: 'real clients installed',
    report: clientReport,
    read: countVitest,
  },
  { name: 'build', command: ['astro', 'build'], minutes: 8 },
  { name: 'budgets', command: ['node', '.ci/budgets.ts'], minutes: 1, needs: 'build' },
  { name: 'links to the site', command: ['node', '.ci/published.ts'], minutes: 1, needs: 'build' },
  { name: 'lengths of lessons', command: ['node', '.ci/measureLessons.ts'], minutes: 1, needs: 'build' },
  {
    name: 'end-to-end tests',
    command: [
      ...['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
      ...['--forbid-only', '--reporter=list,json', `--global-timeout=${19.5 * 60_000}`],
    ],
    minutes: 20,
    needs: 'build',
    env: () => ({ CHROMIUM_PATH: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }),
    report: browserReport,
    read: countPlaywright,
  },
];

process.chdir(join(import.meta.dirname, '..'));
process.env.PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const results = new Map<string, Count>();
const lines: string[] = [];
for (const stage of stages) {
  console.log(`\n=== ${stage.name} ===\n`);
  const start = performance.now();
  const { why, ...count } = await perform(stage);
  results.set(stage.name, count);
  const seconds = Math.round((performance.now() - start) / 1000);
  lines.push(`${stage.name}: ${closingLine([count])} (${seconds} s)${why ? `: ${why}` : ''}`);
}

const closing = closingLine([...results.values()]);
console.log(`\n${lines.join('\n')}\n\n${closing}`);
process.exitCode = closing.endsWith(' 0 failed') ? 0 : 1;

async function perform(stage: Stage): Promise<Count & { why?: string }> {
  if (stage.needs && results.get(stage.needs)?.failed) {
    return { passed: 0, failed: 1, why: `not run, because "${stage.needs}" failed` };
  }
  try {
    const outcome = await run(stage.command, { seconds: stage.minutes * 60, env: stage.env?.() ?? {} });
    const late = outcome === 'late' ? { why: `stopped after ${stage.minutes} minutes` } : {};
    if (!stage.read) return { ...countCheck(outcome), ...late };
    return { ...countTests(outcome, readReport(stage.report), stage.read), ...late };
  } catch (error) {
    return { passed: 0, failed: 1, why: error instanceof Error ? error.message : String(error) };
  }
}

function readReport(path: string | undefined): unknown {
  if (!path || !existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
