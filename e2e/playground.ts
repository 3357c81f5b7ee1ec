import { expect, type Locator, type Page } from 'playwright/test';

export const LESSON = '/learn/in-series-or-in-parallel/';

const MARK = ' changed by your edit';

/** The parts of one playground, as a reader finds them. */
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

/** The first playground after a heading of the page. */
export function playgroundAfter(page: Page, heading: string): Playground {
  const path = `//h2[normalize-space()="${heading}"]/following::section[@data-playground][1]`;
  return playgroundIn(page.locator(`xpath=${path}`));
}

/** The parts of a playground whose root is known. */
export function playgroundIn(root: Locator): Playground {
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

/** Opens a page and brings one playground of it to life. */
export async function openPlayground(page: Page, heading: string, path = LESSON): Promise<Playground> {
  await page.goto(path);
  const playground = playgroundAfter(page, heading);
  await bringToLife(playground.root);
  return playground;
}

/** The roots of what React draws. */
const PARTS = '.pg, .pg-prediction, .pg-hook';

/** Scrolls to a part that becomes interactive when it is in view, and waits for that. */
export async function bringToLife(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await expect(part.locator('xpath=ancestor::astro-island')).not.toHaveAttribute('ssr');
  const parts = part.locator('xpath=descendant-or-self::*').and(part.page().locator(PARTS));
  for (const one of await parts.all()) await expect(one).toHaveAttribute('data-ready');
}

/** The whole run as the trace tells it, one text a row, without what an edit marks. */
export async function runOf({ rows }: Playground): Promise<string[]> {
  const texts = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
  return texts.map((text) => text.replace(MARK, '').replaceAll(/\s+/g, ' ').trim());
}

/** What the rows of a run are, in order, without what an edit marks: "MQL decision Step 1: Change Data Value". */
export async function stepsOf(playground: Playground): Promise<string[]> {
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
