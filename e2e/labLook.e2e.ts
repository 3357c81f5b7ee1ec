import { expect, type Page } from 'playwright/test';
import { themes, turnTo, violations } from './axe.ts';
import { file, type Lab, openLab, PLAYGROUND } from './lab.ts';
import { MODEL_TABS, RUN_TABS, throughTabs } from './labTabs.ts';
import { test } from './quiet.ts';
import { overflow } from './width.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MODEL = '?scenario=mql-decision&variant=parallel';
const DIALOGS = ['Share', 'My models', 'Export', 'Import'] as const;

/** What axe finds in either theme: all rules in the first, those about colors in the second. */
async function look(page: Page, state: string, within: string): Promise<void> {
  for (const theme of themes) {
    await turnTo(page, theme);
    expect
      .soft(await violations(page, { within, colors: theme === 'dark' }), `${state}, ${theme}`)
      .toEqual([]);
  }
}

/** Opens something over the page, with what it loads. */
async function openDialog(lab: Lab, name: string): Promise<void> {
  await lab.button(name).click();
  await expect(lab.dialog(name)).toBeVisible();
  await expect(lab.dialog(name).getByText('Loading.', { exact: true })).toHaveCount(0);
}

/** The switch between model and run, where there is no room for both. */
const showSide = (lab: Lab, name: 'Model' | 'Run') => lab.button(name).click();

test.describe('axe finds nothing', () => {
  test('at the start, whatever was asked for', async ({ page }) => {
    test.slow();
    await page.goto(PLAYGROUND);
    await look(page, 'the gallery', '.lb-start-head, .lb-ways, .lb-gallery-head, .lb-shelf:first-of-type');
    await page.goto(`${PLAYGROUND}#m=broken`);
    await expect(page.getByRole('alert')).toContainText('This link is damaged');
    await look(page, 'a link that is damaged', '.lb-problem');
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole('button', { name: 'Open a file' }).click();
    const dialog = page.getByRole('dialog', { name: 'Open a file' });
    await dialog.locator('input[type="file"]').setInputFiles(file('broken.yaml', 'format: 2\n'));
    await expect(dialog.getByRole('list', { name: 'What was read' })).toBeVisible();
    await look(page, 'a file that cannot be read', '.lb-dialog');
  });

  test('in the model and in its run, tab by tab, with what is wrong and what is chosen', async ({ page }) => {
    test.slow();
    const lab = await openLab(page, MODEL);
    await lab.tab('Flow').click();
    await lab.button('Add Choice: Step 1, Request Campaign').click();
    await lab.control('Operator, Choice 1 of Step 1, Request Campaign').selectOption('is');
    await expect(lab.step(1).locator('.pg-problem')).toBeVisible();
    await lab.button('Fork here').click();
    await lab.tab('Compare').click();
    await lab.menu('Compare with').selectOption('Main');
    await lab.slider.fill('3');
    await lab.button('Share').hover();
    // One tab of each side at a time: axe takes as long for a page as for half of it.
    for (const [at, run] of RUN_TABS.entries()) {
      const model = MODEL_TABS[at];
      await throughTabs(lab, [run, ...(model === undefined ? [] : [model])]);
      await look(page, `${run}, ${model ?? 'Changes'}`, '.lb');
    }
  });

  test('in the dialogs, on a narrow page', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 800 });
    const lab = await openLab(page, MODEL);
    for (const name of DIALOGS) {
      await openDialog(lab, name);
      for (const closed of await lab.dialog(name).locator('summary').all()) await closed.click();
      await look(page, name, '.lb-dialog');
      if (name === 'Export') {
        await lab.button('Open the report').click();
        await expect(page.getByRole('dialog', { name: /^Report: / })).toBeVisible();
        await look(page, 'the report', '.pg-report');
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Escape');
      await expect(lab.dialog(name)).toHaveCount(0);
    }
  });

  test('on a narrow page, in the parts that look otherwise there', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 800 });
    const lab = await openLab(page, MODEL);
    await throughTabs(lab, ['Trace'], (name) => look(page, name, '.lb'));
    await showSide(lab, 'Model');
    await look(page, 'the model', '.lb');
  });
});

/** Controls that stand partly outside the page, without a box around them that scrolls. */
function cut({ root }: Lab): Promise<string[]> {
  return root.evaluate((box) => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== box &&
      (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...box.querySelectorAll('button, select, input, a, textarea, summary')]
      .filter((control) => {
        const { left, right, width: own } = control.getBoundingClientRect();
        const outside = own > 1 && control.checkVisibility() && (left < -1 || right > width + 1);
        return outside && !scrolls(control.parentElement);
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? control.outerHTML);
  });
}

