import { expect, type Page } from 'playwright/test';
import { openPlayground, type Playground } from './playground.ts';
import { test } from './quiet.ts';
import { overflow } from './width.ts';

/** Brings a playground into states that show long texts, and looks at each. */
async function inSeveralStates(page: Page, lab: Playground, look: (state: string) => Promise<void>) {
  await look('as opened');
  await lab.menu('Compare with').selectOption('Three times Request Campaign');
  await look('with a twin');
  await lab.stepButton(1, 'Add Choice').click();
  await lab.control(/^Attribute, Choice 1/).selectOption('Pricing Page Visits');
  await lab.control(/^Values, Choice 1/).fill('an invalid number that is rather a long text');
  await look('with an invalid value');
  await lab.button('Undo').press('Enter');
  await lab.menu('Model').selectOption('Three times Request Campaign, for Ada, Ben and Cleo');
  await lab.menu('Order').selectOption('By chance');
  await lab.button('First').click();
  await look('before the start');
  await page.keyboard.press('End');
}

for (const [what, viewport] of [
  ['320 pixels', { width: 320, height: 640 }],
  ['400 % zoom', { width: 320, height: 256 }],
] as const)
  test(`at ${what} the page never scrolls sideways`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const lab = await openPlayground(page, 'Change one step');
    await inSeveralStates(page, lab, async (state) => {
      expect.soft(await overflow(page), state).toEqual([]);
      expect.soft(await cut(lab), `${state}: what cannot be reached`).toEqual([]);
    });
  });

/** Controls that stand partly outside their playground, which cuts off what is outside. */
function cut({ root }: Playground): Promise<string[]> {
  return root.evaluate((box) => {
    const { left, right } = box.getBoundingClientRect();
    return [...box.querySelectorAll('button, select, input, a')]
      .filter((control) => {
        const place = control.getBoundingClientRect();
        return place.width > 0 && (place.left < left - 1 || place.right > right + 1);
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('buttons and fields are 44 pixels high, every other target 24', async ({ page }) => {
    const lab = await openPlayground(page, 'Change one step');
    await inSeveralStates(page, lab, async (state) => {
      expect.soft(await tooSmall(page), state).toEqual([]);
    });
    await page.goto('/');
    await expect(page.getByRole('radio', { name: 'Execute Campaign' })).toBeVisible();
    expect(await tooSmall(page), 'on the landing page').toEqual([]);
  });

  test('a step is dragged by touch, and a tap picks a step of the picture', async ({ page }) => {
    const lab = await openPlayground(page, 'Change one step');
    await lab.lanes.locator('.pg-mark', { hasText: '+30' }).tap();
    await expect(lab.selected).toContainText('Quality Score goes from 0 to 30.');
    await page.setViewportSize({ width: 390, height: 1200 });
    await lab.root
      .locator('.pg-steps')
      .evaluate((list) => list.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const from = await lab.step(1).locator('.pg-drag').boundingBox();
    const to = await lab.step(2).boundingBox();
    if (!from || !to) throw new Error('a step is not shown');
    const x = from.x + from.width / 2;
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
    await send('touchStart', from.y + from.height / 2);
    for (const part of [0.3, 0.6, 1])
      await send('touchMove', from.y + (to.y + to.height / 2 - from.y) * part);
    await send('touchEnd');
    const target = lab.control('Executed Campaign, Step 1, Execute Campaign');
    await expect(target).toHaveValue('Lifecycle.Behavior score');
  });
});

/** Targets that a finger misses: buttons and fields under 44 pixels, others under 24. */
function tooSmall(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    // A radio button or check box is pressed by its label.
    const targets = main.querySelectorAll(
      'button, select, input:not(label *), [type="text"], summary, label:has(> input)',
    );
    return [...targets, ...main.querySelectorAll('.pg-drag')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const field = target.matches(
        '.pg-button, select, [type="text"], .pg-switch label, .pg-prediction label',
      );
      const least = field ? 43.5 : 23.5;
      const enough = height === 0 || (height >= least && width >= least);
      return enough
        ? []
        : [`${target.getAttribute('aria-label') ?? target.textContent}: ${width} x ${height}`];
    });
  });
}

test('in forced colors the cursor, the choice of the switch and what cannot be pressed are seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const lab = await openPlayground(page, 'Change one step');
  const background = (row: number) =>
    lab.rows.nth(row).evaluate((one) => getComputedStyle(one).backgroundColor);
  await lab.rows.nth(2).click();
  expect(await background(2)).not.toBe(await background(3));
  const now = lab.lanes.locator('.pg-mark.pg-now rect');
  const other = lab.lanes.locator('.pg-mark:not(.pg-now) rect').first();
  const fill = (tag: typeof now) => tag.evaluate((rect) => getComputedStyle(rect).fill);
  expect(await fill(now)).not.toBe(await fill(other));
  const color = (name: string) => lab.button(name).evaluate((one) => getComputedStyle(one).color);
  expect(await color('Undo')).not.toBe(await color('Add step'));
  await lab.selected.focus();
  await page.keyboard.press('ArrowDown');
  await expect(lab.selected).toHaveCSS('outline-style', 'solid');
  await page.goto('/');
  await expect(page.getByRole('radio', { name: 'Request Campaign' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Request Campaign' })).not.toHaveCSS('appearance', 'none');
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const still = transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0);
          return !still || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openPlayground(page, 'Change one step');
  expect(await moving(), 'what moves otherwise').not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual([]);
});
