import { expect, type Page } from 'playwright/test';
import { file, fileFrom, type Lab, openLab } from './lab.ts';
import { test } from './quiet.ts';

const MODEL = '?scenario=mql-decision&variant=parallel';
const TITLE = 'Quality score, behavior score, MQL decision';

async function openExport(page: Page): Promise<{ lab: Lab; exported: (name: string) => Promise<string> }> {
  const lab = await openLab(page, MODEL);
  await lab.button('Export').click();
  const panel = lab.dialog('Export');
  return {
    lab,
    async exported(name) {
      const { name: saved, bytes } = await fileFrom(page, () => panel.getByRole('button', { name }).click());
      await expect(panel.getByText(`Exported ${saved}.`)).toBeVisible();
      return bytes.toString();
    },
  };
}

test('the model goes out as YAML and JSON, and comes back through Import the same', async ({ page }) => {
  const { lab, exported } = await openExport(page);
  const yaml = await exported('Export model as YAML');
  const json = await exported('Export model as JSON');
  expect(yaml).toMatch(/^format: 1\nid: mql-decision\n/);
  expect(JSON.parse(json)).toMatchObject({ id: 'mql-decision', title: TITLE });
  await page.keyboard.press('Escape');
  for (const [name, text] of [
    ['model.yaml', yaml],
    ['model.json', json],
  ] as const) {
    await lab.button('Import').click();
    await lab.dialog('Import').locator('input[type="file"]').setInputFiles(file(name, text));
    await lab
      .dialog('Import')
      .getByRole('button', { name: `Open "${TITLE}"` })
      .click();
    await expect(page).toHaveURL(/\?own$/);
    await lab.button('Export').click();
    const again = await fileFrom(page, () => lab.button('Export model as JSON').click());
    expect(JSON.parse(again.bytes.toString()), name).toEqual(JSON.parse(json));
    await page.keyboard.press('Escape');
  }
});

test('the run goes out as a trace and as activity logs', async ({ page }) => {
  const { exported } = await openExport(page);
  const trace = JSON.parse(await exported('Export run as Trace, JSON'));
  expect(JSON.stringify(trace)).toContain('Lifecycle Stage');
  const [head = '', ...lines] = (await exported('Export run as Trace, CSV')).trimEnd().split('\r\n');
  expect(head.split(',').length).toBeGreaterThan(4);
  expect(lines.length).toBeGreaterThan(10);
  const log = (await exported('Export run as Activity log, CSV')).trimEnd().split('\r\n');
  expect(log[0]).toMatch(/Activity Type/);
  expect(log.join('\n')).toContain('Not a fit');
});

test('the picture goes out as SVG that browsers draw, and as PNG, in either theme', async ({ page }) => {
  const { lab, exported } = await openExport(page);
  const light = await exported('Export picture as SVG');
  const size = await page.evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml;base64,${btoa(unescape(encodeURIComponent(svg)))}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, light);
  expect(Math.min(...size)).toBeGreaterThan(50);
  expect(light).toContain('Not a fit');
  const png = await fileFrom(page, () => lab.button('Export picture as PNG').click());
  expect(png.name).toMatch(/\.png$/);
  expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(png.bytes.readUInt32BE(16), 'its width').toBeGreaterThanOrEqual(size[0] ?? 0);
  await lab.menu('Colors').selectOption('Dark');
  expect(await exported('Export picture as SVG')).not.toBe(light);
});

test('diagrams are text for Mermaid', async ({ page }) => {
  const { lab, exported } = await openExport(page);
  await lab.root.getByText('Campaigns as a Mermaid flowchart').click();
  await expect(lab.root.getByLabel('Text of the flowchart')).toHaveValue(/^(---[\s\S]*---\s*)?flowchart /);
  await lab.root.getByText('Run as a Mermaid sequence diagram').click();
  const text = await lab.root.getByLabel('Text of the sequence diagram').inputValue();
  expect(text).toMatch(/^(---[\s\S]*---\s*)?sequenceDiagram/);
  expect(await exported('Export sequence diagram as File')).toBe(text);
});

test('the report prints, and nothing else of the page does', async ({ page }) => {
  const { lab } = await openExport(page);
  await lab.button('Open the report').click();
  const report = page.getByRole('dialog', { name: `Report: ${TITLE}` });
  await expect(report.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)
      .map((one) => (one.closest('.pg-report-view') || one.matches('.pg-report') ? 'report' : one.outerHTML)),
  );
  expect([...new Set(printed)]).toEqual(['report']);
  await expect(report.getByText('Not a fit').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await report.getByRole('button', { name: 'Close the report' }).click();
  await expect(lab.dialog('Export'), 'the dialog below is still open').toBeVisible();
  await expect(lab.button('Open the report')).toBeFocused();
});