async function fits(page: Page, lab: Lab, state: string): Promise<void> {
  expect.soft(await overflow(page), state).toEqual([]);
  expect.soft(await cut(lab), `${state}: what cannot be reached`).toEqual([]);
}

test('at 320 pixels the page never scrolls sideways, and every control is in reach', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PLAYGROUND);
  expect.soft(await overflow(page), 'the start').toEqual([]);
  const lab = await openLab(page, MODEL);
  await lab.button('Fork here').click();
  await throughTabs(lab, RUN_TABS, (name) => fits(page, lab, name));
  await lab.tab('Compare').click();
  await lab.menu('Compare with').selectOption('Three times Execute Campaign');
  await fits(page, lab, 'two runs');
  await showSide(lab, 'Model');
  await throughTabs(lab, MODEL_TABS, (name) => fits(page, lab, name));
  await lab.tab('Campaigns').click();
  await throughTabs(lab, ['Flow', 'Schedule'], (name) => fits(page, lab, name));
  for (const name of DIALOGS) {
    await openDialog(lab, name);
    await fits(page, lab, name);
    const wide = await lab.dialog(name).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect.soft(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});

test('at 400 % zoom the run, the model and a dialog can be used', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const lab = await openLab(page, MODEL);
  await lab.tab('Trace').click();
  await fits(page, lab, 'the run');
  const selected = lab.run.getByRole('row', { selected: true });
  await selected.click();
  const step = Number(await lab.slider.inputValue());
  await page.keyboard.press('ArrowUp');
  await expect(lab.slider).toHaveValue(String(step - 1));
  await expect(selected).toBeFocused();
  await expect(selected).toBeInViewport();
  await showSide(lab, 'Model');
  await lab.tab('Flow').click();
  await lab.button('Change to Execute Campaign: Step 3, Request Campaign').click();
  await expect(lab.step(3)).toBeInViewport();
  await fits(page, lab, 'the model');
  await openDialog(lab, 'Share');
  await lab.dialog('Share').getByRole('button', { name: 'Copy link' }).click();
  await expect(lab.dialog('Share').getByText(/^(Copied the link|The link is selected)/)).toBeInViewport();
  await lab.button('Close Share').click();
  await expect(lab.dialog('Share')).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('buttons and fields are 44 pixels high', async ({ page }) => {
    const lab = await openLab(page, MODEL);
    const small = () =>
      lab.root.evaluate((root) =>
        [
          ...root.querySelectorAll(
            '.pg-button, select, textarea, input[type="text"], input[type="search"], [role="tab"]',
          ),
        ]
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const { width, height } = one.getBoundingClientRect();
            return { name: one.getAttribute('aria-label') ?? one.textContent, width, height };
          })
          .filter(({ width, height }) => width < 43.5 || height < 43.5)
          .map(({ name, width, height }) => `${name}: ${width} x ${height}`),
      );
    await throughTabs(lab, RUN_TABS, async (name) => {
      expect.soft(await small(), name).toEqual([]);
    });
    await showSide(lab, 'Model');
    await throughTabs(lab, MODEL_TABS, async (name) => {
      expect.soft(await small(), name).toEqual([]);
    });
    await lab.tab('Campaigns').click();
    await lab.tab('Flow').click();
    expect.soft(await small(), 'Flow').toEqual([]);
    for (const name of DIALOGS) {
      await openDialog(lab, name);
      expect.soft(await small(), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

test('in forced colors what is open, chosen and idle is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const lab = await openLab(page, MODEL);
  const style = (of: ReturnType<Lab['tab']>, name: 'color' | 'borderBottomColor' | 'backgroundColor') =>
    of.evaluate((one, key) => getComputedStyle(one)[key], name);
  const differ = async (one: ReturnType<Lab['tab']>, other: ReturnType<Lab['tab']>) => {
    const names = ['color', 'borderBottomColor', 'backgroundColor'] as const;
    const pairs = await Promise.all(
      names.map(async (name) => [await style(one, name), await style(other, name)]),
    );
    return pairs.some(([a, b]) => a !== b);
  };
  expect(await differ(lab.tab('Campaigns'), lab.tab('People')), 'the open tab').toBe(true);
  expect(await differ(lab.button('Undo'), lab.button('Export')), 'an idle button').toBe(true);
  await lab.button('Fork here').click();
  expect(await differ(lab.branches.nth(0), lab.branches.nth(1)), 'the open branch').toBe(true);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await differ(lab.button('Model'), lab.button('Run')), 'the side that is shown').toBe(true);
  await lab.tab('Trace').click();
  const rows = lab.run.getByRole('treegrid').getByRole('row');
  expect(
    await differ(rows.and(page.locator('[aria-selected="true"]')), rows.last()),
    'the selected row',
  ).toBe(true);
  await lab.button('Share').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
});
