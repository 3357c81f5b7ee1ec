import { expect } from 'playwright/test';
import { themes, thinOut, turnTo, violations } from './axe.ts';
import { wakeExercise } from './exercise.ts';
import { closely, open } from './pages.ts';
import { openPlayground } from './playground.ts';
import { test } from './quiet.ts';

// Every theme and every width is looked at with all rules, and all four looks with those about colors.
const looks = [
  { theme: 'light', width: 1280, colors: false },
  { theme: 'light', width: 360, colors: true },
  { theme: 'dark', width: 360, colors: false },
  { theme: 'dark', width: 1280, colors: true },
] as const;

for (const path of closely) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.slow(); // A page of two thousand elements takes axe seconds for each of the four looks.
    await open(page, path);
    await thinOut(page);
    for (const { theme, width, colors } of looks) {
      await turnTo(page, theme);
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violations(page, { colors }), `${theme}, ${width} px`).toEqual([]);
    }
  });
}

test('axe finds nothing in a playground that a reader has worked in', async ({ page }) => {
  test.slow();
  const lab = await openPlayground(page, 'Change one step');
  await lab.menu('Compare with').selectOption('Three times Request Campaign');
  await lab.menu('Order').selectOption('By chance');
  await lab.stepButton(2, 'Change to Request Campaign').click();
  await lab.button('Add step').click();
  await lab.stepButton(4, 'Add Choice').click();
  await lab.control('New Value, Otherwise: Step 4, Change Data Value').fill('');
  await expect(lab.root.locator('.pg-problem')).toHaveText('New Value is missing.');
  for (const part of ['Activity log', 'Tokens']) {
    await lab.button(part).click();
    await expect(lab.root.getByRole('region', { name: part, exact: true })).toBeVisible();
    expect.soft(await violations(page, { within: '.rd' }), part).toEqual([]);
  }
  const exercise = await wakeExercise(page);
  const within = '[data-playground]:has(.pg-problem), .pg-exercise';
  await exercise.check();
  await expect(exercise.root.locator('.pg-failed')).toBeVisible();
  for (const theme of themes) {
    await turnTo(page, theme);
    expect.soft(await violations(page, { within, colors: theme === 'dark' }), `failed, ${theme}`).toEqual([]);
  }
  for (const step of [1, 2]) await exercise.lab.stepButton(step, 'Change to Execute Campaign').click();
  await exercise.check();
  await expect(exercise.root.locator('.pg-passed')).toBeVisible();
  for (const theme of themes) {
    await turnTo(page, theme);
    expect.soft(await violations(page, { within: '.pg-exercise' }), `passed, ${theme}`).toEqual([]);
  }
});

test('axe finds what is wrong on a page', async ({ page }) => {
  const wrong = '<h1 style="color: #999; background: #aaa">Pale</h1><img src="data:,">';
  await page.setContent(`<html lang="en"><title>a</title><main>${wrong}</main></html>`);
  expect(await violations(page)).toEqual([
    expect.stringContaining('color-contrast'),
    expect.stringContaining('image-alt'),
  ]);
  expect(await violations(page, { colors: true })).toEqual([expect.stringContaining('color-contrast')]);
  expect(await violations(page, { structure: true })).toEqual([expect.stringContaining('image-alt')]);
  expect(await violations(page, { within: 'img' })).toEqual([expect.stringContaining('image-alt')]);
});
