import { expect, type Locator, type Page, test } from 'playwright/test';
import { drawnAfter, LESSON } from './playground.ts';

test.use({ javaScriptEnabled: false });

/** Controls that do nothing. A term of the glossary opens its meaning without scripts. */
function deadControls(page: Page): Locator {
  const controls = 'button:not([popovertarget]), input, select, textarea';
  return page.getByRole('main').locator(controls).filter({ visible: true });
}

test('the lesson shows its runs as picture and text, without a control that does nothing', async ({
  page,
}) => {
  await page.goto(LESSON);
  const term = page.locator('.lab-term').first();
  await term.click();
  await expect(page.getByRole('note', { name: `Meaning of ${await term.innerText()}` })).toBeVisible();
  await page.keyboard.press('Escape');
  const lab = drawnAfter(page, 'Change one step');
  await expect(lab.root.getByRole('img')).toBeVisible();
  await expect(lab.root.getByRole('img')).toContainText('MQL decision');
  await expect(lab.rows.last()).toBeVisible();
  await expect(lab.rows.filter({ hasText: 'Lifecycle Stage goes from empty to "MQL".' })).toBeVisible();
  await expect(lab.why).toContainText('No choice matches, so the default choice applies.');
  await expect(lab.why.getByText('Because of:')).toHaveText(/Because of: \s*MQL decision, flow starts\./, {
    useInnerText: true,
  });
  await expect(lab.field('Lifecycle Stage')).toContainText('MQL');
  await expect(lab.step(1)).toContainText('Executed Campaign\nLifecycle.Quality score', {
    useInnerText: true,
  });

  const twin = drawnAfter(page, 'What happens').root;
  await expect(twin.getByRole('img')).toHaveCount(2);
  await expect(twin.getByRole('table', { name: 'Fields that end differently' })).toContainText('Not a fit');
  await expect(deadControls(page)).toHaveCount(0);
});

test('a prediction has its answer, and the exercise its goals and hints', async ({ page }) => {
  await page.goto(LESSON);
  const answer = page.getByText("Ada's Lifecycle Stage ends as Not a fit.");
  await expect(answer).toBeHidden();
  await page.getByText('Show what the run gives').click();
  await expect(answer).toBeVisible();
  await expect(page.getByRole('list', { name: 'Goals, in every order' }).getByRole('listitem')).toHaveCount(
    3,
  );
  await page.getByText('Hint 3').click();
  await expect(page.getByText('Turn steps 1 and 2 into Execute Campaign.')).toBeVisible();
});

test('the landing page shows both runs with their outcomes', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('img', { name: /three times, as lanes/ })).toHaveCount(2);
  for (const outcome of ['MQL', 'Not a fit'])
    await expect(
      page.getByRole('figure').getByText(outcome, { exact: true }).and(page.locator('strong')),
    ).toBeVisible();
  await expect(deadControls(page)).toHaveCount(0);
});
