import { expect } from 'playwright/test';
import { flowOf, openPlayground, type Playground, runOf } from './playground.ts';
import { test } from './quiet.ts';

const TARGETS = ['Lifecycle.Quality score', 'Lifecycle.Behavior score', 'Lifecycle.MQL decision'];

/** The campaigns that the steps of the flow call, in order. */
function targets({ steps }: Playground): Promise<string[]> {
  return steps.evaluateAll((all) => all.map((step) => step.querySelector('select')?.value ?? ''));
}

test('steps move by their buttons and by Alt with an arrow key, and keep the focus', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const [first = '', second = '', third = ''] = TARGETS;
  const run = await runOf(lab);
  await lab.stepButton(1, 'Move down').press('Enter');
  expect(await targets(lab)).toEqual([second, first, third]);
  expect(await runOf(lab)).not.toEqual(run);
  await expect(lab.stepButton(2, 'Move down')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await targets(lab)).toEqual([second, third, first]);
  await expect(lab.stepButton(3, 'Move up'), 'the last step cannot move down').toBeFocused();
  await page.keyboard.press('Space');
  expect(await targets(lab)).toEqual([second, first, third]);

  await lab.control('Executed Campaign, Step 2, Execute Campaign').focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await targets(lab)).toEqual(TARGETS);
  await expect(lab.step(1).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await targets(lab)).toEqual(TARGETS);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await targets(lab)).toEqual([second, first, third]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await targets(lab)).toEqual([second, first, third]);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await lab.button('Reset').press('Enter');
  expect(await runOf(lab)).toEqual(run);
  await expect(lab.button('Reset'), 'a button with nothing more to do').toBeFocused();
});

test('a step moves by drag, and Escape gives up', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const [first = '', second = '', third = ''] = TARGETS;
  await page.setViewportSize({ width: 1280, height: 1400 });
  await lab.root
    .locator('.pg-editor')
    .evaluate((editor) => editor.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await drag(lab, 1, 3);
  await expect(lab.step(3), 'where it would go').toHaveClass(/pg-drop-after/);
  await page.keyboard.press('Escape');
  await expect(lab.step(3)).not.toHaveClass(/pg-drop/);
  await page.mouse.up();
  expect(await targets(lab)).toEqual(TARGETS);
  await drag(lab, 1, 3);
  await page.mouse.up();
  expect(await targets(lab)).toEqual([second, third, first]);
  await drag(lab, 3, 2);
  await page.mouse.up();
  expect(await targets(lab)).toEqual([second, first, third]);
});

async function drag({ root, step }: Playground, from: number, to: number): Promise<void> {
  const handle = await step(from).locator('.pg-drag').boundingBox();
  const card = await step(to).boundingBox();
  if (!handle || !card) throw new Error('a step is not shown');
  const { mouse } = root.page();
  await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await mouse.down();
  await mouse.move(handle.x, card.y + card.height / 2, { steps: 4 });
}

test('steps are added and removed, down to none', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  await lab.menu('Kind of step').selectOption('Wait');
  await lab.button('Add step').press('Enter');
  await expect(lab.button('Add step')).toBeFocused();
  await expect(lab.control('For, Step 4, Wait')).toHaveValue('1 day');
  await expect(lab.rows.filter({ hasText: '+1 day' })).not.toHaveCount(0);
  await expect(lab.rows.filter({ hasText: 'Wait ends' })).toHaveCount(1);

  await lab.stepButton(2, 'Remove').press('Enter');
  expect(await flowOf(lab)).toEqual(['Execute Campaign', 'Execute Campaign', 'Wait']);
  await expect(lab.stepButton(2, 'Remove')).toBeFocused();
  await expect(lab.rows.filter({ hasText: 'Behavior score' })).toHaveCount(0);
  for (const _ of [1, 2, 3]) await page.keyboard.press('Enter');
  await expect(lab.steps).toHaveCount(0);
  await expect(lab.root, 'nothing nearer is left').toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(lab.steps).toHaveCount(1);
});

