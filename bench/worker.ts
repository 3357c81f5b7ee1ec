import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { ensureBrowser, flags } from '../.ci/browser.ts';
import { answered } from './answered.ts';
import { lessonScenario } from './lessonRace.ts';

/**
 * How long the worker of the built site takes to explore every order of the largest model of a lesson's size: three people
 * at one moment, some 90,000 states. Each time in a browser that has just begun, because a reader's first press finds nothing
 * warmed up. Beside it, in the same browser, the start of the worker alone, which the time contains.
 */
const PORT = 4396;
const TIMES = 8;
const DOING = 'Trying every order';

if (!existsSync('dist')) throw new Error('The benchmark reads the built site: run `npm run build` first.');
const file = readdirSync('dist/_astro').find(
  (name) => name.startsWith('worker-') && readFileSync(`dist/_astro/${name}`, 'utf8').includes(DOING),
);
if (!file) throw new Error('The built site has no worker that tries every order.');
const scenario = lessonScenario(3);
const command = ['preview', '--ignore-lock', '--host', '127.0.0.1', '--port', String(PORT)];
const server = spawn('astro', command, { stdio: 'ignore' });

/** Milliseconds until the worker has begun, and until it has gone on to repairs. */
async function once(): Promise<readonly [begun: number, explored: number]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/404.html`);
  // As text: the types of a scenario are too deep for those of what a page may be handed.
  const asked = { text: JSON.stringify(scenario), path: `/_astro/${file}`, doing: DOING };
  const times = await page.evaluate(({ text, path, doing }) => {
    const model = JSON.parse(text);
    const from = performance.now();
    const worker = new Worker(path, { type: 'module' });
    let begun = 0;
    return new Promise<[number, number]>((resolve) => {
      worker.onmessage = ({ data }) => {
        const now = performance.now() - from;
        begun ||= now;
        if (data.progress?.doing !== doing) resolve([begun, now]);
      };
      worker.postMessage({ scenario: model, start: model });
    });
  }, asked);
  await browser.close();
  return times;
}

try {
  await answered(`http://127.0.0.1:${PORT}/`);
  const all: (readonly [number, number])[] = [];
  for (let time = 0; time < TIMES; time++) all.push(await once());
  const sorted = (which: 0 | 1) => all.map((times) => Math.round(times[which])).toSorted((a, b) => a - b);
  const explored = sorted(1);
  console.log(
    `every order of three people at one moment, in the worker of the page, in ms: ${explored.join(', ')}`,
  );
  console.log(`until its first word, about 100 ms into the work: ${sorted(0).join(', ')}`);
  const half = explored[TIMES / 2] ?? 0;
  console.log(`half of them within ${half} ms, of at most 1,000`);
  if (half > 1000) process.exitCode = 1;
} finally {
  server.kill();
}
