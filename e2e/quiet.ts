import { test as base, expect, type Page } from 'playwright/test';

/** A test that also fails when its page complains in the console or asks for anything outside the site. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const trouble = listen(page, `${baseURL}/`);
      await use(undefined);
      expect(trouble, 'in the console and on the network').toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what a reader would see in the console or a proxy would see in its log. */
export function listen(page: Page, home: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is fetched ahead is given up when the reader goes there.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && /^\w+:\/\//.test(request.url())) {
      trouble.push(`elsewhere: ${request.url()}`);
    }
  });
  return trouble;
}
