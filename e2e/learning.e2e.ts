import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { themes, turnTo, violations } from './axe.ts';
import { wakeExercise } from './exercise.ts';
import { bringToLife, LESSON } from './playground.ts';
import { test } from './quiet.ts';
import { overflow } from './width.ts';

/** Opens a page and waits until its controls answer: before, they are only drawn. */
async function openAlive(page: Page, address: string) {
  await page.goto(address);
  await bringToLife(page.locator('.lab-learning').first());
}

/** The entry of a lesson in the list. */
const entry = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

async function tabTo(page: Page, name: string | RegExp) {
  const target = page.getByRole('main').getByRole('button', { name });
  for (let press = 0; press < 300; press++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

async function looksRight(page: Page) {
  for (const theme of themes) {
    await turnTo(page, theme);
    expect.soft(await violations(page), theme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await overflow(page), 'wider than the screen').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function doTheLesson(page: Page) {
  await page.goto(LESSON);
  const prediction = page.locator('.pg-prediction');
  await bringToLife(prediction);
  await prediction.getByRole('radio', { name: 'Not a fit' }).check();
  await prediction.getByRole('button', { name: 'Check' }).click();
  const { root, lab, check } = await wakeExercise(page);
  await check();
  await expect(root.locator('.pg-failed')).toBeVisible();
  await root.getByText('Hint 1').click();
  for (const step of [1, 2]) await lab.stepButton(step, 'Change to Execute Campaign').click();
  await check();
  await expect(root.locator('.pg-passed')).toBeVisible();
  await page.locator('[data-learning-item]').scrollIntoViewIfNeeded();
  // What comes into sight is told a moment later: leaving before that is leaving before the end was read.
  await page.waitForFunction(() => localStorage.getItem('smart-campaign-lab.journal')?.includes(' read '));
}

test('what is done in a lesson is shown in the list, reset, undone, exported and brought in', async ({
  page,
}) => {
  test.slow();
  await page.goto('/learn/');
  await expect(page.getByRole('link', { name: /^Begin with In series/ })).toBeVisible();
  await doTheLesson(page);
  await page.goto('/learn/');
  const lesson = entry(page, 'In series or in parallel');
  const done = 'Done. 1 of 1 prediction right at first. 1 of 1 exercise passed, with 1 hint.';
  await expect(lesson).toContainText(done);
  await expect(page.getByRole('link', { name: /^Go on with/ })).toBeVisible();
  await looksRight(page);

  await tabTo(page, 'Export progress');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await (await saving).path();
  await tabTo(page, 'Reset progress');
  await page.keyboard.press('Enter');
  await expect(lesson).toContainText('Not begun.');
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await expect(lesson).toContainText(done);

  await page.getByRole('button', { name: 'Reset progress' }).click();
  await page.reload();
  await expect(lesson).toContainText('Not begun.');
  const bringIn = page.getByLabel('Import progress');
  await bringIn.setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByText('"notes.json" was not read. It names no format.')).toBeVisible();
  await bringIn.setInputFiles(file);
  await expect(lesson).toContainText(done);
});

test('a page that is only opened is begun, and one goes on with it', async ({ page }) => {
  await page.goto('/learn/races/');
  await page.goto('/learn/');
  await expect(entry(page, 'Races: what is certain and what is not')).toContainText('Begun.');
  await expect(page.getByRole('link', { name: /^Go on with Races/ })).toHaveAttribute(
    'href',
    '/learn/races/',
  );
});

test('a quiz is answered by keyboard; a wrong answer shows what decides; the result is kept', async ({
  page,
}) => {
  await openAlive(page, '/learn/quiz/order/');
  const first = page.locator('.lab-question').first();
  await first.getByRole('radio', { name: 'Nurture' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toContainText(/Not so\. Lifecycle Stage ends as "MQL"\./);
  const decides = first.getByRole('link', { name: 'Open the run on the event that decides' });
  await expect(decides).toHaveAttribute('href', /\?scenario=mql-decision&variant=series&event=\d+$/);
  await looksRight(page);
  await first.getByRole('radio', { name: 'MQL' }).check();
  await first.getByRole('button', { name: 'Check' }).click();
  await expect(first.getByRole('status')).toContainText('Right.');
  await page.goto('/learn/');
  await expect(entry(page, 'Quiz: series, parallel and races')).toContainText(
    'Begun. 0 of 8 questions right at first, 1 wrong, 7 to come.',
  );
});

test('a lead makes a path, somebody follows it and hands in, and the lead reads the files', async ({
  page,
}) => {
  test.slow();
  await openAlive(page, '/onboarding/');
  await page.getByLabel('Name of the path').fill('Week one');
  await page.getByRole('checkbox', { name: 'Races: what is certain and what is not' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: 'In series or in parallel' }).check();
  await page.getByRole('button', { name: 'Move "In series or in parallel" up' }).press('Enter');
  const address = await page.getByLabel('Link to send').inputValue();
  expect(address).toContain('/onboarding/#p=');
  await looksRight(page);

  await page.goto('/learn/races/');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Your path: Week one' })).toBeVisible();
  const items = page.locator('.lab-path').first().getByRole('listitem');
  await expect(items).toHaveText([/^1\. In series or in parallelNot begun/, /^2\. Races.*Begun/]);
  await looksRight(page);
  const hand = page.getByRole('button', { name: 'Save completion file' });
  await hand.click();
  await expect(page.getByText('Type your name first.')).toBeVisible();
  const name = page.getByLabel('Your name');
  const files: string[] = [];
  for (const person of ['Ada', '<b>Ben</b>']) {
    await name.fill(person);
    const saving = page.waitForEvent('download');
    await hand.press('Enter');
    files.push(await (await saving).path());
  }

  await openAlive(page, '/onboarding/');
  const pick = page.getByLabel('Open completion files');
  const text = readFileSync(files[0] ?? '', 'utf8');
  await pick.setInputFiles([
    ...files.map((path, at) => ({
      name: `${at}.json`,
      mimeType: 'application/json',
      buffer: readFileSync(path),
    })),
    { name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from(text.slice(0, -9)) },
    { name: 'changed.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('Ada', 'Eve')) },
  ]);
  const table = page.getByRole('table', { name: 'Who has done what' });
  await expect(table.getByRole('rowheader')).toHaveText(['<b>Ben</b>', 'Ada']);
  await expect(table.getByRole('row', { name: /^Ada/ })).toContainText('0 of 2');
  await expect(page.getByText('"cut.json" was not read. It is not JSON.')).toBeVisible();
  await expect(page.getByText('"changed.json" was not read. Its checksum does not fit')).toBeVisible();
  await looksRight(page);
  const saving = page.waitForEvent('download');
  await tabTo(page, 'Export as CSV');
  await page.keyboard.press('Enter');
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('Ada,Week one,');
});

for (const [what, hash] of [
  ['damaged', '#p=AYqwfk5ldyBwZW9wbGU'],
  ['of something else', '#p=%3Cimg%20src=x%20onerror=alert(1)%3E'],
] as const)
  test(`a link that is ${what} is told, and the page works`, async ({ page }) => {
    await openAlive(page, `/onboarding/${hash}`);
    await expect(page.getByRole('alert').first()).toHaveText(/^The link is damaged/);
    await page.getByRole('checkbox', { name: 'In series or in parallel' }).check();
    await expect(page.getByLabel('Link to send')).toHaveValue(/#p=/);
  });

test('what the browser holds and cannot be read is told, and left until it is reset', async ({ page }) => {
  await page.goto('/learn/');
  await page.evaluate(() => localStorage.setItem('smart-campaign-lab.progress', '{"format":'));
  await page.goto('/learn/races/');
  await page.goto('/learn/');
  await expect(page.getByText('The kept progress cannot be read. It is not JSON.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('smart-campaign-lab.progress'))).toBe('{"format":');
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await expect(page.getByText('The kept progress cannot be read.')).toBeHidden();
  await page.goto('/learn/races/');
  await page.goto('/learn/');
  await expect(entry(page, 'Races: what is certain and what is not')).toContainText('Begun.');
});
