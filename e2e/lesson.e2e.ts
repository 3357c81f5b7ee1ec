import { expect } from 'playwright/test';
import { openExercise } from './exercise.ts';
import { goTo } from './focus.ts';
import { bringToLife, LESSON, openPlayground, runOf, stepsOf } from './playground.ts';
import { test } from './quiet.ts';

const DECISION = 'MQL decision Step 1: Change Data Value';
const LAST_SCORE = 'Behavior score Step 2: Change Score';

test('a reader requests the score that the decision reads, sees it come too late, and takes it back', async ({
  page,
}) => {
  const lab = await openPlayground(page, 'Change one step');
  const before = await runOf(lab);
  const order = await stepsOf(lab);
  expect(order.indexOf(DECISION)).toBeGreaterThan(order.indexOf(LAST_SCORE));
  await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
  await expect(lab.button('Undo')).toBeDisabled();

  await lab.stepButton(2, 'Change to Request Campaign').click();
  await expect(lab.message).toHaveText(/cannot convert a campaign. "Behavior score" was created again/);
  await expect(lab.step(2)).toContainText('Request Campaign');
  const late = await stepsOf(lab);
  expect(late.indexOf(DECISION)).toBeLessThan(late.indexOf(LAST_SCORE));
  expect(late.toSorted()).toEqual(
    order.map((step) => step.replace('Step 2: Execute', 'Step 2: Request')).toSorted(),
  );

  await lab.rows.filter({ hasText: 'Step 1: Change Data Value' }).click();
  await expect(lab.why).toContainText('Choice 2 matches: Behavior Score less than 30, and it is 20.');
  await expect(lab.why.getByRole('listitem')).toHaveText([
    'no Quality Score less than 50 it is 65',
    'yes Behavior Score less than 30 it is 20',
  ]);
  await expect(lab.field('Lifecycle Stage')).toHaveText(/Nurture\s*changed here/);
  await lab.button('Last').click();
  await expect(lab.field('Behavior Score')).toContainText('35');
  await expect(lab.field('Lifecycle Stage')).toContainText('Nurture');
  const requested = await runOf(lab);

  await lab.button('Undo').click();
  expect(await runOf(lab)).toEqual(before);
  await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
  await lab.button('Redo').click();
  expect(await runOf(lab)).toEqual(requested);
  await lab.stepButton(1, 'Change to Request Campaign').click();
  await lab.button('Reset').click();
  expect(await runOf(lab)).toEqual(before);
  await expect(lab.button('Reset')).toBeDisabled();
  await lab.button('Undo').click();
  await expect(lab.step(1)).toContainText('Request Campaign');
});

test('the table of the lesson says what the playground gives for each step', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const table = page.locator('h2#change-one-step').locator('xpath=following::table[not(@role)][1]');
  for (const step of [1, 2, 3]) {
    await lab.stepButton(step, 'Change to Request Campaign').click();
    await lab.button('Last').click();
    const promised = await table
      .getByRole('row', { name: `Step ${step}` })
      .getByRole('cell')
      .nth(1)
      .innerText();
    await expect(lab.field('Lifecycle Stage')).toContainText(promised);
    await lab.button('Undo').click();
  }
  await lab.stepButton(1, 'Change to Request Campaign').click();
  await lab.menu('Order').selectOption('Caller first');
  await lab.button('Last').click();
  await expect(lab.field('Lifecycle Stage')).toContainText('Not a fit');
});

