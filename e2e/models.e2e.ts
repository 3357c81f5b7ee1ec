import { expect, type Page } from 'playwright/test';
import { goTo } from './focus.ts';
import { pages } from './pages.ts';
import { drawnIn, openOnly, playgroundIn } from './playground.ts';
import { test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MODEL = '/models/mql-decision/';
const labOf = (page: Page) => playgroundIn(page.locator('[data-playground]'));
const factOf = (page: Page, id: string) => page.locator(`[id="f-${id}"]`);

test('the list names every model with its claims and its facts, and its words narrow it', async ({
  page,
}) => {
  await page.goto('/models/');
  const models = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
  const built = pages.filter((path) => /^\/models\/./.test(path));
  const links = await models.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.toSorted()).toEqual(built.toSorted());

  const mql = page.locator('li[data-filter-item]').filter({ has: page.locator(`a[href="${MODEL}"]`) });
  await expect(mql).toContainText(/(\d+) of \1 claims kept/);
  await expect(mql.getByRole('link', { name: '2.2', exact: true })).toHaveAttribute('href', `${MODEL}#f-2.2`);
  await page.getByRole('searchbox', { name: 'Words' }).fill('behavior MQL');
  await expect(models.filter({ visible: true })).toContainText(['MQL decision']);
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true }).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words' }).fill('no model has these words');
  await expect(models.filter({ visible: true })).toHaveCount(0);
});

test('a link to a fact opens the model at the event that shows it, in the variant that does', async ({
  page,
}) => {
  await page.goto(`${MODEL}#f-3.1`);
  const lab = labOf(page);
  await expect(lab.menu('Model').locator(':checked')).toHaveText('Three times Request Campaign');
  await expect(lab.selected).toContainText('Step 1: Request Campaign');
  await expect(lab.why.getByRole('link', { name: '3.1', exact: true })).toBeVisible();
  const line = page.getByRole('main').getByRole('status').first();
  await expect(line).toContainText(/^Fact 3\.1\. .+, New person, step 1: Request Campaign\.$/);
  await expect(line).toBeInViewport();
});

test('every fact of the list is shown in the playground', async ({ page }) => {
  const lab = await openOnly(page, MODEL);
  const ids = await page
    .locator('button[data-show]')
    .evaluateAll((all) => all.map((button) => button.getAttribute('data-show') ?? ''));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    await factOf(page, id).getByRole('button').click();
    await expect(lab.why.locator('.pg-facts').getByRole('link', { name: id, exact: true })).toBeVisible();
  }
});

test('a fact is shown in the playground by keyboard alone, and the way goes on from there', async ({
  page,
}) => {
  await page.goto(`${MODEL}#facts`);
  await goTo(page, factOf(page, '2.2').getByRole('button', { name: 'Show it in the playground: fact 2.2' }));
  await page.keyboard.press('Enter');
  const lab = labOf(page);
  await expect(lab.root).toBeFocused();
  await expect(lab.selected).toContainText('Step 1: Execute Campaign');
  await expect(lab.menu('Model').locator(':checked')).toHaveText('Three times Execute Campaign');
  await page.keyboard.press('Tab');
  await expect(lab.root.locator(':focus')).toHaveCount(1);
});

test('a token that is overridden says where, and by what', async ({ page }) => {
  await page.goto('/models/token-tree/#f-5.14');
  const { why } = labOf(page);
  await expect(why.getByRole('link', { name: '5.14', exact: true })).toBeVisible();
  await expect(why).toContainText(/folder .+ \(overridden by program .+\)/);
});

test('a value with parts is written as JSON, and says how while it is not', async ({ page }) => {
  const lab = await openOnly(page, '/models/email-blocked/');
  const field = lab.control(/^Constraints \(JSON\), Choice 1 of Step 3/);
  await expect(field).toHaveValue('[{"attribute":"Email","operator":"is","values":["Newsletter"]}]');
  await expect(lab.step(3)).toContainText('If Was Sent Email');
  await field.press('End');
  await field.press('Backspace');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(
    /This is not JSON yet, so it says nothing\. An example: \[/,
  );
  await field.pressSequentially(']');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('a long activity log is folded, and opens by keyboard', async ({ page }) => {
  await page.goto('/models/emails/#log');
  const summary = page.locator('summary').filter({ hasText: /Ada: \d+ activities/ });
  const table = page.getByRole('table', { name: /^Ada: / });
  await expect(table).toBeHidden();
  await goTo(page, summary);
  await page.keyboard.press('Enter');
  const [, count] = /(\d+)/.exec((await summary.textContent()) ?? '') ?? [];
  await expect(table.locator('tbody tr')).toHaveCount(Number(count));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a model has the activity log of its people, the types without an id marked', async ({ page }) => {
    await page.goto(MODEL);
    const log = page.getByRole('table', { name: /^Ada: \d+ activities$/ });
    const lines = log.locator('tbody tr');
    await expect(lines.first()).toContainText('New Lead 12');
    const call = lines.filter({ hasText: 'Execute Campaign' }).first();
    await expect(call).toContainText(
      /simulated.*Executed Campaign:\s+Lifecycle\.Quality score.*Qualified:\s+True/s,
    );
    await expect(page.getByText('A type marked simulated has no id in any public source')).toBeVisible();
  });

  test('a model shows its run, its facts with their events, and its claims', async ({ page }) => {
    await page.goto(`${MODEL}#f-3.1`);
    await expect(drawnIn(page.locator('[data-playground]')).rows.last()).toBeVisible();
    await expect(factOf(page, '3.1')).toBeInViewport();
    await expect(factOf(page, '3.1')).toContainText('New person, step 1: Request Campaign, in the variant');
    await expect(page.getByRole('table', { name: 'What does not end the same' })).toContainText('Not a fit');
    const claims = page.locator('.claims li');
    await expect(claims.first()).toContainText(/Kept in\s+\d+ runs/);
    const dead = page.getByRole('main').locator('button, input, select').filter({ visible: true });
    await expect(dead).toHaveCount(0);
  });
});
