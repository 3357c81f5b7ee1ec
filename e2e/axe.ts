import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

export const themes = ['light', 'dark'] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** What the style sheets decide, which all pages share. It is most of axe's time. */
const STYLE_RULES = [...COLOR_RULES, 'target-size'];

/** What of the page axe looks at, and how closely. */
export interface Look {
  /** Only the rules about colors: for a page whose structure has been looked at in another theme. */
  readonly colors?: boolean;
  /** All rules but those that the style sheets decide: for a page whose style other pages have, too. */
  readonly structure?: boolean;
  /** Only the parts that a selector finds. */
  readonly within?: string;
}

/** What axe finds wrong on the page as it is now, one text an element. */
export async function violations(page: Page, { colors, structure, within }: Look = {}): Promise<string[]> {
  // The newer mode opens a second page for each analysis to join frames; no page of the site has a frame.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  // Half of axe's time would go into selectors for the elements that are right.
  axe.options({ resultTypes: ['violations'] });
  if (colors) axe.withRules(COLOR_RULES);
  else axe.withTags(RULES);
  if (structure) axe.disableRules(STYLE_RULES);
  if (within !== undefined) axe.include(within);
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Leaves two entries of each kind in a long list, and the first rows of what an instance holds: axe takes seconds for every hundred, and they are built alike. */
export async function thinOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Map<string, number>();
    for (const entry of document.querySelectorAll<HTMLElement>('[data-filter-item]')) {
      const kind = `${entry.dataset['status']} ${entry.dataset['confidence']}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if ((seen.get(kind) ?? 0) > 2) entry.remove();
    }
    for (const row of document.querySelectorAll('.lab-held tbody tr:nth-child(n + 4)')) row.remove();
  });
}

/** Turns an open page to a theme, as the system's setting does. */
export async function turnTo(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
