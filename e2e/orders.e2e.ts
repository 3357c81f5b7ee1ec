import { expect } from 'playwright/test';
import { goTo } from './focus.ts';
import {
  ALIKE,
  MODEL,
  openModel,
  orderOf,
  PARALLEL,
  partsOf,
  THREE_PEOPLE,
  TRIED,
  tryEvery,
} from './orders.ts';
import { openOnly } from './playground.ts';
import { test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('every order', () => {
  test('has 336 orders and three outcomes, and each is shown', async ({ page }) => {
    const lab = await openModel(page);
    const { outcomes, outcome } = await tryEvery(lab);
    await expect(outcomes).toHaveCount(3);
    for (const stage of ['Nurture', 'MQL', 'Not a fit']) {
      await outcome(`"${stage}"`).getByRole('button').click();
      await expect(orderOf(lab)).toHaveText('As shown');
      await expect(outcome(`"${stage}"`)).toHaveAttribute('aria-current', 'true');
      const decided = lab.rows.filter({ hasText: `Lifecycle Stage goes from empty to "${stage}".` });
      await expect(decided).toBeVisible();
      await expect(lab.field('Lifecycle Stage')).toContainText(stage);
      await expect(lab.lanes).toContainText(stage);
    }
    await lab.menu('Order').selectOption('Turn by turn');
    await expect(lab.root.locator('[aria-current="true"]')).toHaveCount(0);
  });

  test('what counts as the outcome is chosen, by keyboard too', async ({ page }) => {
    const lab = await openModel(page);
    const { outcomes, said } = await tryEvery(lab);
    await lab.root.getByText('What counts as the outcome').press('Enter');
    const fields = lab.root.getByRole('group', { name: /^Two orders end alike/ });
    await fields.getByLabel('Fields').selectOption('Quality Score');
    await expect(said).toHaveText('All 336 orders were tried. They all end alike.');
    await fields.getByLabel('The activity log, entry by entry').press('Space');
    await expect(said).toHaveText('All 336 orders were tried: 336 different outcomes.');
    await fields.getByLabel('The activity log, entry by entry').press('Space');
    await fields.getByLabel('Fields').selectOption('All');
    await expect(outcomes).toHaveCount(3);
  });

  test('a race is shown from both sides, the cursor on the step that comes first', async ({ page }) => {
    const lab = await openModel(page);
    const { races } = await tryEvery(lab);
    const race = races.filter({ hasText: 'Quality score, step 3, writes Quality Score.' });
    await expect(race).toContainText('MQL decision, step 1, reads it.');
    await race.getByRole('button', { name: 'Show me: MQL decision, step 1, first' }).click();
    await expect(lab.selected).toContainText('MQL decision');
    await expect(lab.selected).toContainText('Lifecycle Stage goes from empty to "Not a fit".');
    await expect(lab.menu('Campaign to edit')).toHaveValue('Lifecycle.MQL decision');
    await race.getByRole('button', { name: 'Show me: Quality score, step 3, first' }).click();
    await expect(lab.selected).toContainText('Quality score');
    await expect(lab.selected).toContainText('Step 3: Change Score');
    await expect(lab.menu('Campaign to edit')).toHaveValue('Lifecycle.Quality score');
    await lab.root.getByRole('button', { name: 'Last', exact: true }).click();
    await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
  });

  test('an edit while an order is shown does not break the run', async ({ page }) => {
    const lab = await openModel(page);
    const { outcome, said } = await tryEvery(lab);
    await outcome('"Nurture"').getByRole('button').click();
    await lab.stepButton(1, 'Change to Execute Campaign').click();
    await expect(said).toHaveText(/^All \d+ orders were tried/);
    await expect(lab.rows.filter({ hasText: 'impossible' })).toHaveCount(0);
    await expect(lab.field('Lifecycle Stage')).not.toContainText('empty');
    await lab.button('Undo').click();
    await expect(outcome('"Nurture"')).toHaveAttribute('aria-current', 'true');
  });

  test('a repair changes the model, all orders are tried again and end alike, and undo brings the race back', async ({
    page,
  }) => {
    const lab = await openModel(page);
    const { said, outcomes, races, repairs, repair } = await tryEvery(lab);
    await repair('Execute instead of Request').click();
    await expect(lab.message).toHaveText('Repair: Execute instead of Request');
    await expect(lab.step(1)).toContainText('Execute Campaign');
    await expect(said).toHaveText(ALIKE);
    await expect(outcomes).toHaveCount(1);
    await expect(races).toHaveCount(0);
    await expect(repairs).toHaveCount(0);
    await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
    await lab.button('Undo').click();
    await expect(said).toHaveText(TRIED);
    await expect(races).toHaveCount(2);
    await expect(lab.step(1)).toContainText('Request Campaign');
  });

  test('what is guaranteed and what is a bet is said in words', async ({ page }) => {
    const lab = await openModel(page);
    const { repairs, repair, said } = await tryEvery(lab);
    const sure = repairs.filter({ hasText: 'Guaranteed' });
    const bet = repairs.filter({ hasText: 'A bet on timing' });
    await expect(repairs).toHaveCount(4);
    await expect(sure).toHaveCount(3);
    await expect(bet).toHaveCount(1);
    await expect(bet).toContainText('only as long as the queues keep up');
    await expect(bet).toContainText('"MQL decision" waits 1 hour');
    await expect(sure.first()).toContainText('also when queues are slow');
    await repair('Wait before the step that should come last').click();
    await expect(said).toHaveText('All 336 orders were tried. They all end alike.');
  });

  test('Stop ends a long search at once, and the playground goes on', async ({ page }) => {
    const lab = await openModel(page, THREE_PEOPLE);
    const { all, said, stop, repairs } = partsOf(lab);
    await all.click();
    await expect(said).toHaveText(/ states, .+ so far\.$/);
    const answer = await stop.evaluate(async (button) => {
      (button as HTMLElement).click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return button.closest('.pg-all')?.querySelector('[role="status"]')?.textContent;
    });
    expect(answer).toBe('Stopped. Nothing is known about all orders.');
    await expect.poll(() => page.workers().length).toBe(0);
    await lab.stepButton(1, 'Change to Execute Campaign').click();
    await expect(lab.step(1)).toContainText('Execute Campaign');
    await expect(said).toHaveText('Stopped. Nothing is known about all orders.');
    await lab.button('Undo').click();
    await lab.menu('Model').selectOption(PARALLEL);
    await lab.root.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(stop).toBeFocused();
    await expect(said).toHaveText(TRIED);
    await expect(repairs).toHaveCount(4);
  });

  test('says so where the work in the background cannot start', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new Error('no workers here');
        }
      } as unknown as typeof Worker;
    });
    const lab = await openModel(page);
    const { all, said } = partsOf(lab);
    await all.click();
    await expect(said).toHaveText(
      'That did not work. This browser could not start the work in the background.',
    );
  });
});

