import { gzipSync } from 'node:zlib';
import { expect, type Page, test as plain } from 'playwright/test';
import { themes, turnTo, violations } from './axe.ts';
import { holdEngine, loseEngine } from './engine.ts';
import { type Exercise, exerciseOn } from './exercise.ts';
import { partsOf } from './orders.ts';
import { bringToLife, flowOf, LESSON, playgroundIn, showPlayground, wake } from './playground.ts';
import { test } from './quiet.ts';

const HEADING = 'Change one step';
const WAITING = 'Loading what runs the model.';
const LOST = /^What runs the model could not be loaded\. /;

async function showExercise(page: Page): Promise<Exercise> {
  await page.goto(LESSON);
  await bringToLife(page.locator('.pg-exercise'));
  return exerciseOn(page);
}

/** Bytes of script after gzip that a page has got so far. */
function weighScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

for (const lesson of [
  'in-series-or-in-parallel',
  'races',
  'create-and-clone-through-the-api',
  'build-scoring',
])
  test(`all parts of ${lesson} in view take at most 120 kB of script, and the engine comes when it is reached for`, async ({
    page,
  }) => {
    const weight = weighScripts(page);
    const { asked, release } = await holdEngine(page);
    await page.goto(`/learn/${lesson}/`);
    const parts = await page.locator('astro-island').all();
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) await bringToLife(part.locator('> *').first());
    await expect.poll(weight).toBeGreaterThan(80_000);
    expect(await weight()).toBeLessThanOrEqual(120_000);
    expect(asked()).toBe(0);
    const first = page.locator('[data-playground]').first();
    const drawn = await first.innerHTML();
    await first.hover();
    await first.hover({ position: { x: 30, y: 30 } });
    await expect.poll(asked).toBe(1);
    await release();
    await expect(first).toHaveAttribute('data-awake');
    expect(await first.innerHTML(), 'its coming changes nothing that is seen').toBe(drawn);
  });

test('scrolling past a playground does not ask for the engine, by the wheel or by a finger; reaching for it does', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  const { asked } = await holdEngine(page);
  const lab = await showPlayground(page, HEADING);
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await page.mouse.move(400, 350);
  expect(asked()).toBe(0);
  const under = () =>
    page.evaluate(
      () => document.elementFromPoint(400, 350)?.closest('[data-ready][data-playground]') !== null,
    );
  await expect(async () => {
    await page.mouse.wheel(0, 200);
    expect(await under()).toBe(true);
  }).toPass();
  const session = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: 400, y }],
    });
  const top = () => page.evaluate(() => scrollY);
  const before = await top();
  await finger('touchStart', 350);
  for (const y of [330, 310, 290, 270]) await finger('touchMove', y);
  await finger('touchEnd', 0);
  await expect.poll(top).toBeGreaterThan(before);
  expect(asked()).toBe(0);
  await lab.button('Back').tap();
  await expect.poll(asked).toBe(1);
  await context.close();
});

test('a run is read and stepped through before the engine is there', async ({ page }) => {
  const { release } = await holdEngine(page);
  const lab = await showPlayground(page, HEADING);
  await lab.button('First').click();
  await expect(lab.place).toHaveText('Before the start');
  await lab.button('Step').click();
  await expect(lab.place).toHaveText(/^1 of /);
  await lab.rows.nth(3).click();
  await expect(lab.why).not.toContainText('Nothing has happened yet.');
  await expect(lab.message).not.toHaveText(WAITING);
  const place = await lab.place.innerText();
  await release();
  await lab.button('Remove: Step 3, Execute Campaign').click();
  await lab.button('Undo').click();
  await expect(lab.place).toHaveText(place);
});

test('what is changed while the engine is on its way is made when it is there, in order', async ({
  page,
}) => {
  const { release } = await holdEngine(page);
  const lab = await showPlayground(page, HEADING);
  const before = await flowOf(lab);
  await lab.menu('Kind of step').selectOption('Change Data Value');
  await lab.button('Add step').click();
  await expect(lab.message).toHaveText(WAITING);
  await lab.stepButton(1, 'Remove').click();
  expect(await flowOf(lab)).toEqual(before);
  await release();
  await expect.poll(() => flowOf(lab)).toEqual([...before.slice(1), 'Change Data Value']);
  await lab.button('Undo').click();
  await lab.button('Undo').click();
  await expect.poll(() => flowOf(lab)).toEqual(before);
});

