import { expect, type Page } from 'playwright/test';
import { file, openLab } from './lab.ts';
import { test } from './quiet.ts';

async function openTable(page: Page) {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.tab('Test people').click();
  const panel = lab.run.getByRole('region', { name: 'Table of test people' });
  return {
    lab,
    panel,
    text: panel.getByLabel('The table, pasted from a spreadsheet or typed as CSV'),
    start: panel.getByRole('button', { name: 'Run the table' }),
    stop: panel.getByRole('button', { name: 'Stop' }),
    said: panel.locator('.tt-said'),
    results: panel.getByRole('table', { name: 'How the test people came out' }),
    missed: panel.getByRole('region', { name: 'What nobody reached' }),
  };
}

const PEOPLE = [
  ['Name', 'Job Title', 'Web Visits', 'expect Lifecycle Stage'],
  ['Vera', 'VP Sales', '7', 'MQL'],
  ['Sam', 'Student', '9', 'MQL'],
  ['Una', 'VP Sales', '9', ''],
];

test('people pass and fail by what is expected of them, and one is opened in the run', async ({ page }) => {
  const { lab, text, start, said, results, missed } = await openTable(page);
  await text.fill(PEOPLE.map((cells) => cells.join('\t')).join('\n'));
  await start.click();
  await expect(said).toHaveText('3 people: 1 passed, 1 failed, 1 not checked.');
  const row = (name: string) => results.getByRole('row').filter({ hasText: name });
  await expect(row('Vera')).toContainText('Passed');
  await expect(row('Sam')).toContainText('Failed');
  await expect(row('Sam')).toContainText('expected MQL');
  await expect(missed).toContainText('were not');
  await expect(missed).toContainText('Lifecycle.MQL decision');
  await lab.menu('Show').selectOption('Those who failed');
  await expect(results.locator('tbody').getByRole('row')).toHaveCount(1);
  await row('Sam').getByRole('button', { name: 'Open Sam in the run' }).click();
  await lab.tab('Why and who').click();
  await expect(lab.why).toContainText('Sam at this moment');
  await lab.button('Last').click();
  await expect(lab.why.getByRole('definition').filter({ hasText: 'Not a fit' })).toBeVisible();
  await lab.button('Undo').click();
  await expect(lab.why).toContainText('Ada at this moment');
});

test('a table that cannot be read is answered line by line, and stays as it was typed', async ({ page }) => {
  const { panel, text, start, said } = await openTable(page);
  await text.fill('Name,Job Titel,expect Lifecycle Stage\nVera,VP,MQL\n');
  await start.click();
  await expect(said).toHaveText('The table cannot be run yet.');
  const problems = panel.getByRole('list', { name: 'Problems of the table' });
  await expect(problems).toContainText('Line 1');
  await expect(problems).toContainText('Did you mean "Job Title"?');
  await problems.getByRole('button', { name: 'Line 1' }).click();
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/^Name,Job Titel/);
  await panel.locator('input[type="file"]').setInputFiles(file('people.csv', 'Name,Job Title\nVera,VP\n'));
  await expect(text).toHaveValue('Name,Job Title\nVera,VP\n');
});

test("the model's own people begin a table that passes, and everything that they reach is counted", async ({
  page,
}) => {
  const { panel, text, start, said, missed } = await openTable(page);
  await panel.getByRole('button', { name: 'Start from the people of the model' }).click();
  await expect(text).toHaveValue(/Ada[\s\S]*Ben[\s\S]*Cleo/);
  await start.click();
  await expect(said).toHaveText('3 people: 3 passed, 0 failed.');
  await expect(missed).toContainText(/Every campaign, step and choice was reached by somebody: \d+ in all\./);
});

test('a long table tells how far it is, and stops at once', async ({ page }) => {
  const { panel, text, start, stop, said } = await openTable(page);
  const rows = Array.from({ length: 2000 }, (_, at) => `P${at},VP,MQL`);
  const long = file('people.csv', ['Name,Job Title,expect Lifecycle Stage', ...rows].join('\n'));
  await panel.locator('input[type="file"]').setInputFiles(long);
  await expect(text).toHaveValue(/^Name,Job Title/);
  // Pressed by the page itself as soon as the first progress is told: the table may be done before anybody else comes.
  const progress = await said.evaluate(
    (line, [go, end]) =>
      new Promise<string>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!/ of 2,000 people/.test(line.textContent ?? '')) return;
          observer.disconnect();
          resolve(line.textContent ?? '');
          (end as HTMLElement).click();
        }).observe(line, { childList: true, characterData: true, subtree: true });
        (go as HTMLElement).click();
      }),
    [await start.elementHandle(), await stop.elementHandle()],
  );
  expect(progress).toMatch(/^[\d,]+ of 2,000 people, [\d,]+ failed so far\.$/);
  await expect(said).toHaveText('Stopped. What you typed is still there.');
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(text).toHaveValue(/^Name,Job Title/);
  await expect(start).toBeEnabled();
});