test('a value takes effect at every key, and the caret stays', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  await lab.menu('Campaign to edit').selectOption('Quality score');
  const change = lab.control('Change, Then, choice 1: Step 1, Change Score');
  const scored = lab.rows.filter({ hasText: 'Quality score' }).filter({ hasText: 'Step 1: Change Score' });
  await expect(change).toHaveValue('+30');
  await change.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('4');
  await expect(scored).toContainText('Quality Score goes from 0 to 430.');
  expect(await change.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(2);
  await page.keyboard.press('Delete');
  await page.keyboard.press('1');
  await expect(change).toHaveValue('+410');
  await expect(scored).toContainText('Quality Score goes from 0 to 410.');

  const values = lab.control('Values, Choice 1 of Step 1, Change Score');
  await expect(values).toHaveValue('Director, VP');
  await values.press('End');
  await page.keyboard.type(', ');
  await expect(values, 'what is typed is not tidied under the hand').toHaveValue('Director, VP, ');
  await values.fill('Director, Head');
  await expect(scored).toContainText('Quality Score goes from 0 to 5.');
  await page.keyboard.press('Control+z');
  await expect(lab.button('Undo'), "the field's own undo, not the model's").toBeEnabled();
  await expect(lab.steps).toHaveCount(3);
  await lab.button('Reset').click();
  await expect(values).toHaveValue('Director, VP');
  await expect(change).toHaveValue('+30');
});

test('an invalid value is underlined with the reason, and the reason goes with it', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  await lab.menu('Campaign to edit').selectOption('Quality score');
  const change = lab.control('Change, Then, choice 1: Step 1, Change Score');
  await change.fill('lots');
  await expect(change).toHaveAttribute('aria-invalid', 'true');
  await expect(change).toHaveAccessibleDescription(/lots/);
  await expect(change).toHaveCSS('text-decoration-line', 'underline');
  await expect(lab.control('Change, Otherwise: Step 1, Change Score')).toHaveAttribute(
    'aria-invalid',
    'false',
  );
  await expect(lab.rows.filter({ hasText: 'invalid' })).not.toHaveCount(0);
  await lab.control('Change, Otherwise: Step 1, Change Score').fill('lots');
  await expect(lab.step(1).getByText(/lots/).and(page.locator('.pg-problem'))).toHaveCount(2);
  await change.fill('+7');
  await expect(
    lab.step(1).getByText(/lots/).and(page.locator('.pg-problem')),
    'of two equal reasons one is left',
  ).toHaveCount(1);
  await lab.control('Change, Otherwise: Step 1, Change Score').fill('+5');
  await expect(lab.step(1).getByText(/lots/).and(page.locator('.pg-problem'))).toHaveCount(0);
  await expect(lab.rows.filter({ hasText: 'Quality Score goes from 0 to 7.' })).toHaveCount(1);
});

test('choices are added, do nothing, and are removed', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const choices = lab.step(1).getByRole('group', { name: /^Choice \d of Step 1/ });
  await lab.stepButton(1, 'Add Choice').press('Enter');
  await expect(lab.stepButton(1, 'Add Choice')).toBeFocused();
  await lab.control('Attribute, Choice 1 of Step 1, Execute Campaign').selectOption('Web Visits');
  await lab.control('Operator, Choice 1 of Step 1, Execute Campaign').selectOption('at least');
  await lab.control('Values, Choice 1 of Step 1, Execute Campaign').fill('7');
  await lab.control('Do Nothing, Then, choice 1: Step 1, Execute Campaign').check();
  await expect(lab.control(/^Executed Campaign, Then, choice 1/)).toHaveCount(0);
  const first = lab.rows.filter({ hasText: 'Step 1: Execute Campaign' });
  await expect(lab.rows.filter({ hasText: 'Quality score' })).toHaveCount(0);
  await first.click();
  await expect(lab.why.getByRole('listitem')).toHaveText('yes Web Visits at least 7 it is 7');

  await lab.control('Values, Choice 1 of Step 1, Execute Campaign').fill('8');
  await expect(lab.rows.filter({ hasText: 'Quality score' })).not.toHaveCount(0);
  await lab.control('Do Nothing, Otherwise: Step 1, Execute Campaign').press('Space');
  await expect(lab.rows.filter({ hasText: 'Quality score' })).toHaveCount(0);
  await lab.stepButton(1, 'Add Choice').click();
  await expect(choices).toHaveCount(2);
  await lab.root.getByRole('button', { name: 'Remove Choice 2 of Step 1' }).press('Enter');
  await expect(choices).toHaveCount(1);
  await expect(lab.step(1), 'the button is gone, its step has the focus').toBeFocused();
  await lab.root.getByRole('button', { name: 'Remove Choice 1 of Step 1' }).click();
  await expect(choices).toHaveCount(0);
  await expect(lab.control(/^Do Nothing/)).toHaveCount(0);
});
