import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { ensureBrowser, flags } from '../.ci/browser.ts';
import { answered } from './answered.ts';
import { type Frames, frames, type Move, perSecond, quantile } from './frames.ts';
import { longRun } from './longRun.ts';

/**
 * How smoothly a run of 5,000 events reads in a real browser: the trace scrolls by the wheel and by its bar, the lanes
 * scroll, and the slider goes through the run, one move a frame. Beside it, in the same browser, a page with nothing but a
 * box of 5,000 lines of text and a slider, moved in the same way: as many frames as this machine has to give. Ends with 1
 * when the page's own work, by the processor's time and not by the clock, leaves room for fewer than 50 frames a second:
 * what other programs take does not count. With an address as its argument it reads that page instead of the built site.
 */
const PORT = 4398;
const [, , given] = process.argv;
const ADDRESS = given ?? `http://127.0.0.1:${PORT}/playground/?scenario=mql-decision`;
const PEOPLE = 50;
const FRAMES = 200;
/** Each move is measured so often, and the best time stands: the others had to share the machine. */
const ROUNDS = 2;
const ENOUGH = 50;

const TRACE = '[role="treegrid"]';
const SLIDER = 'input[type="range"][aria-label="Place in the run"]';
const MOVES: readonly (Move & { readonly what: string })[] = [
  { what: 'the trace scrolls', kind: 'scroll', selector: TRACE },
  { what: 'the trace is dragged from end to end', kind: 'drag', selector: TRACE },
  { what: 'the lanes scroll', kind: 'pan', selector: '.rd-lanes-box' },
  { what: 'the slider scrubs', kind: 'scrub', selector: SLIDER },
];

const line = (at: number) => `<p style="width:400em">Line ${at}, ${'and more of it, '.repeat(20)}</p>`;
const PEER = `<!doctype html><title>Peer</title>
<input type="range" min="0" max="5000" value="0">
<div style="height:300px;overflow:auto">${Array.from({ length: 5000 }, (_, at) => line(at)).join('')}</div>`;

if (!given && !existsSync('dist'))
  throw new Error('The benchmark reads the built site: run `npm run build` first.');

/** Opens the long run in the playground: the page asks for a model of the site, and gets this one. */
async function openLongRun(page: Page): Promise<void> {
  await page.route('**/models/mql-decision.json', (route) => route.fulfill({ json: longRun(PEOPLE) }));
  await page.goto(ADDRESS);
  const tab = page.getByRole('tab', { name: 'Trace' });
  await page.waitForSelector(SLIDER);
  if ((await tab.count()) > 0) await tab.click();
  await page.waitForSelector(`${TRACE} [aria-level]`);
}

async function best(page: Page, move: Move): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  const rounds: Frames[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await frames(page, session, move, FRAMES));
  await session.detach();
  return rounds.reduce((one, other) => (quantile(other.busy, 0.5) < quantile(one.busy, 0.5) ? other : one));
}

const ms = (time: number) => `${time.toFixed(1)} ms`;

function words({ times, busy }: Frames): string {
  const per = `${perSecond(times).toFixed(0)} frames a second`;
  return `${per}, main thread busy ${ms(quantile(busy, 0.5))} at the median and ${ms(quantile(busy, 0.95))} at 95 %`;
}

async function measure(browser: Browser): Promise<boolean> {
  const viewport = { width: 1440, height: 900 };
  const page = await browser.newPage({ viewport });
  await openLongRun(page);
  const peer = await browser.newPage({ viewport });
  await peer.setContent(PEER);
  const places = await page.locator(SLIDER).getAttribute('max');
  console.log(`${places} places of the cursor; ${FRAMES} frames each, the best of ${ROUNDS}`);
  let smooth = true;
  for (const { what, ...move } of MOVES) {
    await peer.bringToFront();
    const plain = await best(peer, { ...move, selector: move.kind === 'scrub' ? 'input' : 'div' });
    await page.bringToFront();
    const own = await best(page, move);
    const [busy, least] = [own, plain].map((one) => quantile(one.busy, 0.5)) as [number, number];
    console.log(`${what}: ${words(own)}`);
    console.log(
      `  a page of plain lines: ${words(plain)}; the playground takes ${(busy / least).toFixed(1)} times as long`,
    );
    if (busy > 1000 / ENOUGH) smooth = false;
  }
  return smooth;
}

const command = ['preview', '--ignore-lock', '--host', '127.0.0.1', '--port', String(PORT)];
const server = given ? null : spawn('astro', command, { stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
try {
  await answered(ADDRESS);
  if (!(await measure(browser))) {
    console.log(`Its own work leaves room for fewer than ${ENOUGH} frames a second.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server?.kill();
}
