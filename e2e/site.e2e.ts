import { expect, test } from 'playwright/test';
import { open, pages, samples } from './pages.ts';
import { listen } from './quiet.ts';
import { overflow } from './width.ts';

for (const path of samples) {
  test(`${path} is sound`, async ({ page, baseURL }) => {
    const trouble = listen(page, `${baseURL}/`);
    await open(page, path);
    expect.soft(trouble, 'in the console and on the network').toEqual([]);

    await expect.soft(page).toHaveTitle(/\S/);
    await expect.soft(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{30,}/);
    const levels = await page
      .locator('main')
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
    expect.soft(jumps(levels), 'the order of the headings').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflow(page), 'what is wider than the screen').toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of samples) {
    test(`${path} reads well`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
      for (const island of await page.locator('astro-island').all()) {
        expect((await island.innerText()).trim()).not.toBe('');
      }
    });
  }
});

test('every link within the site leads somewhere', async ({ page, baseURL }) => {
  await page.goto('/');
  const read = await page.evaluate(async (paths) => {
    const texts = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
    return texts.map((text, at) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return {
        path: paths[at] ?? '',
        ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...parsed.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
      };
    });
  }, pages);
  const ids = new Map(read.map((one) => [one.path, one.ids]));
  const links = read.flatMap(({ path, links }) =>
    links.map((href) => ({ href, path, to: new URL(href, baseURL + path) })),
  );
  const inside = links.filter(({ to }) => to.origin === baseURL);
  expect(inside.length).toBeGreaterThan(0);

  const files = [...new Set(inside.map(({ to }) => to.pathname))].filter((path) => !ids.has(path));
  const answers = await Promise.all(files.map((path) => page.request.get(path, { maxRedirects: 0 })));
  const missing = new Set(files.filter((_, at) => answers[at]?.status() !== 200));
  const broken = inside.filter(
    ({ to }) => missing.has(to.pathname) || !hasAnchor(ids.get(to.pathname), to.hash),
  );
  expect(broken.map(({ path, href }) => `${path} links to ${href}`)).toEqual([]);
});

test('an address that does not exist answers 404 with a page', async ({ page }) => {
  const answer = await page.goto('/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('what is smuggled into a page does not run, and reaches nothing elsewhere', async ({ page }) => {
  await page.goto('/playground/');
  await page.evaluate(async () => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      document.body.append(Object.assign(document.createElement('i'), { textContent: effectiveDirective }));
    });
    const script = Object.assign(document.createElement('script'), {
      textContent: 'document.title = "Smuggled"',
    });
    document.body.append(script);
    await fetch('https://elsewhere.example/').catch(() => undefined);
  });
  await expect(page.locator('body > i')).toHaveText(['script-src-elem', 'connect-src']);
  await expect(page).not.toHaveTitle('Smuggled');
});

function jumps(levels: readonly number[]): string[] {
  return levels.flatMap((level, at) => {
    const last = levels[at - 1] ?? 0;
    return level > last + 1 ? [`h${level} after h${last}`] : [];
  });
}

function hasAnchor(ids: readonly string[] | undefined, hash: string): boolean {
  return hash === '' || (ids?.includes(decodeURIComponent(hash.slice(1))) ?? false);
}
