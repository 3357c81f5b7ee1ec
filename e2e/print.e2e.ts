import { expect, type Page, test } from 'playwright/test';
import { drawnAfter, LESSON } from './playground.ts';
import { overflow } from './width.ts';

/** A sheet of A4 without its margins, in pixels. */
const SHEET = { width: 672, height: 990 };
const ANSWER = '/faq/batch-campaigns-run-late/';

async function onPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(path);
}

/** What stands behind an element by its style. */
const behind = (element: Element) => getComputedStyle(element, '::after').content;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on paper, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const path of [LESSON, ANSWER]) {
      test(`${path} is its text, its pictures and its traces, black on white`, async ({ page }) => {
        await onPaper(page, path);
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.pg .pg-picture').first()).toBeVisible();
        await expect(page.locator('.pg .pg-trace tbody tr').last()).toBeVisible();
        await expect(page.getByText('Smart Campaign Lab, this page: ')).toContainText(path);

        // Words that explain themselves and captions of a walkthrough are buttons that read as text.
        const pressed = page.locator(
          'button:not(.lab-term, .lab-walk button), select, textarea, input:not([type="radio"])',
        );
        await expect(pressed.filter({ visible: true })).toHaveCount(0);
        await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
        const colors = await page.evaluate(() => {
          const { backgroundColor, color } = getComputedStyle(document.body);
          return [backgroundColor, color];
        });
        expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
        expect(await overflow(page), 'what is wider than the sheet').toEqual([]);

        const source = main
          .getByRole('heading', { name: 'Sources' })
          .locator('xpath=following::a[starts-with(@href,"http")]');
        expect(await source.first().evaluate(behind)).toContain('https://');
      });
    }

    test('a prediction has its options, and what is closed says that it is', async ({ page }) => {
      await onPaper(page, LESSON);
      for (const option of ['MQL', 'Nurture', 'Not a fit'])
        await expect(page.locator('.pg-prediction').first().getByText(option, { exact: true })).toBeVisible();
      const hint = page.locator('summary').filter({ hasText: 'Hint 1' }).first();
      await expect(hint).toBeVisible();
      expect(await hint.evaluate(behind)).toContain('closed when this was printed');
    });
  });
}

test('a picture that is wider than the sheet is drawn smaller, and nothing scrolls', async ({ page }) => {
  await onPaper(page, LESSON);
  const { root } = drawnAfter(page, 'Repair the flow');
  const picture = root.locator('.pg-picture').first();
  const [natural, shown] = await picture.evaluate((svg) => [
    Number(svg.getAttribute('width')),
    svg.getBoundingClientRect().width,
  ]);
  expect(natural).toBeGreaterThan(SHEET.width);
  expect(shown).toBeLessThanOrEqual(SHEET.width);
  const rows = root.locator('.pg-trace-rows');
  expect(await rows.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
});
