import { expect } from 'playwright/test';
import { draftsIn, type Lab, labOn, linkOf, openLab, PLAYGROUND, untilDrafted } from './lab.ts';
import { test } from './quiet.ts';

/** A change that is easy to see: another title. */
async function rename(lab: Lab, title: string): Promise<void> {
  await lab.tab('Settings').click();
  await lab.control('Title, the model').fill(title);
  await expect(lab.root.getByRole('heading', { level: 1 })).toHaveText(title);
}
const title = (lab: Lab) => lab.root.getByRole('heading', { level: 1 });
const restored = (lab: Lab) => lab.root.getByText(/^Your draft from .+ is on the screen\.$/);

test('an edit and its undo survive a reload, and starting over can be taken back', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  expect(await draftsIn(page), 'looking keeps nothing').toEqual([]);
  await rename(lab, 'Mine');
  await untilDrafted(page, 'Mine');
  await page.reload();
  await expect(title(lab)).toHaveText('Mine');
  await expect(restored(lab)).toBeVisible();
  await lab.button('Start over').click();
  await expect(title(lab)).toHaveText('Quality score, behavior score, MQL decision');
  await expect(lab.button('Undo')).toBeDisabled();
  await lab.button('Bring it back').click();
  await expect(title(lab)).toHaveText('Mine');
  await lab.button('Undo').click();
  await expect(title(lab)).toHaveText('Quality score, behavior score, MQL decision');
});

test('branches and the place in the run survive a reload with the edit', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.slider.fill('6');
  await lab.button('Fork here').click();
  await rename(lab, 'Forked');
  await untilDrafted(page, 'Forked');
  await page.reload();
  await expect(lab.branches).toHaveText([/^Main$/, /^Branch 1\s*from event 6 of Main$/]);
  await expect(lab.slider).toHaveValue('6');
  await lab.branches.first().click();
  await expect(title(lab)).toHaveText('Quality score, behavior score, MQL decision');
});

test('each place has its own draft: a link leaves the others alone', async ({ page, context }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await rename(lab, 'For the link');
  const link = await linkOf(page, lab);
  await rename(lab, 'My own work');
  await untilDrafted(page, 'My own work');
  const other = await context.newPage();
  const linked = await openLab(other, link);
  await expect(title(linked)).toHaveText('For the link');
  await expect(restored(linked)).toHaveCount(0);
  await rename(linked, 'Changed there');
  await untilDrafted(other, 'Changed there');
  await other.reload();
  await expect(title(linked)).toHaveText('Changed there');
  const again = await context.newPage();
  await expect(title(await openLab(again, link)), 'a link opens as it was made').toHaveText('For the link');
  await page.reload();
  await expect(title(lab)).toHaveText('My own work');
});

test('where the browser keeps nothing, the page says so and all the rest works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const lab = await openLab(page, '?scenario=mql-decision');
  const alert = lab.root.getByRole('alert').filter({ hasText: 'This browser keeps nothing for this site' });
  await rename(lab, 'Not kept');
  await expect(alert).toContainText('Export a file instead.');
  await lab.button('Undo').click();
  await lab.button('Redo').click();
  await expect(title(lab)).toHaveText('Not kept');
  await lab.button('Fork here').click();
  await expect(lab.branches).toHaveCount(2);
  expect(await linkOf(page, lab)).toContain('#m=');
  await lab.button('My models').click();
  const models = lab.dialog('My models');
  await expect(models.getByRole('alert')).toContainText('This browser keeps nothing for this site');
  await expect(models.getByRole('button', { name: 'Export this model' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(`${PLAYGROUND}?model=some`);
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this site');
  await page.getByRole('link', { name: 'Start with a blank model' }).click();
  await expect(labOn(page).inTree('My Program')).toBeVisible();
});
