import { expect, type Locator, type Page } from 'playwright/test';

export const LESSON = '/learn/in-series-or-in-parallel/';

const MARK = ' changed by your edit';

/**
 * The parts of one playground, as a reader finds them. Its locators find nothing before the playground answers, so that what a
 * test presses cannot be lost; those of a drawn one do.
 */
export interface Playground {
  readonly root: Locator;
  readonly lanes: Locator;
  readonly slider: Locator;
  /** Where the cursor is, in words. */
  readonly place: Locator;
  /** The panel that explains the selected event. */
  readonly why: Locator;
  /** The body of the trace. */
  readonly rows: Locator;
  readonly selected: Locator;
  readonly steps: Locator;
  readonly message: Locator;
  readonly button: (name: string) => Locator;
  readonly menu: (name: string) => Locator;
  /** A step of the flow that is open in the editor, counted from 1. */
  readonly step: (number: number) => Locator;
  /** One of a step's buttons, by the beginning of its name: "Move up", "Remove". */
  readonly stepButton: (number: number, name: string) => Locator;
  /** A person's value at the cursor. */
  readonly field: (name: string) => Locator;
  /** A control of the flow editor, by its name. */
  readonly control: (name: string | RegExp) => Locator;
}

/** The first playground after a heading of the page. It answers when it has been in view: see `openPlayground`. */
export function playgroundAfter(page: Page, heading: string): Playground {
  return playgroundIn(rootAfter(page, heading));
}

/** The parts of a playground whose root is known. */
export function playgroundIn(root: Locator): Playground {
  return drawnIn(root.and(root.page().locator('[data-ready]')));
}

/** The same as it is drawn, to be read: on a page without scripts, on paper, or before it answers. */
export function drawnAfter(page: Page, heading: string): Playground {
  return drawnIn(rootAfter(page, heading));
}

function rootAfter(page: Page, heading: string): Locator {
  return page.locator(`xpath=//h2[normalize-space()="${heading}"]/following::section[@data-playground][1]`);
}

/** The parts of a playground as it is drawn, whose root is known. */
export function drawnIn(root: Locator): Playground {
  const step = (number: number) => root.getByRole('listitem', { name: new RegExp(`^Step ${number}, `) });
  return {
    root,
    step,
    lanes: root.getByRole('group', { name: /^Lanes\. / }),
    slider: root.getByRole('slider', { name: 'Place in the run' }),
    place: root.locator('.pg-place'),
    why: root.locator('.pg-panel').first(),
    rows: root.getByRole('grid').locator('tbody tr'),
    selected: root.getByRole('row', { selected: true }),
    steps: root.getByRole('listitem', { name: /^Step \d/ }),
    message: root.locator('.pg-message'),
    button: (name) => root.getByRole('button', { name, exact: true }),
    menu: (name) => root.getByRole('combobox', { name, exact: true }),
    stepButton: (number, name) => step(number).getByRole('button', { name: new RegExp(`^${name}: Step `) }),
    field: (name) => root.locator('.pg-fields dt').getByText(name, { exact: true }).locator('xpath=../dd'),
    control: (name) => root.locator('.pg-editor').getByLabel(name),
  };
}

/** Opens a page and brings one playground of it to life, without the engine: see `wake`. */
export async function showPlayground(page: Page, heading: string, path = LESSON): Promise<Playground> {
  await page.goto(path);
  await bringToLife(rootAfter(page, heading));
  return playgroundAfter(page, heading);
}

/** Opens a page and one playground of it, with the engine. */
export async function openPlayground(page: Page, heading: string, path = LESSON): Promise<Playground> {
  const playground = await showPlayground(page, heading, path);
  await wake(playground);
  return playground;
}

/** Opens a page that has one playground, with the engine. */
export async function openOnly(page: Page, path: string): Promise<Playground> {
  await page.goto(path);
  const root = page.locator('[data-playground]');
  await bringToLife(root);
  const playground = playgroundIn(root);
  await wake(playground);
  return playground;
}

/**
 * Has the engine come, as it does when a reader reaches for the playground. What is changed before is made when it is there: a
 * test that looks at once at what it changed needs it.
 */
export async function wake({ root }: Playground): Promise<void> {
  await root.dispatchEvent('click');
  await expect(root).toHaveAttribute('data-awake');
}

/**
 * Scrolls to a part that becomes interactive when it is in view, and waits until it says so. That its island has dropped the
 * attribute `ssr` is not enough: what is loaded on demand comes later. What comes to life above may push the part away again.
 */
export async function bringToLife(part: Locator): Promise<void> {
  const ready = part.locator('xpath=ancestor::astro-island//*[@data-ready]').first();
  await expect(async () => {
    await part.scrollIntoViewIfNeeded();
    await expect(ready).toBeAttached({ timeout: 3_000 });
  }).toPass();
}

/** The whole run as the trace tells it, one text a row, without what an edit marks. */
export async function runOf({ rows }: Playground): Promise<string[]> {
  await rows.first().waitFor();
  const texts = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
  return texts.map((text) => text.replace(MARK, '').replaceAll(/\s+/g, ' ').trim());
}

/** What the rows of a run are, in order, without what an edit marks: "MQL decision Step 1: Change Data Value". */
export async function stepsOf(playground: Playground): Promise<string[]> {
  await playground.rows.first().waitFor();
  const texts = await playground.rows.evaluateAll((all) =>
    all.map((row) =>
      [row.querySelector('.pg-who'), row.querySelector('.pg-what')]
        .map((cell) => cell?.textContent)
        .join(' '),
    ),
  );
  return texts
    .filter((text) => text.includes('Step '))
    .map((text) => text.replace(MARK, '').replace(/^\d+/, ''));
}

/** The kinds of the steps in the editor, in order. */
export function flowOf({ steps }: Playground): Promise<string[]> {
  return steps.locator('.pg-step-name').allInnerTexts();
}
