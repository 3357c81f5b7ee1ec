import type { Page } from 'playwright/test';

/** The elements that make the page wider than the screen; what scrolls within its own box does not. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return wide.map((element) => `${element.tagName}.${element.className}`).concat(`wider than ${width} px`);
  });
}
