import { expect } from 'playwright/test';
import { openPlayground, runOf } from './playground.ts';
import { test } from './quiet.ts';

test('a twin run shows where two models part and what ends differently, and goes away again', async ({
  page,
}) => {
  const lab = await openPlayground(page, 'Change one step');
  const run = await runOf(lab);
  const finals = lab.root.getByRole('table', { name: 'Fields that end differently' });
  await expect(finals).toHaveCount(0);

  await lab.menu('Compare with').selectOption('Three times Request Campaign');
  await expect(lab.root.getByRole('img')).toHaveCount(2);
  const differences = lab.root.locator('.pg-differences');
  await expect(differences).toContainText(
    /They part at\s*New person, step 1: Execute Campaign .+, Request Campaign/,
  );
  await expect(differences).toContainText(
    /First different result\s*MQL decision, step 1: "MQL" .+ "Not a fit"/,
  );
  await expect(finals.getByRole('row')).toHaveText([
    /Person\s*Field\s*Three times Execute Campaign\s*Three times Request Campaign/,
    /Ada\s*Lifecycle Stage\s*MQL\s*Not a fit/,
  ]);
  await expect(lab.root.locator('.pg-twin .pg-differs')).toContainText('Not a fit');
  expect(await runOf(lab), 'comparing changes no run').toEqual(run);

  await lab.stepButton(2, 'Change to Request Campaign').click();
  await expect(finals.getByRole('row').nth(1)).toHaveText(/Ada\s*Lifecycle Stage\s*Nurture\s*Not a fit/);
  await expect(finals.getByRole('columnheader', { name: 'Your model' })).toBeVisible();
  await lab.menu('Compare with').selectOption('The model as opened');
  await expect(finals.getByRole('row').nth(1)).toHaveText(/Ada\s*Lifecycle Stage\s*Nurture\s*MQL/);
  await lab.button('Undo').click();
  await expect(lab.root.getByText('Both runs take the same steps and end the same.')).toBeVisible();
  await lab.menu('Compare with').selectOption('Nothing');
  await expect(lab.root.getByRole('img')).toHaveCount(1);
  await expect(differences).toHaveCount(0);
});

test('a model is chosen, and undone as one edit', async ({ page }) => {
  const lab = await openPlayground(page, 'Change one step');
  const run = await runOf(lab);
  await lab.menu('Model').selectOption('Three times Request Campaign, for Ada, Ben and Cleo');
  await expect(lab.button('Reset'), 'another model is a new beginning').toBeDisabled();
  await lab.button('Last').click();
  await expect(lab.root.getByText('Cleo at this moment')).toBeVisible();
  await lab.button('First').click();
  await lab.menu('Person').selectOption('Ben');
  await expect(lab.root.getByText('Ben at this moment')).toBeVisible();
  await lab.button('Undo').click();
  expect(await runOf(lab)).toEqual(run);
  await expect(lab.menu('Model').locator(':checked')).toHaveText('Three times Execute Campaign');
});

test('the order of parallel flows is chosen, and by chance another one each time', async ({ page }) => {
  const lab = await openPlayground(page, 'What happens');
  await lab.menu('Model').selectOption('Three times Request Campaign');
  const lockstep = await runOf(lab);
  await expect(lab.button('Another')).toHaveCount(0);
  const order = lab.menu('Order');
  await order.selectOption('Requested first');
  await lab.button('Last').click();
  await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
  expect(await runOf(lab)).not.toEqual(lockstep);
  await order.selectOption('By priority');
  await expect(lab.message).toHaveText(/^Step through the run|^Open /);
  await order.selectOption('By chance');
  const runs = new Set([(await runOf(lab)).join('\n')]);
  for (let time = 0; time < 4; time++) {
    await lab.button('Another').click();
    runs.add((await runOf(lab)).join('\n'));
  }
  expect(runs.size, 'different runs in five orders').toBeGreaterThan(1);
  await expect(lab.button('Another')).toBeFocused();
  await order.selectOption('Turn by turn');
  expect(await runOf(lab)).toEqual(lockstep);
});