test('the activity log and the tokens of a run stand in the lesson, opened by keyboard', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  await lab.root.focus();
  await goTo(page, lab.button('Activity log'));
  await page.keyboard.press('Enter');
  const log = lab.root.getByRole('region', { name: 'Activity log' });
  await log.getByRole('combobox', { name: 'Type', exact: true }).selectOption('Change Data Value');
  const entry = log.getByRole('listitem').filter({ hasText: 'Lifecycle Stage' });
  await goTo(page, entry.getByRole('button', { name: /^Go to event: Change Data Value/ }));
  await page.keyboard.press('Enter');
  await expect(lab.selected).toContainText('Step 1: Change Data Value');
  await expect(entry).toContainText('at the cursor');

  await goTo(page, lab.button('Tokens'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(log).toHaveCount(0);
  const tokens = lab.root.getByRole('region', { name: 'Tokens', exact: true });
  await expect(tokens).toContainText(
    'New person executed this campaign with Use Parent Campaign Token Context',
  );
});

test('a prediction is answered with the run, its event and its reason', async ({ page }) => {
  await page.goto(LESSON);
  const question = page.getByRole('group', { name: 'Ada: Lifecycle Stage ends as' });
  const form = question.locator('xpath=ancestor::form');
  await bringToLife(form);
  const answer = form.getByRole('status');
  await expect(form.getByRole('button', { name: 'Check' })).toBeDisabled();
  await question.getByLabel('MQL').check();
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toHaveText(
    'Not so. Lifecycle Stage ends as "Not a fit". MQL decision, step 1 set it: Quality Score was 45, so "Quality Score less than 50" applied.',
  );
  await question.getByLabel('Not a fit').check();
  await expect(answer).toBeEmpty();
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toHaveText(
    /^Right\. Lifecycle Stage ends as "Not a fit"\. MQL decision, step 1 set it/,
  );
});

test.describe('the exercise', () => {
  test('fails at first with the reason, and passes when the scores are executed', async ({ page }) => {
    const { lab, check, verdict } = await openExercise(page, LESSON);
    await check();
    await expect(verdict).toHaveText(
      'Not yet. When all flows take a step in turn: Ada\'s Lifecycle Stage ends as "Not a fit", not as "MQL". ' +
        'MQL decision, step 1 set it: Quality Score was 45, so "Quality Score less than 50" applied.',
    );
    await lab.stepButton(1, 'Change to Execute Campaign').click();
    await expect(verdict, 'a verdict on another model').toBeEmpty();
    await check();
    await expect(verdict).toHaveText(/^Not yet\. .*Ada's Lifecycle Stage ends as "Nurture", not as "MQL"/);
    await lab.stepButton(2, 'Change to Execute Campaign').click();
    await check();
    await expect(verdict).toHaveText(/^Right\. Every goal holds in all \d+ orders that were tried\.$/);
  });

  test('passes when each campaign requests the next one', async ({ page }) => {
    const { lab, check, verdict } = await openExercise(page, LESSON);
    await lab.stepButton(3, 'Remove').click();
    await lab.stepButton(2, 'Remove').click();
    for (const [campaign, next] of [
      ['Quality score', 'Behavior score'],
      ['Behavior score', 'MQL decision'],
    ] as const) {
      await lab.menu('Campaign to edit').selectOption(campaign);
      const end = (await lab.steps.count()) + 1;
      await lab.menu('Kind of step').selectOption('Request Campaign');
      await lab.button('Add step').click();
      await lab.step(end).getByRole('combobox').selectOption(`Lifecycle.${next}`);
    }
    await check();
    await expect(verdict).toHaveText(/^Right\./);
  });

  test('does not pass when the parent writes the stage itself', async ({ page }) => {
    const { lab, check, verdict } = await openExercise(page, LESSON);
    await lab.button('Add step').click();
    await lab.control('Attribute, Step 4, Change Data Value').selectOption('Lifecycle Stage');
    await lab.control('New Value, Step 4, Change Data Value').fill('MQL');
    await check();
    await expect(verdict).toHaveText(/^Not yet\. .* ends as ".+", not as "/);
    for (const step of [3, 2, 1]) await lab.stepButton(step, 'Remove').click();
    await check();
    await expect(verdict).toHaveText(/^Not yet\. .*Ben's Lifecycle Stage ends as "MQL", not as "Not a fit"/);
  });

  test('opens its hints one by one', async ({ page }) => {
    const { root } = await openExercise(page, LESSON);
    const hints = root.getByRole('group').filter({ hasText: /^Hint \d/ });
    await expect(hints).toHaveCount(3);
    const last = hints.nth(2);
    await expect(last.getByText('Turn steps 1 and 2 into Execute Campaign.')).toBeHidden();
    await last.getByText('Hint 3').click();
    await expect(last.getByText('Turn steps 1 and 2 into Execute Campaign.')).toBeVisible();
    await expect(hints.nth(0).getByRole('paragraph')).toBeHidden();
  });
});
