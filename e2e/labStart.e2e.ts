import { expect, type Page } from 'playwright/test';
import { file, labOn, openLab, PLAYGROUND, untilDrafted } from './lab.ts';
import { test } from './quiet.ts';

const YAML = `format: 1
id: own-file
title: From a file
instance:
  programs:
    - name: Own
      campaigns:
        - name: Greet
          smartList: { triggers: [{ trigger: Person is Created }] }
          flow: [{ step: Change Score, scoreName: Person Score, change: "+5" }]
people: [{ name: Zoe, new: true }]
script: [{ event: Person is Created, person: Zoe }]
`;
const BROKEN = YAML.replace('step: Change Score', 'step: Change Scores');

/** Opens the start and waits until its buttons do something. */
async function openStart(page: Page): Promise<void> {
  await page.goto(PLAYGROUND);
  await expect(page.locator('.lb-start')).toHaveAttribute('data-ready');
}

const cards = (page: Page) => page.getByRole('main').locator('.lb-shelf li');
const ownFile = async (page: Page, name: string, text: string) => {
  await page.getByRole('button', { name: 'Open a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a file' });
  await dialog.locator('input[type="file"]').setInputFiles(file(name, text));
  return dialog;
};

test('the gallery has every model of the site, and its search finds them by any of their words', async ({
  page,
}) => {
  await openStart(page);
  const find = page.getByLabel('Find', { exact: true });
  const all = await cards(page).count();
  expect(all).toBeGreaterThan(50);
  await find.fill('behavior mql');
  await expect(cards(page)).toHaveText(/Quality score, behavior score, MQL decision/);
  await expect(page.getByRole('status')).toHaveText('1 model');
  await find.fill('no such thing');
  await expect(page.getByText('No model has all of these words.')).toBeVisible();
  await find.fill(' ');
  await expect(cards(page)).toHaveCount(all);
  await find.fill('mql-decision');
  await cards(page).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Quality score, behavior score, MQL decision',
  );
  await expect(labOn(page).inTree('MQL decision')).toBeVisible();
});

test('a model of the site opens in a variant by its address', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision&variant=parallel');
  await expect(lab.menu('Model').locator(':checked')).toHaveText('Three times Request Campaign');
  await expect(lab.why).toContainText('Not a fit');
});

test('an unknown model is said to be unknown, over the gallery or in a frame, and nothing is asked of the site', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const unknown = page.getByRole('alert');
  await page.goto(`${PLAYGROUND}?scenario=mql-decison`);
  await expect(unknown).toHaveText(
    'There is no model "mql-decison" on this site. Did you mean "mql-decision"?',
  );
  await expect(page.getByRole('link', { name: 'Start with a blank model' })).toBeVisible();
  await page.goto('/embed/?scenario=no-such-model');
  await expect(unknown).toHaveText('There is no model "no-such-model" on this site.');
  expect(asked.filter((url) => url.includes('/models/'))).toEqual([]);
});

test('a blank model has a program and a person, and nothing runs', async ({ page }) => {
  const lab = await openLab(page, '?blank');
  await expect(lab.inTree('My Program')).toBeVisible();
  await expect(lab.why).toContainText('Ada');
  await expect(lab.button('Undo')).toBeDisabled();
});

test('a file opens, and a broken one is answered with line and column', async ({ page }) => {
  await openStart(page);
  const dialog = await ownFile(page, 'broken.yaml', BROKEN);
  const wrong = dialog.getByRole('list', { name: 'What was read' });
  await expect(wrong).toContainText(/line 10, column \d+/i);
  await expect(wrong).toContainText('Change Scores');
  await expect(wrong).toContainText('Did you mean "Change Score"?');
  await dialog.locator('input[type="file"]').setInputFiles(file('torn.yaml', `${YAML}  - [`));
  await expect(wrong).toContainText('"torn.yaml" cannot be opened.');
  await expect(wrong).toContainText(/line 1\d, column \d+/i);
  await dialog.locator('input[type="file"]').setInputFiles(file('own.yaml', YAML));
  await dialog.getByRole('button', { name: 'Open "From a file"' }).click();
  const lab = labOn(page);
  await expect(lab.inTree('Greet')).toBeVisible();
  await expect(lab.why.getByRole('definition').filter({ hasText: '5' })).toBeVisible();
  await untilDrafted(page, 'From a file');
  await page.reload();
  await expect(lab.inTree('Greet'), 'what was opened from a file is still there').toBeVisible();
});

test('a model that was kept is found again, by its name and by its address', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.button('My models').click();
  const models = lab.dialog('My models');
  await models.getByLabel('Name', { exact: true }).fill('My case');
  await models.getByRole('button', { name: 'Keep this model' }).click();
  await expect(models.getByText('Kept as "My case".')).toBeVisible();
  await models.getByRole('button', { name: 'Duplicate "My case"' }).click();
  await expect(models.getByRole('list', { name: 'Kept models' }).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.goto(PLAYGROUND);
  await page.getByRole('link', { name: 'My case', exact: true }).click();
  await expect(page).toHaveURL(/\?model=/);
  await expect(lab.inTree('MQL decision')).toBeVisible();
  await lab.button('My models').click();
  await expect(models.locator('[aria-current="true"]')).toContainText('My case');
  await page.goto(`${PLAYGROUND}?model=nothing`);
  await expect(page.getByRole('alert')).toContainText('not kept here any more');
});

test('back and forward between what was opened lose no work', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.inTree('New person').click();
  await lab.tab('Flow').click();
  await lab
    .step(1)
    .getByRole('button', { name: /^Remove: / })
    .click();
  await untilDrafted(page, 'is removed');
  await lab.root.getByRole('link', { name: 'All models' }).click();
  await page.getByRole('link', { name: 'Start with a blank model' }).click();
  await lab.button('New Program').click();
  await untilDrafted(page, 'New program');
  await page.goBack();
  await page.goBack();
  await expect(lab.root).toHaveAccessibleName(/MQL decision/);
  await expect(lab.root.getByText(/^Your draft from .+ is on the screen\.$/)).toBeVisible();
  await lab.tab('Flow').click();
  const called = lab.control('Executed Campaign, Step 1, Execute Campaign');
  await expect(called).toHaveValue('Lifecycle.Behavior score');
  await lab.button('Undo').click();
  await expect(called).toHaveValue('Lifecycle.Quality score');
  await page.goForward();
  await page.goForward();
  await expect(lab.inTree('New program')).toBeVisible();
});
