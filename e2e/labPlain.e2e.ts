import { expect } from 'playwright/test';
import { openLab, PLAYGROUND } from './lab.ts';
import { MODEL_TABS, RUN_TABS, throughTabs } from './labTabs.ts';
import { test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MODEL = '?scenario=mql-decision&variant=parallel';

test('with reduced motion nothing moves by itself', async ({ page }) => {
  const lab = await openLab(page, MODEL);
  const moving = () =>
    lab.root.evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const still = transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0);
          return !still || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
    );
  await throughTabs(lab, RUN_TABS, async (name) => {
    expect.soft(await moving(), name).toEqual([]);
  });
  await throughTabs(lab, MODEL_TABS, async (name) => {
    expect.soft(await moving(), name).toEqual([]);
  });
  await lab.button('Share').click();
  expect.soft(await moving(), 'Share').toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the gallery leads to the pages of the models, and nothing that needs a script is shown', async ({
    page,
  }) => {
    await page.goto(`${PLAYGROUND}?scenario=mql-decision`);
    const main = page.getByRole('main');
    await expect(main.getByText('The playground needs JavaScript.')).toBeVisible();
    await expect(main.locator('button, input, select').filter({ visible: true })).toHaveCount(0);
    const links = main.locator('.lb-shelf a').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(50);
    await main.getByRole('link', { name: 'Quality score, behavior score, MQL decision' }).click();
    await expect(page).toHaveURL(/\/models\/mql-decision\/$/);
  });
});
