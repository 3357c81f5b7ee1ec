import { expect, type Page } from 'playwright/test';
import { goTo } from './focus.ts';
import { bringToLife } from './playground.ts';
import { test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openSwitch(page: Page) {
  await page.goto('/');
  const box = page.getByRole('group', { name: 'Each step of the flow is' });
  await bringToLife(box);
  const run = (word: string) =>
    page
      .getByRole('figure')
      .filter({ has: page.getByRole('img', { name: `${word} three times`, includeHidden: true }) });
  return { executed: box.getByLabel('Execute Campaign'), requested: box.getByLabel('Request Campaign'), run };
}

test('the switch shows the other run with its other outcome', async ({ page }) => {
  const { executed, requested, run } = await openSwitch(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^One word in the flow, two\s+outcomes$/);
  await expect(requested).toBeChecked();
  await expect(run('Request Campaign').getByText('Not a fit', { exact: true }).last()).toBeVisible();
  await expect(run('Request Campaign')).toContainText('MQL decision, step 1 set it: Quality Score was 45');
  await expect(run('Execute Campaign').locator('strong')).toBeHidden();
  const before = await page.evaluate(() => document.documentElement.scrollHeight);

  await executed.check();
  await expect(run('Execute Campaign').locator('strong')).toHaveText('MQL');
  await expect(run('Execute Campaign').getByRole('img')).toBeVisible();
  await expect(run('Request Campaign').locator('strong')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollHeight), 'the page does not jump').toBe(
    before,
  );
  await requested.check();
  await expect(run('Request Campaign').locator('strong')).toHaveText('Not a fit');
});

test('the switch is turned by keyboard, and the way on is a link', async ({ page }) => {
  const { executed, requested, run } = await openSwitch(page);
  await goTo(page, requested);
  await page.keyboard.press('ArrowLeft');
  await expect(executed).toBeChecked();
  await expect(run('Execute Campaign').locator('strong')).toHaveText('MQL');
  await page.keyboard.press('ArrowRight');
  await expect(run('Request Campaign').locator('strong')).toHaveText('Not a fit');
  await goTo(page, page.getByRole('link', { name: 'Start the lesson' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'In series or in parallel' })).toBeVisible();
});
