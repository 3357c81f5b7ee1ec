import { expect } from 'playwright/test';
import { file, fileFrom, openLab } from './lab.ts';
import { test } from './quiet.ts';

test("the run's own log matches; what is taken out is missing, with the way there; what is added is extra", async ({
  page,
}) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.tab('Log from Marketo').click();
  const panel = lab.run.getByRole('group', { name: 'Activity log over the run' });
  const example = await fileFrom(page, () =>
    panel.getByRole('button', { name: /^Export an example/ }).click(),
  );
  const [head = '', ...lines] = example.bytes.toString().trimEnd().split('\r\n');
  const lay = (rows: readonly string[], name = 'log.csv') =>
    panel.locator('input[type="file"]').setInputFiles(file(name, [head, ...rows].join('\r\n')));
  const said = panel.getByRole('region', { name: 'The file over the run' }).getByRole('status');

  await lay(lines);
  await expect(said).toHaveText(`${lines.length} entries match: the file and the run log the same.`);

  const last = lines.findIndex((line) => line.includes('MQL') && line.includes('Change Data Value'));
  await lay(lines.toSpliced(last, 1));
  await expect(said).toHaveText(
    `${lines.length - 1} entries match. 1 only in the run (missing), 0 only in the file (extra).`,
  );
  await panel.getByRole('button', { name: 'Go to where the logs of Ada part' }).click();
  await lab.tab('Why and who').click();
  await expect(lab.why).toContainText('MQL decision, step 1: Change Data Value');
  await lab.tab('Log from Marketo').click();

  await lay([...lines, (lines[last] ?? '').replace('MQL', 'Other')]);
  await expect(said).toContainText('0 only in the run (missing), 1 only in the file (extra).');

  // The overlay follows the model.
  await lab.menu('Model').selectOption('Three times Request Campaign');
  await expect(said).toContainText('only in the run (missing)');
});

test('a file that is no log is answered with the line and what was expected', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.tab('Log from Marketo').click();
  const panel = lab.run.getByRole('group', { name: 'Activity log over the run' });
  const input = panel.locator('input[type="file"]');
  const problems = panel.getByRole('list', { name: 'Problems of the file' });
  await input.setInputFiles(file('other.csv', 'First,Second\n1,2\n'));
  await expect(problems).toContainText('Line 1:');
  await expect(problems).toContainText('Activity Type');
  await input.setInputFiles(
    file('dates.csv', 'Activity Date,Activity Type\n2026-03-02T09:00:00Z,New Lead\nsoon,New Lead\n'),
  );
  await expect(problems).toContainText('Line 3:');
  await expect(problems).toContainText('"soon"');
  await input.setInputFiles(file('book.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0])));
  await expect(problems).toContainText('Save it as CSV');
  await input.setInputFiles(file('right.csv', 'Activity Type\nNew Lead\n'));
  await expect(problems).toHaveCount(0);
});
