import { expect } from 'playwright/test';
import { goTo } from './focus.ts';
import { labOn, PLAYGROUND } from './lab.ts';
import { pick } from './menu.ts';
import { listen, test } from './quiet.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const EXECUTABLES = [
  {
    name: 'Fit',
    step: 'Change Data Value',
    control: 'New Value, Step 1, Change Data Value',
    value: 'Partner',
  },
  { name: 'Interest', step: 'Change Score', control: 'Change, Step 1, Change Score', value: '+15' },
] as const;

test('from blank to a link on the step that sets a field, in a branch, by keyboard alone', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow(); // From control to control, and each stop on the way is looked at.
  const lab = labOn(page);
  const press = (key: string) => page.keyboard.press(key);
  const replace = async (text: string) => {
    await press('Control+A');
    await page.keyboard.type(text);
  };
  await page.goto(PLAYGROUND);
  await goTo(page, page.getByRole('link', { name: 'Start with a blank model' }));
  await press('Enter');
  await expect(lab.inTree('My Program')).toBeVisible();

  const kind = lab.menu('Kind of the new campaign in My Program');
  const addCampaign = async (as: string, name: string, way: 'Tab' | 'Shift+Tab') => {
    await goTo(page, kind, way);
    await pick(page, kind, as);
    await press('Tab');
    await press('Enter');
    await goTo(page, lab.control('Name of the campaign'));
    await replace(name);
    await press('Enter');
    await expect(lab.inTree(name)).toHaveAttribute('aria-current', 'true');
  };
  const addStep = async (step: string) => {
    await goTo(page, lab.menu('Kind of step'));
    await pick(page, lab.menu('Kind of step'), step);
    await press('Tab');
    await press('Enter');
  };
  for (const [at, { name, step, control, value }] of EXECUTABLES.entries()) {
    await addCampaign('Executable campaign', name, at === 0 ? 'Tab' : 'Shift+Tab');
    if (at === 0) {
      await goTo(page, lab.tab('Smart List'));
      await press('ArrowRight');
    }
    await addStep(step);
    await goTo(page, lab.control(control), 'Shift+Tab');
    await replace(value);
  }
  await addCampaign('Trigger campaign', 'New person', 'Shift+Tab');
  await goTo(page, lab.tab('Flow'));
  await press('ArrowLeft');
  await expect(lab.model.getByRole('listitem', { name: 'Trigger 1, Person is Created' })).toBeVisible();
  await press('ArrowRight');
  for (const [at, { name }] of EXECUTABLES.entries()) {
    await addStep('Execute Campaign');
    const called = lab.control(`Executed Campaign, Step ${at + 1}, Execute Campaign`);
    await goTo(page, called, 'Shift+Tab');
    await pick(page, called, `My Program.${name}`);
  }

  // The run: the step that sets the field.
  const setter = lab.run
    .getByRole('definition')
    .filter({ hasText: 'Partner' })
    .getByRole('button', { name: /set earlier/ });
  await goTo(page, setter);
  await press('Enter');
  await expect(lab.why).toContainText('Fit, step 1: Change Data Value');
  const step = await lab.slider.inputValue();
  await expect(lab.why.getByRole('definition').filter({ hasText: 'Partner' })).toContainText('changed here');

  // Another branch from there, with another value.
  await goTo(page, lab.button('Fork here'), 'Shift+Tab');
  await press('Enter');
  await expect(lab.branches).toHaveCount(2);
  await expect(lab.openBranch).toContainText(`from event ${step} of Main`);
  await goTo(page, lab.inTree('Fit'));
  await press('Enter');
  await goTo(page, lab.control(EXECUTABLES[0].control));
  await replace('Event');

  // Beside Main.
  await goTo(page, lab.tab('Why and who'));
  while ((await lab.tab('Compare').getAttribute('aria-selected')) !== 'true') await press('ArrowRight');
  await goTo(page, lab.menu('Compare with'));
  await pick(page, lab.menu('Compare with'), 'Main');
  const finals = lab.run.getByRole('table', { name: 'Fields that end differently' });
  await expect(finals.getByRole('row').nth(1)).toHaveText(/Ada\s*.+\s*Event\s*Partner/);

  // The link.
  await goTo(page, lab.button('Share'), 'Shift+Tab');
  await press('Enter');
  const share = lab.dialog('Share');
  await expect(share.getByLabel('Link', { exact: true })).toHaveValue(/#m=/);
  await goTo(page, share.getByRole('button', { name: 'Copy link' }));
  await press('Enter');
  await expect(share.getByText('Copied the link.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await press('Escape');
  await expect(lab.button('Share')).toBeFocused();

  // Somebody else.
  const other = await browser.newContext({ reducedMotion: 'reduce' });
  const theirs = await other.newPage();
  const trouble = listen(theirs, `${baseURL}/`);
  await theirs.goto(link);
  const found = labOn(theirs);
  await expect(found.slider).toHaveValue(step);
  await expect(found.branches).toHaveCount(2);
  await expect(found.openBranch).toContainText('Branch 1');
  await expect(found.openBranch).toContainText(`from event ${step} of Main`);
  await expect(found.menu('Compare with').locator(':checked')).toHaveText('Main');
  await expect(found.run.getByRole('table', { name: 'Fields that end differently' })).toContainText(
    'Partner',
  );
  await found.tab('Why and who').click();
  await expect(found.why).toContainText('Fit, step 1: Change Data Value');
  await expect(found.inTree('Fit')).toHaveAttribute('aria-current', 'true');
  await expect(found.tab('Flow'), 'the tab of the campaign').toHaveAttribute('aria-selected', 'true');
  await expect(found.control(EXECUTABLES[0].control)).toHaveValue('Event');
  await found.branches.filter({ hasText: /^Main$/ }).click();
  await expect(found.control(EXECUTABLES[0].control)).toHaveValue('Partner');
  for (const name of ['Fit', 'Interest', 'New person']) await expect(found.inTree(name)).toBeVisible();
  expect(trouble, 'in the console and on the network').toEqual([]);
  await other.close();
});
