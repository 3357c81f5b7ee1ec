import { expect } from 'playwright/test';
import { drawnAfter, openPlayground, runOf } from './playground.ts';
import { test } from './quiet.ts';

test('the buttons and the slider move the cursor', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const stops = await lab.rows.count();
  await lab.button('First').click();
  await expect(lab.place).toHaveText('Before the start');
  await expect(lab.why).toContainText('Nothing has happened yet');
  await expect(lab.selected).toHaveCount(0);
  await expect(lab.root.getByText('Not in the database yet.')).toBeVisible();
  for (const name of ['First', 'Back']) await expect(lab.button(name)).toBeDisabled();
  await lab.button('Step').click();
  await lab.button('Step').click();
  await expect(lab.place).toHaveText(`2 of ${stops}`);
  await lab.button('Back').click();
  await expect(lab.place).toHaveText(`1 of ${stops}`);
  await lab.button('Last').click();
  await expect(lab.place).toHaveText(`${stops} of ${stops}`);
  for (const name of ['Step', 'Last']) await expect(lab.button(name)).toBeDisabled();

  await lab.slider.press('Home');
  await expect(lab.place).toHaveText('Before the start');
  await expect(lab.slider).toHaveAttribute('aria-valuetext', 'Before the start');
  await lab.slider.press('ArrowRight');
  await lab.slider.press('ArrowRight');
  await lab.slider.press('ArrowLeft');
  await expect(lab.slider).toHaveAttribute('aria-valuetext', `1 of ${stops}`);
  await lab.slider.press('End');
  await expect(lab.selected).toHaveText((await lab.rows.last().textContent()) ?? '');
});

test('arrow keys on the lanes and presses on a step of the picture move the cursor', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const stops = await lab.rows.count();
  await lab.lanes.press('Home');
  await lab.lanes.press('ArrowRight');
  await lab.lanes.press('ArrowDown');
  await expect(lab.place).toHaveText(`2 of ${stops}`);
  await lab.lanes.press('ArrowLeft');
  await lab.lanes.press('ArrowRight');
  await lab.lanes.press('ArrowUp');
  await expect(lab.place).toHaveText(`1 of ${stops}`);
  await lab.lanes.press('Control+End');
  await expect(lab.place, 'a key of the browser').toHaveText(`1 of ${stops}`);
  await lab.lanes.press('End');
  await expect(lab.place).toHaveText(`${stops} of ${stops}`);

  await lab.lanes.locator('.pg-mark', { hasText: '+30' }).click();
  await expect(lab.selected).toContainText('Quality Score goes from 0 to 30.');
  await expect(lab.lanes.locator('.pg-mark.pg-now')).toContainText('+30');
  await lab.lanes.press('ArrowRight');
  await expect(lab.selected).toContainText('Quality Score goes from 30 to 45.');
});

test('the rows of the trace are one tab stop, and focus and cursor move together', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const stops = await lab.rows.count();
  await expect(lab.rows.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await lab.selected.focus();
  await page.keyboard.press('Home');
  await expect(lab.rows.first()).toBeFocused();
  await expect(lab.rows.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(lab.rows.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lab.rows.nth(1)).toBeFocused();
  await expect(lab.place).toHaveText(`2 of ${stops}`);
  await page.keyboard.press('End');
  await expect(lab.rows.last()).toBeFocused();
  await expect(lab.rows.last()).toBeInViewport();
  await expect(lab.place).toHaveText(`${stops} of ${stops}`);
  await lab.button('First').click();
  await lab.rows.nth(4).focus();
  await page.keyboard.press('Space');
  await expect(lab.place).toHaveText(`5 of ${stops}`);
});

test('the person at the cursor, what changed there, and the reason with its facts', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  await lab.rows.filter({ hasText: 'Quality Score goes from 45 to 65.' }).click();
  await expect(lab.field('Quality Score')).toHaveText(/^65\s*changed here$/);
  await expect(lab.field('Behavior Score')).toHaveText('0');
  await expect(lab.why).toContainText('Quality score, step 3: Change Score');
  await expect(lab.why.getByRole('listitem')).toHaveText([/^yes Num Employees at least 500 it is 1200$/]);
  const facts = lab.why.getByRole('link');
  await expect(facts.first()).toBeVisible();
  for (const fact of await facts.all())
    await expect(fact).toHaveAttribute('href', `/reference/facts/#f-${await fact.textContent()}`);

  await lab.button('Last').click();
  await lab.field('Behavior Score').getByRole('button', { name: 'set earlier' }).press('Enter');
  await expect(lab.selected).toContainText('Behavior Score goes from 20 to 35.');
  await expect(lab.field('Behavior Score')).toHaveText(/^35\s*changed here$/);
  await expect(
    lab.root.locator('.pg-panel').nth(1),
    'the button is gone, its panel has the focus',
  ).toBeFocused();

  const cause = lab.why.getByText('Because of:').getByRole('button');
  await cause.focus();
  while (await cause.count()) await page.keyboard.press('Enter');
  await expect(lab.selected).toContainText('Ada enters the database.');
  await expect(lab.why).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lab.root.locator(':focus')).toHaveCount(1);

  await facts.first().click();
  await expect(page).toHaveURL(/\/reference\/facts\/#f-\d+\.\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('playgrounds on one page do not disturb each other', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const others = ['What happens', 'When parallel is the better choice', 'Repair the flow'];
  const runs = () => Promise.all(others.map((heading) => runOf(drawnAfter(page, heading))));
  const places = () =>
    Promise.all(others.map((heading) => drawnAfter(page, heading).selected.allTextContents()));
  const before = [await runs(), await places()];
  await lab.stepButton(1, 'Change to Request Campaign').click();
  await lab.button('First').click();
  await lab.menu('Compare with').selectOption('The model as opened');
  expect([await runs(), await places()]).toEqual(before);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
