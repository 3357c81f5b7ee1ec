import { expect } from 'playwright/test';
import type { Lab } from './lab.ts';

/** The tabs of either side of the full-screen playground, in order. */
export const MODEL_TABS = [
  'Campaigns',
  'People',
  'What happens',
  'Assets',
  'Settings',
  'Source',
  'Changes',
] as const;
export const RUN_TABS = [
  'Why and who',
  'Trace',
  'Find',
  'Watch',
  'Tokens',
  'Activity log',
  'Every order',
  'Compare',
  'Test people',
  'Log from Marketo',
  'API',
] as const;

/** Opens tabs one after the other, each with what its panel loads. */
export async function throughTabs(
  lab: Lab,
  names: readonly string[],
  each: (name: string) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const name of names) {
    await lab.tab(name).click();
    const panel = lab.root.getByRole('tabpanel', { name }).first();
    await expect(panel).toBeVisible();
    await expect(panel.getByText('Loading.', { exact: true })).toHaveCount(0);
    await each(name);
  }
}
