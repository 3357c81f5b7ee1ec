import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { FILE_KINDS, readLog } from '#views';
import { open } from '#workbench';
import { blobOf } from './download.ts';
import { EXPORTS, type ExportKind, exportFile } from './exports.ts';

const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
const MQL = parse(readFileSync(file, 'utf8')).scenario as Scenario;
const bench = open(MQL, { variant: 'series' });

async function text(kind: ExportKind): Promise<string> {
  const { name, content } = await exportFile(kind, bench, 'light');
  expect(name).toMatch(/^[a-z0-9-]+\.[a-z.-]+$/);
  return String(content);
}

test('every kind of file has its export', () => {
  expect(Object.keys(EXPORTS).sort()).toEqual(Object.keys(FILE_KINDS).sort());
});

test('the model reads back, as YAML and as JSON', async () => {
  for (const kind of ['scenario yaml', 'scenario json'] as const)
    expect(parse(await text(kind)).scenario).toEqual(bench.scenario);
});

test('the run reads back', async () => {
  expect(JSON.parse(await text('trace json')).events).toHaveLength(bench.run.events.length);
  expect((await text('trace csv')).trimEnd().split('\r\n')).toHaveLength(bench.run.events.length + 1);
  expect(readLog(await text('log csv'))).toMatchObject({ notes: [] });
});

test('the picture tells the run in words, and begins as its kind does', async () => {
  expect(await text('picture svg')).toMatch(/^<\?xml[\s\S]*<desc>[^<]*New person/);
  expect(await text('flowchart')).toMatch(/^flowchart /);
  expect(await text('sequence')).toMatch(/^sequenceDiagram/);
});

test('a file has the type of its ending, and CSV the mark of UTF-8', async () => {
  const start = async (name: string) => [...new Uint8Array(await blobOf(name, 'é').arrayBuffer())];
  expect(await start('a.trace.csv')).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
  expect(await start('a.json')).toEqual([0xc3, 0xa9]);
  expect(blobOf('a.svg', '').type).toBe('image/svg+xml;charset=utf-8');
  expect(blobOf('a.flowchart.mmd', '').type).toBe('text/plain;charset=utf-8');
});
