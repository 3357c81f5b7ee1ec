import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, run, type Scenario } from '#engine';
import { parse } from '#scenario';
import { logCsv } from '../export/log/logCsv.ts';
import { campaign, model, onCreation, score, stage } from '../models/model.ts';
import { readLog } from './file/readLog.ts';
import { layOver } from './layOver.ts';

const folder = new URL('../../../content/scenarios/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

/** Writes the logs of a run, reads them back and lays them over the same run. */
function laidOver(scenario: Scenario) {
  const program = compile(scenario);
  const { events } = run(program);
  const text = logCsv(program, events);
  const file = readLog(text);
  if ('problems' in file) return { problems: file.problems, lines: text.split('\r\n').length - 2 };
  return { notes: file.notes, laid: layOver(file, program, events), rows: file.rows.length };
}

test.each(files)('the logs of %s are read back, and all of them match', (name) => {
  const { scenario } = parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!scenario) throw new Error(`${name} cannot be read.`);
  const made = laidOver(scenario);
  if (!made.laid) {
    expect(made).toEqual({
      problems: [{ line: null, message: expect.stringContaining('no lines') }],
      lines: 0,
    });
    return;
  }
  expect(made.notes).toEqual([]);
  expect(made.laid).toMatchObject({
    matched: made.rows,
    missing: 0,
    extra: 0,
    strangers: [],
    complete: true,
  });
});

test('names and values of a hostile model are read back, and match', () => {
  const words = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\t', '{', ' ', 'a', '5', 'ß'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, words, (name, value) => {
      const people = [name, `${value}2`].map((one) => ({ name: `=${one}`, new: true }));
      const script = people.map(({ name: person }) => ({ event: 'Person is Created', person }));
      const flow = [stage(value), score('-5'), stage(`=${name}`)];
      const { laid } = laidOver(model([campaign(name, flow, onCreation)], { people, script }));
      expect(laid).toMatchObject({ missing: 0, extra: 0, strangers: [], first: null });
    }),
  );
});
