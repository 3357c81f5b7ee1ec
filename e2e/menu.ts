import { expect, type Locator, type Page } from 'playwright/test';

/**
 * Chooses an option of a menu that has the focus, by arrow keys from its top. Letters would not do: typed slowly, on a busy
 * machine, each begins a new search of the menu.
 */
export async function pick(page: Page, menu: Locator, option: string): Promise<void> {
  const chosen = menu.locator('option:checked');
  const names = (await menu.locator('option').allTextContents()).map((name) => name.trim());
  if (!names.includes(option)) throw new Error(`"${option}" is not among ${names.join(', ')}`);
  await page.keyboard.press('Home');
  for (const _ of names) {
    if ((await chosen.textContent())?.trim() === option) return;
    const before = await menu.inputValue();
    await page.keyboard.press('ArrowDown');
    await expect(menu, `after ${before}`).not.toHaveValue(before);
  }
  throw new Error(`arrow keys do not lead to "${option}"`);
}
