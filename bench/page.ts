import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type CDPSession, chromium, type Locator } from 'playwright';
import { ensureBrowser, flags } from '../.ci/browser.ts';
import { answered } from './answered.ts';

/**
 * How long an edit in the lesson scripts in a real browser: the reader presses the swap of a step, the model is compiled
 * and run, React draws it. Beside it, in the same page, a press that changes nothing but the cursor.
 */
const PORT = 4397;
const PAGE = `http://127.0.0.1:${PORT}/learn/in-series-or-in-parallel/`;
/** The playground that changes one step. */
const LAB = 'xpath=//h2[@id="change-one-step"]/following::section[@data-playground][1]';
const PRESSES = 120;
const WARM_UP = 20;
const FRAME = 16;

if (!existsSync('dist')) throw new Error('The benchmark reads the built site: run `npm run build` first.');

async function scripting(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** Milliseconds of scripting that a press takes at the median. A part that is not there is an error. */
async function press(session: CDPSession, parts: readonly Locator[]): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < WARM_UP + PRESSES; count++) {
    const from = await scripting(session);
    await parts[count % parts.length]?.evaluate(async (part: HTMLElement) => {
      part.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
    if (count >= WARM_UP) times.push((await scripting(session)) - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const command = ['preview', '--ignore-lock', '--host', '127.0.0.1', '--port', String(PORT)];
const server = spawn('astro', command, { stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
try {
  await answered(PAGE);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(PAGE);
  const lab = page.locator(LAB);
  await lab.scrollIntoViewIfNeeded();
  await lab.and(page.locator('[data-ready]')).waitFor();
  await lab.hover();
  const reached = performance.now();
  await lab.hover({ position: { x: 30, y: 30 } });
  await lab.and(page.locator('[data-awake]')).waitFor();
  const awake = performance.now() - reached;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const part = (selector: string) => lab.locator(selector).first();
  const edit = await press(session, [part('[data-part="swap"]')]);
  const move = await press(session, [part('[aria-label="First"]'), part('[aria-label="Last"]')]);
  const ms = (time: number) => `${time.toFixed(2)} ms`;
  console.log(`the engine is there ${ms(awake)} after the pointer enters the playground, from this machine`);
  console.log(`one edit in the lesson, in the browser: ${ms(edit)} of scripting at the median of ${PRESSES}`);
  console.log(`one move of the cursor in the same page: ${ms(move)}`);
  console.log(
    `an edit costs ${(edit / move).toFixed(1)} moves, and ${((100 * edit) / FRAME).toFixed(0)} % of a ${FRAME} ms frame`,
  );
} finally {
  await browser.close();
  server.kill();
}
