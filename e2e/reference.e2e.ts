import { expect, type Page } from 'playwright/test';
import { goTo } from './focus.ts';
import { test } from './quiet.ts';

const FACTS = '/reference/facts/';

function ledger(page: Page) {
  const filter = page.getByRole('search', { name: 'Filter the facts' });
  return {
    filter,
    rows: page.locator('.lab-fact-row').filter({ visible: true }),
    words: filter.getByRole('searchbox', { name: 'Words' }),
    menu: (name: string) => filter.getByRole('combobox', { name, exact: true }),
    count: filter.getByRole('status'),
    all: filter.getByRole('button', { name: 'Show all' }),
  };
}

test('facts are narrowed by section, support, status and words, and the address keeps it', async ({
  page,
}) => {
  await page.goto(FACTS);
  const { rows, words, menu, count, all } = ledger(page);
  const total = await rows.count();
  await expect(count).toHaveText(`${total} of ${total} facts`);
  await expect(all).toBeHidden();

  await menu('Section').selectOption('2 Execute Campaign');
  await menu('In the engine').selectOption('The engine assumes it');
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toContainText([
    /Execute Campaign/,
  ]);
  for (const row of await rows.all()) {
    await expect(row.locator('.id')).toHaveText(/^2\./);
    await expect(row).toContainText('The engine assumes it');
  }
  const some = await rows.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(total);
  await words.fill('LEVEL');
  for (const row of await rows.all()) await expect(row).toContainText(/level/i);
  await expect(page).toHaveURL(/\?q=LEVEL&section=2&status=assumption$/);
  const text = await count.textContent();

  await page.reload();
  await expect(words).toHaveValue('LEVEL');
  await expect(count).toHaveText(text ?? '');
  await all.click();
  await expect(words).toBeFocused();
  await expect(count).toHaveText(`${total} of ${total} facts`);
  await expect(page).toHaveURL(new RegExp(`${FACTS}$`));
  await menu('Support').selectOption('Deduced, not documented');
  for (const row of await rows.all()) await expect(row).toContainText('Deduced, not documented');
});

test('a link to a fact that the filter hides shows it', async ({ page }) => {
  await page.goto(`${FACTS}?section=3#f-2.2`);
  const { rows, words, count } = ledger(page);
  await expect(page.locator('[id="f-2.2"]')).toBeVisible();
  await words.fill('no fact has these words');
  await expect(rows).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#f-3.1';
  });
  await expect(page.locator('[id="f-3.1"]')).toBeInViewport();
  await expect(count).toHaveText(/^(\d+) of \1 facts$/);
});

test('facts are narrowed by keyboard alone', async ({ page }) => {
  await page.goto(FACTS);
  const { rows, words, menu } = ledger(page);
  await goTo(page, words);
  await page.keyboard.type('token');
  await page.keyboard.press('Tab');
  await expect(menu('Section')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  for (const row of (await rows.all()).slice(0, 5)) await expect(row).toContainText(/token/i);
});

test('a fact that the engine follows leads to a model that shows it, an assumption to its switch', async ({
  page,
}) => {
  await page.goto(FACTS);
  await page.locator('[id="f-2.2"]').getByRole('definition').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/models\/.+\/#f-2\.2$/);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Fact 2.2.');
  await page.goto(`${FACTS}#f-2.12`);
  const assumption = page.locator('[id="f-2.12"]');
  await expect(assumption).toContainText('A fourth executable below the caller: refused');
  await assumption.getByRole('link', { name: 'A fourth executable below the caller' }).click();
  await expect(page).toHaveURL(/\/reference\/assumptions\/#a-fourth-level$/);
  await expect(page.getByRole('heading', { name: 'A fourth executable below the caller' })).toBeInViewport();
});

test('a flow step leads to a model that takes it', async ({ page }) => {
  await page.goto('/reference/flow-steps/');
  const step = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Wait', exact: true }) });
  await expect(step).toContainText(/Wait\s+Asks for\s+Duration/);
  await step.locator('a[href^="/models/"]').click();
  await expect(page).toHaveURL(/\/models\/.+/);
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: /Step \d+: Wait/ })
      .first(),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every fact is listed, without a filter that does nothing', async ({ page }) => {
    await page.goto(FACTS);
    expect(await page.locator('.lab-fact-row').filter({ visible: true }).count()).toBeGreaterThan(150);
    await expect(ledger(page).filter).toBeHidden();
    await expect(page.locator('[id="f-2.2"]')).toContainText('The engine follows it');
  });

  test('every assumption has its options, the default marked', async ({ page }) => {
    await page.goto('/reference/assumptions/');
    const switches = page.getByRole('main').getByRole('region');
    expect(await switches.count()).toBeGreaterThan(12);
    for (const one of await switches.all()) {
      await expect(one.getByRole('list').getByRole('listitem').filter({ hasText: 'default' })).toHaveCount(1);
      for (const table of await one.getByRole('table').all()) {
        const columns = await one.getByRole('listitem').count();
        await expect(table.getByRole('row').nth(1).locator('.value')).toHaveCount(columns);
      }
    }
  });
});