test('what waits is told where the reader is, and the page does not move', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { release } = await holdEngine(page);
  const lab = await showPlayground(page, HEADING);
  const button = lab.stepButton(3, 'Remove');
  await button.scrollIntoViewIfNeeded();
  await expect(lab.message).not.toBeInViewport();
  const top = async () => (await button.boundingBox())?.y ?? 0;
  const before = await top();
  await button.click();
  await expect(lab.message).toHaveText(WAITING);
  await expect(lab.message).toBeInViewport({ ratio: 1 });
  // The browser keeps in place what is read, to the pixel.
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  await release();
  await expect(lab.steps).toHaveCount(2);
  await expect(lab.message).not.toBeInViewport();
});

test('a text that is typed meanwhile is kept', async ({ page }) => {
  const { release } = await holdEngine(page);
  await page.goto('/models/two-gates/');
  const drawn = page.locator('[data-playground]');
  await bringToLife(drawn);
  const lab = playgroundIn(drawn);
  const text = lab.root.locator('.pg-editor .pg-step').getByRole('textbox').first();
  await text.fill('');
  await text.pressSequentially('Typed early');
  await release();
  await expect(lab.message).not.toHaveText(WAITING);
  await expect(lab.button('Undo')).not.toHaveAttribute('aria-disabled', 'true');
  await text.blur();
  await expect(text).toHaveValue('Typed early');
});

test('another flow, and a part below the run, open when the engine is there', async ({ page }) => {
  const { release } = await holdEngine(page);
  const lab = await showPlayground(page, HEADING);
  const { all, outcomes } = partsOf(lab);
  await all.click();
  await expect(all).toHaveAttribute('aria-expanded', 'true');
  await lab.menu('Campaign to edit').selectOption('MQL decision');
  await expect(lab.menu('Campaign to edit').locator(':checked')).toHaveText('MQL decision');
  await expect(lab.steps).toHaveCount(0);
  await release();
  await expect(lab.step(1)).toHaveAccessibleName('Step 1, Change Data Value');
  await expect(outcomes.first()).toBeVisible();
});

test('an answer that is given meanwhile is judged', async ({ page }) => {
  const { release } = await holdEngine(page);
  await page.goto(LESSON);
  const form = page.locator('form.pg-prediction').first();
  await bringToLife(form);
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Check' }).click();
  await release();
  await expect(form.getByRole('status')).toHaveText(/^(Right|Not so)\. /);
});

test('so is a model, and the verdict stays when its playground gets the engine, too', async ({ page }) => {
  const { release } = await holdEngine(page);
  const { button, lab, verdict } = await showExercise(page);
  await button.click();
  await release();
  await expect(verdict).toHaveText(/^Not yet\. /);
  await wake(lab);
  await expect(verdict).toHaveText(/^Not yet\. /);
  await lab.button('Add step').click();
  await expect(verdict).toBeEmpty();
});

test('axe finds nothing in a playground that waits', async ({ page }) => {
  await holdEngine(page);
  const lab = await showPlayground(page, HEADING);
  await lab.menu('Campaign to edit').selectOption('MQL decision');
  await partsOf(lab).all.click();
  await lab.menu('Order').selectOption('Caller first');
  await expect(lab.message).toHaveText(WAITING);
  for (const theme of themes) {
    await turnTo(page, theme);
    expect
      .soft(await violations(page, { within: '[data-held]', colors: theme === 'dark' }), theme)
      .toEqual([]);
  }
});

// Where there is no connection the browser complains in its console, as it should.
plain('without a connection a reader is told so, and nothing is changed', async ({ page }) => {
  const back = await loseEngine(page);
  const lab = await showPlayground(page, HEADING);
  const before = await flowOf(lab);
  await lab.stepButton(1, 'Remove').click();
  await expect(lab.message).toHaveText(LOST);
  expect(await flowOf(lab)).toEqual(before);
  await lab.button('Back').click();
  await expect(lab.message).not.toHaveText(LOST);
  await back();
  await page.reload();
  await bringToLife(lab.root);
  await lab.stepButton(1, 'Remove').click();
  await expect.poll(() => flowOf(lab)).toEqual(before.slice(1));
});

plain('so are those who answer a question or check a model', async ({ page }) => {
  await loseEngine(page);
  const { button, verdict } = await showExercise(page);
  await button.click();
  await expect(verdict).toHaveText(LOST);
  const form = page.locator('form.pg-prediction').first();
  await bringToLife(form);
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.getByRole('status')).toHaveText(LOST);
});
