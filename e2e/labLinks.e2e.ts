import { deflateRawSync } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
import { type Lab, labOn, linkOf, openLab, PLAYGROUND, untilDrafted } from './lab.ts';
import { openPlayground } from './playground.ts';
import { test } from './quiet.ts';

// Links as they are out there: they must be read for ever.
const ORDER = 'Ab6POcsrytVLTUvJKskqyGcITw9LyStgKEwqTsrNTctlKChOTStWLDBULIEgIzBprFhiwsDAwWrv4OjswsbGxsYsCAA';
const LED = 'AYrB0UsvKM7TKy4oK83Kz2CIDiityKhkSMksKChJUywxViwxUSwxZmDgYLV3cHZxY2NjY2F4wSdwQO5AyKHfB_gA';
const BRANCHES =
  'AfSw8csrytVLTUvJKskqyGcITw9LyStgKE7KTy3IU7RgSC5Oyk_JtFaMyCrNLCgrVUxSrEjKKmVA43qVlihCVDKkZB' +
  'YUlKQplhgxhCTlpTEwcLDbOzg5u7i6s7FxcfGxc1hY8sjxiPFqcPPA2aLBbMwsbNwczCJOnmycXHzs7BAJPmbOF1xg' +
  'XTABBJOXjZkng5-DScSZ7eAmAA';

/** The checksum of a link: CRC-24 of OpenPGP. */
function checksum(bytes: Uint8Array): number[] {
  let sum = 0xb704ce;
  for (const byte of bytes) {
    sum ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x800000 ? ((sum << 1) & 0xffffff) ^ 0x864cfb : sum << 1;
  }
  return [sum >> 16, (sum >> 8) & 255, sum & 255];
}

/** A link that is whole, and whose content was made by somebody who wants no good. */
function forged(content: Uint8Array, version = 1): string {
  const small = deflateRawSync(content);
  return Buffer.from([version, ...checksum(small), ...small]).toString('base64url');
}

const title = (lab: Lab) => lab.root.getByRole('heading', { level: 1 });
const follow = (page: Page, link: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#m=${link}`);

const BAD: readonly (readonly [string, string, string])[] = [
  ['a damaged one', `${ORDER.slice(0, 40)}x${ORDER.slice(41)}`, 'This link is damaged'],
  ['one that was cut', ORDER.slice(0, 60), 'This link is damaged'],
  ['no link at all', '%3Cscript%3E', 'This link is damaged'],
  [
    'one of a newer page',
    forged(Buffer.from('later'), 7),
    'This link has format 7, and this page knows formats up to 1. Reload the page',
  ],
  ['one that is too long', 'A'.repeat(100_001), 'This is more than a link may hold'],
  [
    'one that unpacks to 60 million bytes',
    forged(new Uint8Array(60_000_000)),
    'This is more than a link may hold',
  ],
  ['one that unpacks to noise', forged(Buffer.from('[[[[[[[[[[{"a":')), 'This link is damaged'],
];

test('a link that cannot be opened says why, and takes nothing of what the reader has', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.tab('Settings').click();
  await lab.control('Title, the model').fill('My own work');
  await untilDrafted(page, 'My own work');
  for (const [what, link, message] of BAD) {
    await follow(page, link);
    await expect(page.getByRole('alert'), what).toContainText(message);
    await expect(page.getByRole('link', { name: 'Start with a blank model' }), what).toBeVisible();
    await page.goBack();
    await expect(title(lab), what).toHaveText('My own work');
  }
});

test('names of a link that look like markup are text', async ({ page, context }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const lab = await openLab(page, '?blank');
  await lab.tab('Settings').click();
  await lab.control('Title, the model').fill(hostile);
  await lab.tab('Campaigns').click();
  await lab.inTree('My Program').click();
  await lab.control('Name of the program').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  const link = await linkOf(page, lab);
  const other = await context.newPage();
  const found = await openLab(other, link);
  await expect(title(found)).toHaveText(hostile);
  await expect(found.inTree('javascript:alert\\(1\\)')).toBeVisible();
  await expect(found.root.locator('img:not([role]), script')).toHaveCount(0);
  await found.button('Export').click();
  await found.button('Open the report').click();
  const report = other.getByRole('dialog', { name: /^Report: / });
  await expect(report.getByRole('heading', { level: 1 })).toHaveText(hostile);
  await expect(other).toHaveTitle(/Playground/);
});

