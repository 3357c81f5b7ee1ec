import { expect, type Page } from 'playwright/test';
import { themes, turnTo, violations } from './axe.ts';
import { goTo } from './focus.ts';
import { openLab } from './lab.ts';
import { test } from './quiet.ts';
import { overflow } from './width.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LESSON = '/learn/override-my-tokens-through-the-api/';

/** The API console of a page, as a reader finds its parts. */
function consoleOn(page: Page) {
  const root = page.getByRole('region', { name: 'API console' });
  const table = root.getByRole('region', { name: 'Fields of people' });
  return {
    root,
    send: root.getByRole('button', { name: 'Send', exact: true }),
    /** How the call went that is shown. */
    gist: root.locator('.ac-gist'),
    problem: root.locator('.ac-problem'),
    request: root.getByLabel('Request', { exact: true }).and(root.locator('textarea')),
    lanes: (call: number) => root.getByRole('group', { name: `Lanes of the run that call ${call} caused` }),
    field: (person: string, field: string) =>
      table.getByRole('row').filter({ hasText: person }).filter({ hasText: field }),
  };
}

test('a call runs a campaign, and the page shows the run with the call as its cause', async ({ page }) => {
  await openLab(page, '?scenario=workshop-badges&variant=true&api=triggerCampaign');
  const api = consoleOn(page);
  await expect(api.root).toHaveAttribute('aria-busy', 'false');
  await api.root.getByLabel('input tokens 1 value').fill('seat 7');
  await api.send.click();
  await expect(api.gist).toHaveText('Call 2, Request Campaign: HTTP 200, success');
  await expect(api.lanes(2).getByRole('img')).toBeVisible();
  await expect(
    api.root.getByRole('listitem').getByText('Badge Seat goes from empty to "seat 7".'),
  ).toBeVisible();
  await expect(api.field('Ada', 'Badge Seat')).toHaveText(/new.*seat 7/);
  const beyond = () => document.documentElement.scrollHeight - document.body.offsetHeight;
  expect(await page.evaluate(beyond), 'of the page below its end').toBe(0);

  await api.root.getByRole('button', { name: 'Raw request' }).click();
  await api.request.fill('GTE /rest/v1/campaigns.json');
  await api.send.click();
  await expect(api.problem).toHaveText('Line 1: "GTE" is no method. Did you mean GET?');
  for (const theme of themes) {
    await turnTo(page, theme);
    expect.soft(await violations(page, { within: '.ac', colors: theme === 'dark' }), theme).toEqual([]);
  }
  await api.request.fill('GET /rest/v1/nothing.json\nAuthorization: Bearer wrong');
  await api.send.click();
  await expect(api.gist).toHaveText(
    'Call 3, GET /rest/v1/nothing.json: HTTP 200, error 601: Access token invalid',
  );
  await api.root.getByText('The same call in curl, fetch and Postman').click();
  await expect(api.root.getByLabel('The call for curl')).toHaveValue(
    /^curl 'http:\/\/127\.0\.0\.1:8787\/rest/,
  );

  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page)).toEqual([]);
});

test('the same in a lesson by keyboard alone; nothing of the API is loaded before it is asked for', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(LESSON);
  const button = page.getByRole('button', { name: 'Open the API console' });
  await button.focus();
  const ofApi = () => loaded.filter((path) => /\/(sandbox|Console)\..*\.js|operations\.json/.test(path));
  expect(ofApi()).toEqual([]);
  await page.keyboard.press('Enter');
  const api = consoleOn(page);
  await expect(api.root).toBeFocused();
  await expect(api.root).toHaveAttribute('aria-busy', 'false');
  expect(ofApi().length).toBeGreaterThan(2);
  await goTo(page, api.root.getByRole('button', { name: 'Add to leads' }));
  await page.keyboard.press('Enter');
  await goTo(page, api.root.getByRole('button', { name: 'Remove leads 2' }));
  await page.keyboard.press('Enter');
  await expect(api.root.getByText('leads: 1 entry')).toBeFocused();
  await goTo(page, api.send);
  await page.keyboard.press('Enter');
  await expect(api.gist).toHaveText(/^Call 2, .*success$/);
  await expect(api.field('Ada', 'Badge Seat')).toHaveText(/ask at the desk/);
  await goTo(page, api.root.getByRole('combobox', { name: 'The sandbox is opened on' }), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(api.gist).toHaveText(/^Nothing sent yet/);
  await goTo(page, api.send);
  await page.keyboard.press('Enter');
  await expect(api.field('Ada', 'Badge Seat')).toHaveText(/seat 12/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson shows the call, its answer and what it changed, and no button', async ({ page }) => {
    await page.goto(LESSON);
    const part = page.locator('[data-api-console]');
    await expect(part.getByText(/^POST \/rest\/v1\/campaigns\/\d+\/trigger\.json HTTP\/1\.1/)).toBeVisible();
    await expect(part.getByText(/^HTTP\/1\.1 200 OK/)).toBeVisible();
    await expect(part.getByText('new: Ada, Badge Seat, ask at the desk')).toBeVisible();
    await expect(part.getByRole('button')).toHaveCount(0);
  });
});
