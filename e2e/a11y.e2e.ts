import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { open, pages } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;
const widths = [1280, 360];

for (const path of pages) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.slow(); // A page of two thousand elements takes axe seconds for each of the four looks.
    for (const theme of themes) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await violations(page), `${theme}, ${width} px`).toEqual([]);
      }
    }
  });
}

test('axe finds what is wrong on a page', async ({ page }) => {
  await page.setContent('<html lang="en"><title>a</title><main><h1>a</h1><img src="data:,"></main></html>');
  expect(await violations(page)).toEqual([expect.stringContaining('image-alt')]);
});

async function violations(page: Page): Promise<string[]> {
  // The newer mode opens a second page for each analysis to join frames; no page of the site has a frame.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
