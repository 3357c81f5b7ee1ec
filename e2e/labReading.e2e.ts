import { expect } from 'playwright/test';
import { fileFrom, type Lab, openLab } from './lab.ts';
import { test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MODEL = '?scenario=mql-decision';
const at = (lab: Lab) => lab.slider.inputValue().then(Number);
const selected = (lab: Lab) => lab.run.getByRole('row', { selected: true });

test('the cursor steps, passes what a step executes, and goes out of a flow, by button and by key', async ({
  page,
}) => {
  const lab = await openLab(page, MODEL);
  await lab.button('First').click();
  await expect(lab.slider).toHaveValue('0');
  for (const name of ['First', 'Back', 'Out of this flow']) await expect(lab.button(name)).toBeDisabled();
  await lab.button('Step').click();
  await lab.button('Step').click();
  await lab.button('Step').click();
  await expect(lab.why).toContainText('New person, step 1: Execute Campaign');
  const call = await at(lab);
  await lab.button('Step over').click();
  await expect(lab.why).toContainText('New person, step 2: Execute Campaign');
  const next = await at(lab);
  expect(next, 'what is inside was passed').toBeGreaterThan(call + 3);
  await lab.button('Back').click();
  await expect(lab.why).toContainText('Quality score, flow ends');
  await lab.slider.fill(String(call + 1));
  await lab.button('Out of this flow').click();
  await expect(lab.why).toContainText('Quality score, flow ends');

  // The same by keys, while the focus is on the run.
  await lab.slider.fill(String(call));
  await lab.button('Step over').focus();
  await page.keyboard.press('n');
  await expect(lab.slider).toHaveValue(String(next));
  await page.keyboard.press(',');
  await page.keyboard.press('.');
  await expect(lab.slider).toHaveValue(String(next));
  await lab.button('Keys').click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Step over');
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(lab.slider, 'a key in a dialog is no move').toHaveValue(String(next));
  await lab.tab('Find').click();
  await lab.run.getByRole('searchbox', { name: 'Search the run' }).pressSequentially('nn..');
  await expect(lab.slider, 'what is typed is no move').toHaveValue(String(next));
});

test('Play goes to the end by itself, and pauses', async ({ page }) => {
  const lab = await openLab(page, MODEL);
  await lab.button('First').click();
  await lab.run.getByText('More', { exact: true }).click();
  const pace = lab.menu('Pace');
  await pace.selectOption({ index: (await pace.locator('option').count()) - 1 });
  await lab.button('Play').click();
  await expect(lab.slider).not.toHaveValue('0');
  await lab.button('Pause').click();
  await expect(lab.button('Play')).toBeFocused();
  const last = Number(await lab.slider.getAttribute('max'));
  await lab.slider.fill(String(last - 2));
  await lab.button('Play').click();
  await expect(lab.slider).toHaveValue(String(last));
  await expect(lab.button('Play')).toBeVisible();
});

test('breakpoints stop at a step and where a value comes up, and watches tell values', async ({ page }) => {
  const lab = await openLab(page, MODEL);
  await lab.button('First').click();
  await lab.tab('Watch').click();
  const breaks = lab.run.getByRole('region', { name: 'Breakpoints' });
  const menu = (name: string) => breaks.getByRole('combobox', { name, exact: true });
  await menu('At').selectOption('Lifecycle.Behavior score');
  await breaks.getByRole('button', { name: 'Add breakpoint' }).first().click();
  await menu('When').selectOption('Quality Score');
  await menu('becomes').selectOption('the value');
  await breaks.getByRole('textbox', { name: 'The value' }).fill('45');
  await breaks.getByRole('button', { name: 'Add breakpoint' }).last().click();
  await expect(breaks.getByRole('listitem')).toHaveCount(2);
  const watches = lab.run.getByRole('region', { name: 'Watches' });
  await watches.getByRole('combobox', { name: 'Name', exact: true }).selectOption('Quality Score');
  await watches.getByRole('button', { name: 'Add watch' }).click();

  await lab.button('Next breakpoint').click();
  await expect(breaks.getByText('stops here')).toHaveCount(1);
  await expect(watches.getByRole('listitem').first()).toContainText('45');
  await expect(watches.getByRole('listitem').first()).toContainText('before: 30');
  const first = await at(lab);
  await lab.button('Next breakpoint').click();
  expect(await at(lab)).toBeGreaterThan(first);
  await lab.tab('Why and who').click();
  await expect(lab.why).toContainText('Behavior score, step 1: Change Score');
  await lab.button('Previous breakpoint').click();
  await expect(lab.slider).toHaveValue(String(first));
  await lab.tab('Watch').click();
  await breaks
    .getByRole('button', { name: /^Remove the breakpoint: / })
    .first()
    .click();
  await breaks
    .getByRole('button', { name: /^Remove the breakpoint: / })
    .first()
    .click();
  await expect(lab.button('Next breakpoint')).toBeDisabled();
});

test('a question finds the step that set a field, and the trace marks what was found', async ({ page }) => {
  const lab = await openLab(page, MODEL);
  await lab.tab('Find').click();
  const search = lab.run.getByRole('searchbox', { name: 'Search the run' });
  await search.fill('who changed Lifecycle Stage?');
  const hits = lab.run.getByRole('region', { name: 'Search the run' }).getByRole('listitem');
  await expect(hits).toHaveCount(1);
  await lab.button('First').click();
  await search.press('Enter');
  await expect(hits.getByRole('button')).toHaveAttribute('aria-current', 'true');
  await lab.tab('Why and who').click();
  await expect(lab.why).toContainText('MQL decision, step 1: Change Data Value');
  await lab.tab('Trace').click();
  await expect(selected(lab)).toContainText('found');
  await lab.tab('Find').click();
  await expect(search, 'the question is still there').toHaveValue('who changed Lifecycle Stage?');
});

test('the trace folds and unfolds what a step executes, and the lanes follow the cursor', async ({
  page,
}) => {
  const lab = await openLab(page, MODEL);
  await lab.tab('Trace').click();
  const grid = lab.run.getByRole('treegrid', { name: 'Trace' });
  await lab.button('Fold all').click();
  const folded = Number(await grid.getAttribute('aria-rowcount'));
  await lab.button('Unfold all').click();
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(folded);
  await lab.button('First').click();
  await lab.button('Step').click();
  await selected(lab).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(selected(lab)).toContainText('Step 1: Execute Campaign');
  await expect(selected(lab)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(selected(lab)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(selected(lab)).toContainText('Step 2: Execute Campaign');
  await page.keyboard.press('b');
  await expect(selected(lab).getByRole('button', { name: /^Breakpoint on / })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await lab.menu('Rows').selectOption('by campaign');
  await expect(
    grid
      .getByRole('row')
      .filter({ hasText: /events?$/ })
      .first(),
  ).toBeVisible();

  const lanes = lab.run.getByRole('group', { name: /^Lanes\. / });
  await lanes.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const here = await at(lab);
  await page.keyboard.press('ArrowRight');
  await expect(lab.slider).toHaveValue(String(here + 1));
  const zoom = lab.run.getByRole('status', { name: 'Zoom' });
  await expect(zoom).toHaveText('100%');
  await page.keyboard.press('+');
  await expect(zoom).not.toHaveText('100%');
  await lanes.locator('.pg-mark-change', { hasText: 'MQL' }).click();
  await lab.tab('Why and who').click();
  await expect(lab.why).toContainText('MQL decision, step 1: Change Data Value');
});

test('a step tells its tokens under True and False, and a person has the activity log', async ({ page }) => {
  const lab = await openLab(page, '?scenario=w01');
  await expect(lab.why).toContainText('Change Score');
  await lab.tab('Tokens').click();
  const tokens = lab.run.getByRole('region', { name: 'Tokens under True and False' });
  await expect(tokens.getByText('used').first()).toBeVisible();
  await expect(tokens.getByRole('row').filter({ hasText: 'differs' }).first()).toBeVisible();

  await lab.tab('Activity log').click();
  const log = lab.run.getByRole('region', { name: 'Activity log' });
  const entries = log.getByRole('list').first().getByRole('listitem');
  await expect(entries.first()).toBeVisible();
  const all = await entries.count();
  await log.getByRole('combobox', { name: 'Type', exact: true }).selectOption('Execute Campaign');
  await expect(log.getByRole('status')).toContainText(`of ${all} entries`);
  await entries.first().locator('summary').click();
  await expect(entries.first()).toContainText('Used Parent Campaign Token Context');
  const csv = await fileFrom(page, () => log.getByRole('button', { name: 'Export CSV' }).click());
  expect(csv.bytes.toString().trimEnd().split('\r\n'), 'the file has them all').toHaveLength(all + 1);
  await lab.button('First').click();
  await entries
    .first()
    .getByRole('button', { name: /^Go to event/ })
    .click();
  await expect(lab.slider).not.toHaveValue('0');
});
