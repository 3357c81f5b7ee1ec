import { expect, type Locator, type Page } from 'playwright/test';

/** Presses a key until a control has the focus. At every stop on the way the focus must be in sight. */
export async function goTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const faults: string[] = [];
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press(key);
    const { reached, fault } = await target.evaluate(look);
    if (fault) faults.push(fault);
    if (reached) {
      expect(faults, 'stops whose focus is not seen').toEqual([]);
      return;
    }
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** Whether an element has the focus, and why the focus is not in sight: no outline, off the screen, behind something. */
function look(target: Element): { reached: boolean; fault: string | null } {
  const focused = document.activeElement;
  const reached = focused === target;
  // At the end of the page the browser itself has the focus.
  if (!focused || focused === document.body) return { reached, fault: null };
  const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40)}`;
  const outlined = [focused, focused.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  if (!outlined) return { reached, fault: `${name}: no outline` };
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const there = document.elementFromPoint(x, y);
  if (!there) return { reached, fault: `${name}: outside the screen` };
  const seen = [there.contains(focused), focused.contains(there), there.closest('label')?.contains(focused)];
  return {
    reached,
    fault: seen.includes(true) ? null : `${name}: behind ${there.tagName}.${there.className}`,
  };
}
