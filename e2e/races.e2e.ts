import { expect } from 'playwright/test';
import { openExercise } from './exercise.ts';
import { goTo } from './focus.ts';
import { pick } from './menu.ts';
import { ALIKE, partsOf } from './orders.ts';
import { bringToLife, openPlayground } from './playground.ts';
import { test } from './quiet.ts';

const RACES = '/learn/races/';

test('a reader leads the run to the outcome that is asked for', async ({ page }) => {
  const lab = await openPlayground(page, 'Break it on purpose', RACES);
  const { lead, ready, said } = partsOf(lab);
  await lead.click();
  await expect(ready.filter({ hasText: 'New person' })).toBeVisible();
  for (const flow of ['New person', 'Quality score', 'Behavior score', 'MQL decision']) {
    const next = ready.filter({ hasText: flow });
    const most = flow === 'Behavior score' ? 1 : 3;
    for (let taken = 0; taken < most && (await next.count()) > 0; taken++) await next.click();
  }
  while ((await ready.count()) > 0) await ready.first().click();
  await expect(said).toContainText('That is what was asked for.');
  await expect(lab.field('Lifecycle Stage')).toContainText('Nurture');
});

test('every order is tried, a repair is made, and every order ends alike', async ({ page }) => {
  const lab = await openPlayground(page, 'Repair it', RACES);
  const parts = partsOf(lab);
  await parts.all.click();
  await expect(parts.outcomes).toHaveCount(3);
  await parts.repair('Request as the last step of the chain').click();
  await expect(parts.said).toHaveText(ALIKE);
  await lab.button('Last').click();
  await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
});

test('a prediction for another order is graded by that order', async ({ page }) => {
  await page.goto(RACES);
  const form = page.locator('form.pg-prediction').first();
  await bringToLife(form);
  for (const [answer, verdict] of [
    ['Not a fit', /^Not so\. /],
    ['MQL', /^Right\. /],
  ] as const) {
    await form.getByLabel(answer, { exact: true }).check();
    await form.getByRole('button', { name: 'Check' }).click();
    await expect(form.getByRole('status')).toHaveText(verdict);
  }
});

test.describe('the exercise', () => {
  test('fails at first, and when the requests change places', async ({ page }) => {
    const { lab, check, verdict } = await openExercise(page, RACES);
    await check();
    await expect(verdict).toHaveText(/^Not yet\. .*Eva's Sales Queue ends as "Inside sales"/);
    await lab.stepButton(2, 'Move up').click();
    await check();
    await expect(verdict).toHaveText(/^Not yet\./);
  });

  test('passes when the last step of Enrich requests Route', async ({ page }) => {
    const { lab, check, verdict } = await openExercise(page, RACES);
    await lab.stepButton(2, 'Remove').click();
    await lab.menu('Campaign to edit').selectOption('Enrich');
    const end = (await lab.steps.count()) + 1;
    await lab.menu('Kind of step').selectOption('Request Campaign');
    await lab.button('Add step').click();
    await lab.step(end).getByRole('combobox').selectOption('Inbound.Route');
    await check();
    await expect(verdict).toHaveText(/^Right\./);
  });

  test('passes with a repair that the lab has checked, and with no other', async ({ page }) => {
    const { lab, check, verdict } = await openExercise(page, RACES);
    const parts = partsOf(lab);
    await parts.all.click();
    await expect(parts.repairs).toHaveCount(2, { timeout: 90_000 });
    await expect(parts.repair('Trigger on the data change')).toHaveCount(0);
    await parts.repair('Move the decision into the child').click();
    await check();
    await expect(verdict).toHaveText(/^Right\./);
  });
});

test('the exercise is solved by keyboard alone', async ({ page }) => {
  const address = `${RACES}#repair-a-flow-that-execute-cannot-repair`;
  const { lab, button, verdict } = await openExercise(page, address);
  await goTo(page, lab.stepButton(2, 'Remove'));
  await page.keyboard.press('Enter');
  await goTo(page, lab.menu('Campaign to edit'), 'Shift+Tab');
  await pick(page, lab.menu('Campaign to edit'), 'Enrich');
  const end = (await lab.steps.count()) + 1;
  await goTo(page, lab.menu('Kind of step'));
  await pick(page, lab.menu('Kind of step'), 'Request Campaign');
  await goTo(page, lab.button('Add step'));
  await page.keyboard.press('Enter');
  const target = lab.step(end).getByRole('combobox');
  await goTo(page, target, 'Shift+Tab');
  await pick(page, target, 'Inbound.Route');
  await goTo(page, button);
  await page.keyboard.press('Enter');
  await expect(verdict).toHaveText(/^Right\./);
});

test('the lesson is complete without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(RACES);
  await expect(page.getByText('All 336 orders were tried: 3 different outcomes.')).toBeVisible();
  await page.getByText('The same repairs, as a table').click();
  await expect(page.getByRole('cell', { name: 'A bet on timing' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try every order' })).toHaveCount(0);
  await context.close();
});
