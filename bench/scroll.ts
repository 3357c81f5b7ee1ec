import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { ensureBrowser, flags } from '../.ci/browser.ts';
import { longRun } from './longRun.ts';

/**
 * How smoothly a run of 5,000 events reads in a real browser: the trace scrolls by the wheel and by its bar, the lanes
 * scroll, and the slider goes through the run, one move a frame. Prints how long the frames take. With an address as its
 * argument it reads that page instead of the built site.
 */
const PORT = 4398;
const [, , given] = process.argv;
const ADDRESS = given ?? `http://127.0.0.1:${PORT}/playground/?scenario=long-run`;
const PEOPLE = 50;
const FRAMES = 300;
/** Pixels that a wheel turns in a frame when the reader is in a hurry. */
const NOTCH = 120;
const TRACE = '[role="treegrid"]';
const LANES = '.rd-lanes-box';
const SLIDER = 'input[type="range"][aria-label="Place in the run"]';

if (!given && !existsSync('dist'))
  throw new Error('The benchmark reads the built site: run `npm run build` first.');

async function answered(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** Opens the long run in the playground: the site's own page asks for it as for any model, and gets it from here. */
async function openLongRun(page: Page): Promise<void> {
  await page.route('**/models/long-run.json', (route) => route.fulfill({ json: longRun(PEOPLE) }));
  await page.goto(ADDRESS);
  const tab = page.getByRole('tab', { name: 'Trace' });
  await page.waitForSelector(SLIDER);
  if ((await tab.count()) > 0) await tab.click();
  await page.waitForSelector(`${TRACE} [aria-level]`);
}

interface Move {
  readonly kind: 'scroll' | 'drag' | 'pan' | 'scrub';
  readonly selector: string;
}

/** How long each frame took, in milliseconds, while one thing in the page was moved once a frame. */
async function frames(page: Page, move: Move): Promise<readonly number[]> {
  return page.evaluate(
    async ({ kind, selector, count, notch }) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) throw new Error(`The page has no ${selector}.`);
      // React hears of a value only when it was not set through its own property.
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const go = (part: number) => {
        if (kind === 'scroll') element.scrollTop = Math.round(part * count) * notch;
        else if (kind === 'drag') element.scrollTop = part * (element.scrollHeight - element.clientHeight);
        else if (kind === 'pan') element.scrollLeft = part * (element.scrollWidth - element.clientWidth);
        else {
          setValue?.call(element, String(Math.round(part * Number((element as HTMLInputElement).max))));
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }
      };
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      go(0);
      await frame();
      let before = await frame();
      for (let at = 1; at <= count; at++) {
        go(at / count);
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      return times;
    },
    { ...move, count: FRAMES, notch: NOTCH },
  );
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const perSecond = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
  console.log(
    `${what}: median ${ms(at(0.5))}, 95 % within ${ms(at(0.95))}, longest ${ms(at(1))}, ${perSecond.toFixed(0)} frames a second`,
  );
}

async function measure(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openLongRun(page);
  const events = await page.locator(SLIDER).getAttribute('max');
  console.log(`${events} places of the cursor, ${FRAMES} frames each`);
  report('the trace scrolls', await frames(page, { kind: 'scroll', selector: TRACE }));
  report('the trace is dragged from end to end', await frames(page, { kind: 'drag', selector: TRACE }));
  report('the lanes scroll', await frames(page, { kind: 'pan', selector: LANES }));
  report('the slider scrubs', await frames(page, { kind: 'scrub', selector: SLIDER }));
}

const command = ['preview', '--ignore-lock', '--host', '127.0.0.1', '--port', String(PORT)];
const server = given ? null : spawn('astro', command, { stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
try {
  await answered(ADDRESS);
  await measure(browser);
} finally {
  await browser.close();
  server?.kill();
}
