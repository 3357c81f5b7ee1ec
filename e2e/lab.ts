import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from 'playwright/test';

export const PLAYGROUND = '/playground/';

/** The full-screen playground with an open model, as a reader finds its parts. */
export interface Lab {
  readonly root: Locator;
  /** What was done last, or why it was not. */
  readonly message: Locator;
  readonly model: Locator;
  readonly run: Locator;
  readonly button: (name: string | RegExp) => Locator;
  readonly menu: (name: string | RegExp) => Locator;
  /** A tab of any row of tabs. */
  readonly tab: (name: string) => Locator;
  /** What the tree of the model opens: a program or a campaign, by the beginning of its name. */
  readonly inTree: (name: string) => Locator;
  /** A control of the model's forms, by its whole name. */
  readonly control: (name: string | RegExp) => Locator;
  /** A step of the flow that is open, counted from 1. */
  readonly step: (number: number) => Locator;
  /** Its value is the number of the selected event, 0 before the start. */
  readonly slider: Locator;
  /** What happened at the selected event, and the person there. */
  readonly why: Locator;
  readonly branches: Locator;
  readonly openBranch: Locator;
  readonly dialog: (name: string) => Locator;
}

/** The parts of the full-screen playground on a page, or in a frame. */
export function labOn(page: Pick<Page, 'getByRole'>): Lab {
  const root = page.getByRole('region', { name: /^Playground: / });
  const model = root.getByRole('region', { name: 'Model', exact: true });
  const run = root.getByRole('region', { name: 'Run', exact: true });
  const branches = root.getByRole('region', { name: 'Branches' }).getByRole('listitem').getByRole('button');
  return {
    root,
    message: root.locator('.pg-message'),
    model,
    run,
    button: (name) => root.getByRole('button', { name, exact: true }),
    menu: (name) => root.getByRole('combobox', { name, exact: true }),
    tab: (name) => root.getByRole('tab', { name: new RegExp(`^${name}`) }),
    inTree: (name) =>
      model
        .getByRole('navigation', { name: 'Programs and campaigns' })
        .getByRole('button', { name: new RegExp(`^${name} `) }),
    control: (name) => model.getByLabel(name, { exact: true }),
    step: (number) => model.getByRole('listitem', { name: new RegExp(`^Step ${number}, `) }),
    slider: run.getByRole('slider', { name: 'Place in the run' }),
    why: run.getByRole('tabpanel', { name: 'Why and who' }),
    branches,
    openBranch: branches.and(root.locator('[aria-current="true"]')),
    dialog: (name) => root.getByRole('dialog', { name }),
  };
}

/** Opens an address of the playground and waits until the model is there. */
export async function openLab(page: Page, address: string): Promise<Lab> {
  await page.goto(
    address.startsWith('/') || address.startsWith('http') ? address : `${PLAYGROUND}${address}`,
  );
  const lab = labOn(page);
  await expect(lab.root).toHaveAttribute('data-ready');
  // They come last, and push down what is under them.
  await expect(lab.branches.first()).toBeVisible();
  return lab;
}

/** The text of the link to what is on the screen. Leaves the dialog closed. */
export async function linkOf(page: Page, lab: Lab): Promise<string> {
  await lab.button('Share').click();
  const link = lab.dialog('Share').getByLabel('Link', { exact: true });
  await expect(link).toHaveValue(/#m=/);
  await expect(link).toHaveAttribute('aria-busy', 'false');
  const address = await link.inputValue();
  await page.keyboard.press('Escape');
  return address;
}

/** Presses something that gives a file, and reads that file. */
export async function fileFrom(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A file for an input. */
export const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The drafts that the browser holds, one text each; none where it has no storage of the site yet. */
export function draftsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const there = await indexedDB.databases();
    if (!there.some(({ name }) => name === 'smart-campaign-lab')) return [];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('smart-campaign-lab'));
    const drafts = await done(database.transaction('drafts').objectStore('drafts').getAll());
    database.close();
    return drafts.map(({ data }: { data: string }) => data);
  });
}

/** Waits until the browser holds a draft with a text in it. */
export async function untilDrafted(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await draftsIn(page)).some((one) => one.includes(text)), text).toBe(true);
}
