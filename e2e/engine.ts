import type { Page, Route } from 'playwright/test';

const FILES = /\/_astro\/engine\.[^/]+\.js$/;

/** What a page does without the engine: it does not come until `release`, or not at all. */
export interface Held {
  /** How often a page has asked for it. */
  readonly asked: () => number;
  readonly release: () => Promise<void>;
}

/** Keeps the engine from a page, as a slow connection does. */
export async function holdEngine(page: Page): Promise<Held> {
  const held: Route[] = [];
  let open = false;
  let asked = 0;
  await page.route(FILES, async (route) => {
    asked += 1;
    if (open) return route.continue();
    held.push(route);
  });
  const release = async () => {
    open = true;
    await Promise.all(held.splice(0).map((route) => route.continue()));
  };
  return { asked: () => asked, release };
}

/** Has every request for the engine fail, as without a connection, until `release`. */
export async function loseEngine(page: Page): Promise<() => Promise<void>> {
  await page.route(FILES, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(FILES);
}
