import { expect } from 'playwright/test';
import { openPlayground } from './playground.ts';
import { test } from './quiet.ts';

test('campaigns that request each other in a circle leave the page usable and say why the run stops', async ({
  page,
}) => {
  const lab = await openPlayground(page, 'Change one step');
  await lab.menu('Model').selectOption('Three times Request Campaign');
  for (const [campaign, next] of [
    ['Quality score', 'Behavior score'],
    ['Behavior score', 'Quality score'],
  ] as const) {
    await lab.menu('Campaign to edit').selectOption(campaign);
    await lab.menu('Kind of step').selectOption('Request Campaign');
    await lab.button('Add step').click();
    await lab.control(/^Campaign, Step/).selectOption(`Lifecycle.${next}`);
  }
  await lab.button('Last').click();
  await expect(lab.selected).toContainText('These campaigns call each other in a circle');
  expect(await lab.rows.count()).toBeLessThan(1000);
  await lab.selected.focus();
  await page.keyboard.press('Home');
  await expect(lab.rows.first()).toBeFocused();
  await expect(lab.rows.first()).toContainText('Person is Created');
  for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
  await expect(lab.rows.nth(3)).toBeFocused();
});