test('links of the first format open on their step, in their order, with what was open', async ({ page }) => {
  const lab = await openLab(page, `#m=${ORDER}`);
  await expect(lab.menu('Model').locator(':checked')).toHaveText('Three times Request Campaign');
  await expect(lab.menu('Order').locator(':checked')).toHaveText('As shown');
  await expect(lab.slider).toHaveValue('14');
  await follow(page, LED);
  await expect(title(lab)).toHaveText('Enrich, then route');
  await expect(lab.menu('Order').locator(':checked')).toHaveText('You choose');
  await expect(lab.slider).toHaveValue('0');
  await follow(page, BRANCHES);
  await expect(lab.branches).toHaveCount(4);
  await expect(lab.branches.filter({ hasText: 'Its branch' })).toContainText('of Without a wait');
  const left = lab.root.getByRole('list', { name: 'Not opened as the link says' });
  await expect(left, 'what means nothing any more').toContainText('What the link compares with is left out.');
});

test("a link from a lesson's playground opens on the step that the lesson showed", async ({ page }) => {
  const lesson = await openPlayground(page, 'Change one step');
  await lesson.stepButton(2, 'Change to Request Campaign').click();
  await lesson.rows.filter({ hasText: 'Lifecycle Stage goes from empty to "Nurture".' }).click();
  const step = await lesson.slider.inputValue();
  await lesson.button('Share').click();
  const link = lesson.root.getByLabel('Link', { exact: true });
  await expect(link).toHaveAttribute('aria-busy', 'false');
  const address = await link.inputValue();
  expect(address.length, 'a lesson with one changed step').toBeLessThan(200);
  const lab = await openLab(page, address);
  await expect(lab.slider).toHaveValue(step);
  await expect(lab.why).toContainText('MQL decision, step 1: Change Data Value');
  await expect(lab.why.getByRole('definition').filter({ hasText: 'Nurture' })).toContainText('changed here');
});

test('a model of the site as it is has a short link, and a changed one has none', async ({ page }) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.menu('Model').selectOption('Three times Request Campaign');
  await lab.button('Share').click();
  const short = lab.dialog('Share').getByLabel('Short link');
  await expect(short).toHaveValue(/\/playground\/\?scenario=mql-decision&variant=parallel$/);
  const address = await short.inputValue();
  await page.keyboard.press('Escape');
  await lab.tab('Settings').click();
  await lab.control('Title, the model').fill('Another title');
  await lab.button('Share').click();
  await expect(lab.dialog('Share').getByLabel('Link', { exact: true })).toHaveValue(/#m=/);
  await expect(short).toHaveCount(0);
  const again = await openLab(page, address);
  await expect(again.menu('Model').locator(':checked')).toHaveText('Three times Request Campaign');
});

test('the snippet shows the playground in the frame of another page, to run and to change', async ({
  page,
}) => {
  const lab = await openLab(page, '?scenario=mql-decision');
  await lab.slider.fill('5');
  await lab.button('Share').click();
  await lab.dialog('Share').getByText('Embed in a page').click();
  const html = lab.dialog('Share').getByLabel('HTML', { exact: true });
  await expect(html).toHaveValue(/^<iframe .*\/embed\/#m=.*<\/iframe>$/);
  const snippet = await html.inputValue();
  await page.goto('/faq/');
  await page.setContent(`<!doctype html><html lang="en"><title>Elsewhere</title>${snippet}`);
  const frame = labOn(page.frameLocator('iframe'));
  await expect(frame.slider).toHaveValue('5');
  await frame.tab('Settings').click();
  await frame.control('Title, the model').fill('Changed in the frame');
  await expect(title(frame)).toHaveText('Changed in the frame');
  await frame.button('Undo').click();
  await expect(title(frame)).toHaveText('Quality score, behavior score, MQL decision');
  await expect(frame.button('My models'), 'nothing is kept in a frame').toHaveCount(0);
  const out = frame.root.getByRole('link', { name: 'Open in the playground' });
  await expect(out).toHaveAttribute('href', new RegExp(`^${PLAYGROUND}#m=`));
});
