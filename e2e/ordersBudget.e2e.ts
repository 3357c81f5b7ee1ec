import { expect, type Page } from 'playwright/test';
import { type Lab, labOn } from './lab.ts';
import { test } from './quiet.ts';

const set = (attribute: string, newValue: string) => ({ step: 'Change Data Value', attribute, newValue });
const everyTime = { qualification: 'every time' };
const trigger = (name: string) => ({ triggers: [{ trigger: name }] });

/** People who are created at one moment, and what else the file holds. */
const scenario = (
  people: readonly string[],
  campaigns: readonly object[],
  fields: readonly object[],
  later = 0,
) => ({
  format: 1,
  id: 'many-orders',
  title: 'Many orders',
  instance: { fields, programs: [{ name: 'Race', campaigns }] },
  people: people.map((name) => ({ name, new: true })),
  script: [
    ...people.map((person) => ({ event: 'Person is Created', person })),
    ...Array.from({ length: later }, (_, day) => ({
      event: 'Visits Web Page',
      person: people[0],
      page: '/',
      at: `${day + 1} days`,
    })),
  ],
});

/** One person in five requested flows of ten steps: 11^5 states and more, and all orders end alike. */
const flows = ['A', 'B', 'C', 'D', 'E'];
const wide = scenario(
  ['Ada'],
  [
    {
      name: 'Start',
      smartList: trigger('Person is Created'),
      flow: flows.map((name) => ({ step: 'Request Campaign', campaign: `Race.${name}` })),
      schedule: everyTime,
    },
    ...flows.map((name) => ({
      name,
      smartList: trigger('Campaign is Requested'),
      flow: Array.from({ length: 10 }, (_, at) => set(`Field ${name}`, String(at))),
      schedule: everyTime,
    })),
  ],
  flows.map((name) => ({ name: `Field ${name}`, type: 'string' })),
);

/** A race of three people, and visits on many days after it: where queues are slow, each of them may come in between. */
const long = scenario(
  ['Ada', 'Ben', 'Cleo'],
  [
    {
      name: 'New',
      smartList: trigger('Person is Created'),
      flow: ['Score', 'Rate'].map((name) => ({ step: 'Request Campaign', campaign: `Race.${name}` })),
      schedule: everyTime,
    },
    {
      name: 'Score',
      smartList: trigger('Campaign is Requested'),
      flow: [set('Fit', 'good')],
      schedule: everyTime,
    },
    {
      name: 'Rate',
      smartList: trigger('Campaign is Requested'),
      flow: [
        {
          step: 'Change Data Value',
          choices: [
            {
              if: { filter: 'Person Attribute', attribute: 'Fit', operator: 'is', values: ['good'] },
              attribute: 'Stage',
              newValue: 'Hot',
            },
          ],
          attribute: 'Stage',
          newValue: 'Cold',
        },
      ],
      schedule: everyTime,
    },
  ],
  ['Fit', 'Stage'].map((name) => ({ name, type: 'string' })),
  450,
);

async function openFile(page: Page, data: object): Promise<Lab> {
  await page.goto('/playground/');
  await expect(page.locator('.lb-start')).toHaveAttribute('data-ready');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const buffer = Buffer.from(JSON.stringify(data));
  const file = { name: 'many-orders.json', mimeType: 'application/json', buffer };
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).click();
  const lab = labOn(page);
  await expect(lab.root).toHaveAttribute('data-ready');
  return lab;
}

test('past the budget there is a part, marked as such, and ten times as far is all there is', async ({
  page,
}) => {
  test.slow(); // Up to a million states, on a machine that may have more to do.
  const lab = await openFile(page, wide);
  await lab.tab('Every order').click();
  const orders = lab.run.getByRole('group', { name: 'More about the run' });
  const more = orders.getByRole('button', { name: 'Look ten times as far' });
  await expect(more).toBeVisible({ timeout: 90_000 });
  await expect(orders.getByRole('status').first()).toContainText(/not all|so far|at least/i);
  await more.click();
  await expect(orders.getByRole('button', { name: 'Stop' })).toBeFocused();
  await expect(orders.getByRole('status').first()).toContainText('They all end alike', { timeout: 90_000 });
  await expect(more).toHaveCount(0);
});

test('a repair that slow queues make too large to prove says so', async ({ page }) => {
  test.slow();
  const lab = await openFile(page, long);
  await lab.tab('Every order').click();
  const repairs = lab.run.getByText('Not proven for slow queues');
  await expect(repairs.first()).toBeVisible({ timeout: 90_000 });
});
