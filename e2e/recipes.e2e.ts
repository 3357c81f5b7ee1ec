import { expect, test } from 'playwright/test';

const RECIPE = '/recipes/true-then-false/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a recipe tells each call, its answer, and what the instance holds afterwards', async ({ page }) => {
    await page.goto(RECIPE);
    const step = page.getByRole('region', { name: 'Request it for the first person, with a value' });
    await expect(step).toContainText('"value": "from the API"');
    await expect(step).toContainText('"success": true');
    const fields = step.getByRole('table', { name: 'Fields of people' }).first();
    await expect(fields.getByRole('row', { name: /new Ada .* Person Status from the API/ })).toBeVisible();
    await expect(fields.getByRole('row', { name: /new Ada .* Lifecycle Stage of the child/ })).toBeVisible();
    const whole = step.getByText('The instance after step 4');
    await whole.focus();
    await page.keyboard.press('Enter');
    await expect(step.getByRole('table', { name: 'Campaigns' }).last()).toContainText(
      'active, open to the API',
    );
    await step.getByRole('link', { name: 'Request Campaign', exact: true }).click();
    await expect(page).toHaveURL(/\/reference\/api\/campaigns\/#triggerCampaign$/);
    await expect(page.getByRole('region', { name: 'Request Campaign' })).toContainText(
      /1003\s*the campaign is/,
    );
  });
});

test('the documents of the API are there as files', async ({ request }) => {
  const json = async (path: string) => (await request.get(path)).json();
  expect(await json('/api/openapi.json')).toMatchObject({ openapi: '3.1.0' });
  expect((await json('/api/collection.json')).item.length).toBeGreaterThan(40);
  expect((await json('/api/environment.json')).values[0].value).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await json(`${RECIPE.slice(0, -1)}.postman.json`)).item[0].name).toBe('0 Get the access token');
  expect(await json(`${RECIPE.slice(0, -1)}.json`)).toMatchObject({ format: 1, model: 'api-instance' });
});
