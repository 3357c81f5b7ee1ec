import { expect } from 'playwright/test';
import { openExercise } from './exercise.ts';
import { goTo } from './focus.ts';
import { bringToLife, LESSON, openPlayground, runOf, stepsOf } from './playground.ts';
import { test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('from the top of the lesson to the prediction, by keyboard alone', async ({ page }) => {
  await page.goto(LESSON);
  const question = page.getByRole('group', { name: 'Ada: Lifecycle Stage ends as' });
  const form = question.locator('xpath=ancestor::form');
  const answer = form.getByRole('status');
  await goTo(page, page.getByRole('link', { name: 'Skip to content' }));
  await page.keyboard.press('Enter');
  await goTo(page, question.getByLabel('MQL'));
  await bringToLife(form);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(answer).toContainText('Not so. Lifecycle Stage ends as "Not a fit".');
  await goTo(page, question.getByLabel('MQL'), 'Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(question.getByLabel('Not a fit')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(answer).toContainText('Right.');
});

test('a step is swapped, the late score is seen, and the step is swapped back, by keyboard alone', async ({
  page,
}) => {
  const lab = await openPlayground(page, 'Change one step', `${LESSON}#change-one-step`);
  const before = await runOf(lab);
  await goTo(page, lab.stepButton(2, 'Change to Request Campaign'));
  await page.keyboard.press('Enter');
  const steps = await stepsOf(lab);
  expect(steps.indexOf('MQL decision Step 1: Change Data Value')).toBeLessThan(
    steps.indexOf('Behavior score Step 2: Change Score'),
  );
  await expect(lab.stepButton(2, 'Change to Execute Campaign')).toBeFocused();
  await goTo(page, lab.selected);
  await page.keyboard.press('End');
  const decision = lab.rows.filter({ hasText: 'Lifecycle Stage goes from empty to "Nurture".' });
  while (!(await decision.and(page.locator(':focus')).count())) await page.keyboard.press('ArrowUp');
  await expect(lab.why).toContainText('Behavior Score less than 30, and it is 20.');
  await expect(lab.field('Lifecycle Stage')).toContainText('Nurture');

  await goTo(page, lab.button('Undo'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await runOf(lab)).toEqual(before);
  await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(lab.field('Lifecycle Stage')).toContainText('Nurture');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await runOf(lab)).toEqual(before);
  await expect(lab.button('Reset')).toBeFocused();
});

test('the exercise is solved by keyboard alone', async ({ page }) => {
  const { lab, button, verdict } = await openExercise(page, `${LESSON}#repair-the-flow`);
  await goTo(page, lab.menu('Order'));
  await page.keyboard.press('ArrowDown');
  await expect(lab.menu('Order').locator(':checked')).toHaveText('Caller first');
  await goTo(page, lab.slider);
  await page.keyboard.press('Home');
  await expect(lab.place).toHaveText('Before the start');
  for (const step of [1, 2]) {
    await goTo(page, lab.stepButton(step, 'Change to Execute Campaign'));
    await page.keyboard.press('Space');
  }
  await goTo(page, button);
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Right.');
  await goTo(page, page.getByText('Hint 1'));
  await page.keyboard.press('Enter');
  await expect(page.locator('.pg-hints').getByText('Ask of each step')).toBeVisible();
});

test('nothing in a playground holds the focus captive', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step', `${LESSON}#change-one-step`);
  await goTo(page, lab.menu('Model'));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(lab.root.locator(':focus')).toHaveCount(1);
  await goTo(
    page,
    page
      .getByRole('heading', { name: 'When parallel is the better choice' })
      .locator('xpath=following::a[1]'),
  );
  await expect(lab.root.locator(':focus')).toHaveCount(0);
});
