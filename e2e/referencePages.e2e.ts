import { expect, type Page, test } from 'playwright/test';
import { goTo } from './focus.ts';
import { pages } from './pages.ts';

const KINDS = ['triggers', 'filters', 'operators', 'tokens', 'activity-log', 'outside-events'];

/** The word on the page of triggers that is explained, and what explains it. */
function explained(page: Page) {
  const word = page.getByRole('main').getByRole('button', { name: 'smart list', exact: true });
  return { word, meaning: page.getByRole('note', { name: 'Meaning of Smart list' }) };
}

test('a trigger leads to its activity, to its filter, and to a model in which it fires', async ({ page }) => {
  await page.goto('/reference/triggers/');
  const entry = page.locator('#fills-out-form');
  await expect(entry).toContainText(/Constraints\s+Form Name/);
  await entry.getByRole('link', { name: 'Fill Out Form', exact: true }).click();
  await expect(page).toHaveURL(/\/reference\/activity-log\/#fill-out-form$/);
  await page.locator('#fill-out-form').getByRole('link', { name: 'Filled Out Form', exact: true }).click();
  await expect(page).toHaveURL(/\/reference\/filters\/#filled-out-form$/);
  await page.locator('#filled-out-form a[href^="/models/"]').click();
  await expect(page).toHaveURL(/\/models\/.+\//);
});

test('kinds are narrowed by words', async ({ page }) => {
  await page.goto('/reference/filters/?q=segmentation');
  const shown = page.locator('[data-filter-item]').filter({ visible: true });
  await expect(shown.first()).toContainText('Member of Segment');
  for (const one of await shown.all()) await expect(one).toContainText(/segmentation/i);
});

test('a word is explained by keyboard and by pointer, and the meaning leads to the glossary', async ({
  page,
}) => {
  await page.goto('/reference/triggers/');
  const { word, meaning } = explained(page);
  await expect(meaning).toBeHidden();
  await goTo(page, word);
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await word.click();
  await meaning.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/reference\/glossary\/#t-smart-list$/);
  await expect(page.locator('#t-smart-list')).toBeInViewport();
});

test('a word is explained when the pointer rests on it', async ({ page }) => {
  await page.goto('/reference/triggers/');
  const { word, meaning } = explained(page);
  await word.hover();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
});

test('a browser that knows no interest opens the meaning by hover and by focus, too', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => Reflect.deleteProperty(HTMLButtonElement.prototype, 'interestForElement'));
  await page.route('**/reference/triggers/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(' interestfor=', ' data-was='),
    });
  });
  await page.goto('/reference/triggers/');
  const { word, meaning } = explained(page);
  await word.hover();
  await expect(meaning).toBeVisible();
  await meaning.hover();
  await page.clock.fastForward(1000);
  await expect(meaning).toBeVisible();
  const [at, beside] = [await word.boundingBox(), await meaning.boundingBox()];
  expect(Math.abs((beside?.y ?? 0) - (at?.y ?? 0) - (at?.height ?? 0))).toBeLessThan(10);
  await page.mouse.move(0, 0);
  await expect(meaning).toBeHidden();

  await goTo(page, word);
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(meaning).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of KINDS)
    test(`every entry of ${kind} has its words and facts`, async ({ page }) => {
      await page.goto(`/reference/${kind}/`);
      const entries = page.locator('[data-filter-item]');
      expect(await entries.count()).toBeGreaterThan(7);
      for (const one of (await entries.all()).slice(0, 8))
        await expect(one.locator('.lab-fact').first()).toBeVisible();
    });

  test('a word is explained', async ({ page }) => {
    await page.goto('/reference/triggers/');
    const { word, meaning } = explained(page);
    await word.click();
    await expect(meaning).toBeVisible();
  });
});

test('llms.txt names every page, and each model as JSON', async ({ page, baseURL }) => {
  const text = await (await page.request.get('/llms.txt')).text();
  const named = [...text.matchAll(/\]\((\S+)\): \S/g)].map(
    ([, href = '']) => new URL(href, baseURL).pathname,
  );
  const lists = ['/', '/404.html', '/embed/', '/learn/', '/faq/'];
  const due = pages
    .filter((path) => !lists.includes(path))
    .map((path) => path.replace(/^(\/models\/.+)\/$/, '$1.json'));
  expect(due.filter((path) => !named.includes(path))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  const [model = ''] = named.filter((path) => path.endsWith('.json'));
  expect(await (await page.request.get(model)).json()).toMatchObject({ format: 1 });
});

test('robots.txt lets everybody read', async ({ page }) => {
  const answer = await page.request.get('/robots.txt');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toMatch(/^User-agent: \*\nAllow: \/\n/);
});