test.describe('the reader chooses', () => {
  test('to the end, back, and to "Nurture"', async ({ page }) => {
    const lab = await openModel(page);
    const { lead, said, ready, back } = partsOf(lab);
    await lead.click();
    await expect(orderOf(lab)).toHaveText('You choose');
    await expect(said).toContainText('What runs next?');
    await expect(back).toHaveAttribute('aria-disabled', 'true');
    let choices = 0;
    for (; (await ready.count()) > 0; choices++) await ready.first().click();
    await expect(said).toContainText(`The run is over after ${choices} choices of yours.`);

    while ((await back.getAttribute('aria-disabled')) === 'false') await back.click();
    await expect(said).toContainText('What runs next?');
    await expect(lab.rows.filter({ hasText: 'Lifecycle Stage' })).toHaveCount(0);

    // The decision as soon as the quality score is complete: the behavior score is still to come.
    const wanted = ['Quality score', 'New person', 'MQL decision', 'Behavior score'];
    while ((await ready.count()) > 0) {
      const texts = await ready.allInnerTexts();
      const done = (campaign: string) => !texts.some((text) => text.includes(campaign));
      const pick = wanted.find((campaign) => !done(campaign)) ?? '';
      await ready.filter({ hasText: pick }).first().click();
    }
    await expect(lab.field('Lifecycle Stage')).toContainText('Nurture');
  });

  test('an edit keeps what was chosen, and the next choice counts', async ({ page }) => {
    const lab = await openModel(page);
    const { lead, said, ready } = partsOf(lab);
    await lead.click();
    for (let chosen = 0; chosen < 4; chosen++) await ready.last().click();
    await lab.stepButton(2, 'Remove').click();
    while ((await ready.count()) > 0) {
      const before = await lab.rows.count();
      await ready.first().click();
      await expect.poll(() => lab.rows.count()).toBeGreaterThan(before);
    }
    await expect(said).toContainText('The run is over');
  });

  test('closed, the steps take turns again', async ({ page }) => {
    const lab = await openModel(page);
    const { lead, ready } = partsOf(lab);
    await lead.click();
    await ready.first().click();
    await lead.click();
    await expect(orderOf(lab)).toHaveText('Turn by turn');
    await expect(lab.field('Lifecycle Stage')).toContainText('Not a fit');
  });
});

test('an order is shown, a repair is made and taken back, by keyboard alone', async ({ page }) => {
  test.slow(); // From control to control, and each stop on the way is looked at.
  const lab = await openOnly(page, MODEL);
  const { all, said, outcome, races, repair } = partsOf(lab);
  await goTo(page, page.getByRole('link', { name: 'Skip to content' }));
  await page.keyboard.press('Enter');
  await goTo(page, lab.menu('Model'));
  await page.keyboard.press('ArrowDown');
  await expect(lab.menu('Model').locator(':checked')).toHaveText(PARALLEL);
  await goTo(page, all);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(TRIED);
  await goTo(page, outcome('"Nurture"').getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(lab.field('Lifecycle Stage')).toContainText('Nurture');
  await expect(outcome('"Nurture"').getByRole('button')).toBeFocused();
  await goTo(page, races.first().getByRole('button').first());
  await page.keyboard.press('Space');
  await expect(lab.selected).toContainText('Behavior score');
  await goTo(page, repair('Execute instead of Request'));
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(ALIKE);
  await expect(page.getByRole('group', { name: 'More about the run', exact: true })).toBeFocused();
  await goTo(page, lab.button('Undo'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(TRIED);
});

test('the reader chooses by keyboard alone', async ({ page }) => {
  const lab = await openModel(page);
  const { lead, said, ready, back } = partsOf(lab);
  await lab.menu('Order').focus();
  await goTo(page, lead);
  await page.keyboard.press('Enter');
  await expect(said).toContainText('What runs next?');
  while ((await ready.count()) > 0) {
    const before = await said.textContent();
    const rows = await lab.rows.count();
    if ((await ready.and(page.locator(':focus')).count()) === 0) await goTo(page, ready.first());
    await page.keyboard.press('Enter');
    await expect.poll(() => lab.rows.count(), before ?? '').toBeGreaterThan(rows);
  }
  await expect(said).toContainText('The run is over');
  await goTo(page, back);
  await page.keyboard.press('Enter');
  await expect(said).toContainText('What runs next?');
  await expect(back).toBeFocused();
});
