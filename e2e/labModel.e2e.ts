import { expect, type Page } from 'playwright/test';
import { type Lab, openLab } from './lab.ts';
import { test } from './quiet.ts';

const openModel = (page: Page) => openLab(page, '?scenario=mql-decision');
const CALLED = 'Executed Campaign, Step 1, Execute Campaign';
const title = (lab: Lab) => lab.root.getByRole('heading', { level: 1 });

/** Takes back everything, and sees that the model is as it was. */
async function undoAll(page: Page, lab: Lab): Promise<void> {
  const undo = lab.button('Undo');
  // A button that is idle keeps the focus and says so.
  await undo.focus();
  for (let edits = 0; (await undo.getAttribute('aria-disabled')) !== 'true'; edits++) {
    expect(edits).toBeLessThan(200);
    await page.keyboard.press('Enter');
  }
  await lab.tab('Changes').click();
  await expect(lab.model.getByText('The model is as it was at the start.')).toBeVisible();
  await expect(lab.button('Reset')).toBeDisabled();
}

test('campaigns are added, renamed with all that refers to them, moved and removed, and it is all undone', async ({
  page,
}) => {
  const lab = await openModel(page);
  const name = lab.control('Name of the campaign');
  await lab.inTree('Quality score').click();
  await name.fill('MQL decision');
  await name.press('Enter');
  await expect(lab.model.locator('.pg-problem')).toContainText('MQL decision');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await name.fill('Fit');
  await name.press('Enter');
  await expect(lab.inTree('Fit')).toHaveAttribute('aria-current', 'true');
  await lab.inTree('New person').click();
  await lab.tab('Flow').click();
  await expect(lab.control(CALLED)).toHaveValue('Lifecycle.Fit');

  await lab.menu('Kind of the new campaign in Lifecycle').selectOption('Executable campaign');
  await lab.button('New Smart Campaign').click();
  await expect(lab.inTree('New campaign')).toBeVisible();
  await lab.button('Move up campaign New campaign').click();
  const order = lab.model.getByRole('list', { name: 'Campaigns of Lifecycle' }).getByRole('button');
  await expect(order.nth(3)).toContainText('New campaign');
  await lab.button('Clone campaign New campaign').click();
  await expect(order).toHaveCount(6);

  await lab.inTree('Fit').click();
  await lab.button('Remove campaign Fit').click();
  await expect(lab.inTree('Fit')).toHaveCount(0);
  await lab.inTree('New person').click();
  await expect(lab.control(CALLED)).toHaveAttribute('aria-invalid', 'true');
  await expect(lab.inTree('New person')).toContainText('1 problem');
  await undoAll(page, lab);
});

test('triggers, filters and choices are built, and what is wrong is underlined with the reason', async ({
  page,
}) => {
  const lab = await openModel(page);
  await lab.control('Kind of trigger').selectOption('Data Value Changes');
  await lab.button('Add Trigger').click();
  await expect(lab.model.getByRole('listitem', { name: 'Trigger 2, Data Value Changes' })).toBeVisible();
  for (const value of ['VP', 'Director', 'CEO']) {
    await lab.button('Add Filter').click();
    const at = await lab.model.getByRole('listitem', { name: /^Filter \d/ }).count();
    await lab.control(`Attribute, filter ${at}, Person Attribute`).selectOption('Job Title');
    await lab.control(`Operator, filter ${at}, Person Attribute`).selectOption('contains');
    await lab.control(`Values, filter ${at}, Person Attribute`).fill(value);
  }
  await expect(lab.why, 'nobody is all three').not.toContainText('MQL');
  await lab.control('How the filters combine').selectOption('ANY filter');
  await expect(lab.why).toContainText('MQL');
  await lab.control('How the filters combine').selectOption('Advanced logic');
  const logic = lab.control('Advanced logic');
  await logic.fill('1 and (2 or');
  await expect(logic).toHaveAttribute('aria-invalid', 'true');
  await expect(lab.tab('Smart List')).toContainText('1 problem');
  await logic.fill('1 or (2 and 3)');
  await expect(logic).toHaveAttribute('aria-invalid', 'false');
  await expect(lab.why).toContainText('MQL');
  await lab.model.getByRole('listitem', { name: /^Filter 1/ }).press('Alt+ArrowDown');
  await expect(lab.control('Values, filter 2, Person Attribute')).toHaveValue('VP');

  await lab.inTree('MQL decision').click();
  await lab.tab('Flow').click();
  await lab.button('Add Choice: Step 1, Change Data Value').click();
  const choice = 'Choice 3 of Step 1, Change Data Value';
  await lab.control(`Kind of filter, ${choice}`).selectOption('Person Attribute');
  await lab.control(`Attribute, ${choice}`).selectOption('Num Employees');
  await lab.control(`Operator, ${choice}`).selectOption('at least');
  await lab.control(`Values, ${choice}`).fill('many');
  await expect(lab.control(`Values, ${choice}`)).toHaveAttribute('aria-invalid', 'true');
  await expect(lab.step(1).locator('.pg-problem')).toContainText('many');
  await lab.control(`Values, ${choice}`).fill('1200');
  await expect(lab.step(1).locator('.pg-problem')).toHaveCount(0);
  await lab.control('New Value, Then, choice 3: Step 1, Change Data Value').fill('Enterprise');
  await lab.button(`Move up: ${choice}`).click();
  await undoAll(page, lab);
});

