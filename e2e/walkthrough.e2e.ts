import { expect } from 'playwright/test';
import { goTo } from './focus.ts';
import { bringToLife, playgroundIn, wake } from './playground.ts';
import { test } from './quiet.ts';

const LESSON = '/learn/token-context/';

test('captions move the playground, and follow it, by keyboard and after an edit', async ({ page }) => {
  await page.goto(LESSON);
  const walk = page.locator('.lab-walk').first();
  const playground = walk.locator('[data-playground]');
  const lab = playgroundIn(playground);
  const captions = walk.locator('> ol button');
  const current = walk.locator('> ol [aria-current]');
  await expect(captions).toHaveCount(5);
  await expect(current).toHaveText('Score the activity, step 1: Change Score');

  await goTo(page, captions.nth(3));
  await page.keyboard.press('Enter');
  await bringToLife(playground);
  await expect(current).toHaveText('Score the activity, step 4: Change Data Value');
  await expect(captions.nth(3)).toBeFocused();
  await expect(lab.why).toContainText('{{trigger.Name}}');
  await expect(lab.field('Score Form')).toContainText('Webinar');

  await lab.button('Back').click();
  await expect(current).toHaveText('Score the activity, step 3: Change Data Value');
  await lab.button('First').click();
  await expect(current).toHaveCount(0);

  await wake(lab);
  await lab.stepButton(1, 'Remove').click();
  await captions.nth(4).click();
  await expect(lab.message).toHaveText('This run does not come there.');
  await captions.nth(2).click();
  await expect(lab.field('Score Form')).toContainText('changed here');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a walkthrough is a list that quotes the run', async ({ page }) => {
    await page.goto(LESSON);
    const items = page.locator('.lab-walk').first().locator('> ol > li');
    await expect(items).toHaveCount(5);
    await expect(items.first()).toContainText('Person Score goes from 0 to 25.');
    await expect(items.locator('button')).toHaveCount(0);
  });
});
