import { expect } from 'playwright/test';
import { themes, turnTo, violations } from './axe.ts';
import { ALIKE, MODEL, openModel, tryEvery } from './orders.ts';
import { test } from './quiet.ts';
import { overflow } from './width.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing, in either theme', async ({ page }) => {
  test.slow();
  const lab = await openModel(page);
  const within = '.pg-orders';
  const look = async (state: string) => {
    for (const theme of themes) {
      await turnTo(page, theme);
      expect.soft(await violations(page, { within }), `${state}, ${theme}`).toEqual([]);
    }
  };
  const { lead, ready, outcome, repair, said } = await tryEvery(lab);
  await outcome('"MQL"').getByRole('button').click();
  await look('outcomes, races and repairs');
  await repair('Execute instead of Request').click();
  await expect(said).toHaveText(ALIKE);
  await look('all alike');
  await lab.button('Undo').click();
  await lead.click();
  await ready.first().click();
  await look('the reader chooses');
  while ((await ready.count()) > 0) await ready.first().click();
  await look('the run is over');
});

test('at 320 pixels nothing makes the page wider, long names neither', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const lab = await openModel(page);
  const parts = await tryEvery(lab);
  expect.soft(await overflow(page), 'outcomes').toEqual([]);
  await parts.lead.click();
  await expect(parts.ready.first()).toBeVisible();
  expect.soft(await overflow(page), 'the reader chooses').toEqual([]);
  const long = 'Operational_Quality_Score_'.repeat(4);
  await parts.ready.first().evaluate((button, text) => {
    button.textContent = text;
  }, long);
  expect.soft(await overflow(page), 'a long name').toEqual([]);
  const inside = await parts.ready.first().evaluate((button) => {
    const box = button.closest('.pg')?.getBoundingClientRect();
    return button.getBoundingClientRect().right <= (box?.right ?? 0);
  });
  expect.soft(inside, 'a long name is not cut off').toBe(true);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

  test('every button is 44 pixels high, and the table needs no scrolling', async ({ page }) => {
    const lab = await openModel(page);
    const { lead, ready } = await tryEvery(lab);
    const small = () =>
      lab.root
        .locator('.pg-orders')
        .evaluate((orders) =>
          [...orders.querySelectorAll('button')]
            .map((button) => [button.textContent, button.getBoundingClientRect().height] as const)
            .filter(([, height]) => height > 0 && height < 43.5),
        );
    expect.soft(await small(), 'every order').toEqual([]);
    const box = lab.root.getByRole('group', { name: 'Outcomes' });
    expect.soft(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await lead.click();
    await expect(ready.first()).toBeVisible();
    expect.soft(await small(), 'the reader chooses').toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of it is shown: no button that does nothing', async ({ page }) => {
    await page.goto(MODEL);
    await expect(page.locator('[data-playground]')).toBeVisible();
    await expect(page.locator('.pg-orders')).toHaveCount(1);
    await expect(page.locator('.pg-orders')).toBeHidden();
  });
});