test('tokens are defined, renamed where they are read, and read by the flow', async ({ page }) => {
  const lab = await openModel(page);
  await lab.inTree('Lifecycle').click();
  await lab.button('Add My Token').click();
  await lab.control('Value of My Token New token').fill('Hot');
  await lab.inTree('MQL decision').click();
  await lab.tab('Flow').click();
  const value = lab.control('New Value, Otherwise: Step 1, Change Data Value');
  await value.fill('{{my.New token}}');
  await expect(lab.why.getByRole('definition').filter({ hasText: 'Hot' })).toBeVisible();
  await lab.inTree('Lifecycle').click();
  await expect(lab.model.getByText(/^Read in: .*MQL decision/)).toBeVisible();
  await lab.control('Token name').fill('Stage');
  await lab.control('Token name').press('Enter');
  await lab.inTree('MQL decision').click();
  await lab.tab('Flow').click();
  await expect(value).toHaveValue('{{my.Stage}}');
  await undoAll(page, lab);
});

test('people, events, assets and assumptions are changed, and the run follows at once', async ({ page }) => {
  const lab = await openModel(page);
  await lab.tab('People').click();
  await lab.control('Num Employees, Ada').fill('10');
  await expect(lab.why.getByRole('definition').filter({ hasText: '45' })).toBeVisible();
  await lab.control('Num Employees, Ada').fill('ten');
  await expect(lab.control('Num Employees, Ada')).toHaveAttribute('aria-invalid', 'true');
  await lab.control('Num Employees, Ada').fill('10');
  await lab.button('Add person').click();
  await lab.control('Name of the person').fill('Dora');
  await lab.control('Name of the person').press('Enter');
  await lab.control('Which field, Dora').selectOption('Web Visits');
  await lab.button('Add field').click();
  await lab.control('Web Visits, Dora').fill('8');

  await lab.tab('What happens').click();
  await lab.control('Kind of event').selectOption('Person is Created');
  await lab.button('Add event').click();
  await lab.control('Person, event 2, Person is Created').selectOption('Dora');
  await lab.control('When, event 2, Person is Created').fill('1 fortnight');
  await expect(lab.control('When, event 2, Person is Created')).toHaveAttribute('aria-invalid', 'true');
  await lab.control('When, event 2, Person is Created').fill('2 days');
  await lab.button('Last').click();
  await expect(lab.why).toContainText('Dora at this moment');

  await lab.tab('Assets').click();
  await lab.model.getByText('Person fields').click();
  await lab.button('Add field').click();
  await lab.tab('Settings').click();
  const assumption = lab.model.getByRole('group', { name: 'A score change without a sign' });
  await assumption.getByLabel('ignored').check();
  await expect(assumption.getByLabel('ignored')).toBeChecked();
  await undoAll(page, lab);
});

test('source and forms follow each other, and comments stay', async ({ page }) => {
  const lab = await openLab(page, '?blank');
  await lab.tab('Source').click();
  const editor = lab.model.getByRole('textbox', { name: 'Source of the model, YAML' });
  const state = lab.model.getByRole('region', { name: 'Source' }).getByRole('status');
  await expect(state).toHaveText('No problems. The run shows this text.');
  const typeAtEndOfLine = async (line: number, text: string) => {
    await editor.press('Control+Home');
    for (let down = 1; down < line; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type(text);
  };
  await expect(editor.locator('.cm-line').nth(2)).toHaveText('title: My model');
  await typeAtEndOfLine(3, ' from the source');
  await expect(title(lab)).toHaveText('My model from the source');
  await typeAtEndOfLine(1, ' # A note');
  await lab.tab('Settings').click();
  await lab.control('Title, the model').fill('From the form');
  await lab.tab('Source').click();
  await expect(editor.locator('.cm-line').nth(2)).toHaveText('title: From the form');
  await expect(editor.locator('.cm-line').first()).toHaveText('format: 1 # A note');

  // What cannot be read changes nothing, says where, and is still there after a look elsewhere.
  await typeAtEndOfLine(3, ': [');
  await expect(state).toContainText('The run shows the last version without problems.');
  const problem = lab.model.getByRole('list', { name: 'Problems' }).getByRole('button');
  await expect(problem.first()).toContainText(/line 3, column \d+/i);
  await expect(title(lab)).toHaveText('From the form');
  await lab.tab('People').click();
  await lab.tab('Source').click();
  await expect(editor.locator('.cm-line').nth(2)).toHaveText(/: \[$/);
  await problem.first().click();
  await expect(editor).toBeFocused();
  await typeAtEndOfLine(3, '');
  for (const _sign of ': [') await page.keyboard.press('Backspace');
  await expect(state).toHaveText('No problems. The run shows this text.');
  await lab.button('Undo').click();
  await lab.button('Undo').click();
  await expect(title(lab)).toHaveText('My model');
  await expect(editor.locator('.cm-line').nth(2)).toHaveText(/^title: My model/);
});

test('the editor of the source lists what can stand at the cursor', async ({ page }) => {
  const lab = await openModel(page);
  await lab.tab('Source').click();
  const editor = lab.model.getByRole('textbox', { name: 'Source of the model, YAML' });
  await editor.press('Control+Home');
  await page.keyboard.press('Control+f');
  const find = lab.model.getByLabel('Find', { exact: true });
  await find.pressSequentially('step: Execute Campaign');
  await find.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('step: Req');
  // The editor ignores Enter for a moment after the list has come up; a press on the option counts at once.
  await page.getByRole('option', { name: /^Request Campaign/ }).click();
  await expect(editor).toContainText('step: Request Campaign');
});
