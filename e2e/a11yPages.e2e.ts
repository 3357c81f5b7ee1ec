import { expect, type Page, test } from 'playwright/test';
import { thinOut, violations } from './axe.ts';
import { closely, pages } from './pages.ts';

const SHARES = 8;

/** The pages that `a11y.e2e.ts` does not open: they are many, and have the styles of those that it does. */
const others = pages.filter((path) => !closely.includes(path));

/**
 * Leaves the beginning of each run and of the list of all pages, with what takes the focus: one piece of code makes them, and
 * they are most of a page.
 */
async function thinMore(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const long of document.querySelectorAll('.pg-trace-rows tbody, .pg-picture, .sidebar-pane'))
      for (const one of [...long.querySelectorAll('tr:not([tabindex="0"]), .pg-mark, li')].slice(9))
        one.remove();
  });
}

for (let share = 0; share < SHARES; share++)
  test(`axe finds nothing in the structure of the other pages, part ${share + 1} of ${SHARES}`, async ({
    page,
  }) => {
    test.slow(); // Thirty pages.
    // As the server sends them: what scripts add is looked at on the samples.
    await page.route(/\.(js|woff2|svg|png)$/, (file) => file.abort());
    const faults: string[] = [];
    for (const path of others.filter((_, at) => at % SHARES === share)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await thinOut(page);
      await thinMore(page);
      faults.push(...(await violations(page, { structure: true })).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
