import { describe, expect, test } from 'vitest';
import { compile, run } from '#engine';
import { campaign, executable, execute, model, onCreation, score, wait } from '../../models/model.ts';
import { mql } from '../../models/mql.ts';
import { recordOf } from './record.ts';
import { traceCsv } from './traceCsv.ts';
import { traceFile, traceJson } from './traceJson.ts';

const program = compile(mql('execute'));
const made = run(program);

describe('a trace as JSON', () => {
  test('says what it is, and has every event', () => {
    const file = JSON.parse(traceJson(program, made, 'MQL'));
    expect(file).toMatchObject({
      format: 'smart-campaign-lab/trace',
      version: 1,
      title: 'MQL',
      start: '2026-03-02T09:00:00Z',
      status: 'done',
      order: made.order,
    });
    expect(file.events.map(({ seq }: { seq: number }) => seq)).toEqual(made.events.map(({ seq }) => seq));
    expect(file).toEqual(traceFile(program, made, 'MQL'));
  });

  test('every record has the same keys in the same order, whatever its type', () => {
    const records = made.events.map(recordOf);
    expect(new Set(records.map(({ type }) => type)).size).toBe(5);
    const [first = ''] = records.map((record) => Object.keys(record).join());
    expect(records.map((record) => Object.keys(record).join())).toEqual(records.map(() => first));
  });

  test('a step has its place, its choice, its values and its changes', () => {
    const step = made.events.find(({ type, campaign: ref }) => type === 'step' && ref === 'P.Quality score');
    if (!step) throw new Error('The step is missing.');
    expect(recordOf(step)).toMatchObject({
      time: '2026-03-02T09:00:00Z',
      person: 'Ada',
      campaign: 'P.Quality score',
      step: { number: 1, name: 'Change Score', choice: 1 },
      result: 'done',
      values: { 'Score Name': 'Quality', Change: '+30' },
      changes: [{ field: 'Quality', from: null, to: 30 }],
      event: null,
      verdict: null,
    });
  });

  test('a wait says until when', () => {
    const waiting = compile(model([campaign('A', [wait('2 days')], onCreation)]));
    const records = run(waiting).events.map(recordOf);
    expect(records.flatMap(({ until }) => until ?? [])).toEqual(['2026-03-04T09:00:00Z']);
    expect(records.at(-1)?.time).toBe('2026-03-04T09:00:00Z');
  });
});

describe('a trace as CSV', () => {
  const lines = traceCsv(made.events, program).split('\r\n');

  test('has a header and a row for each event', () => {
    expect(lines[0]).toMatch(/^Event,Time,Since start,Person,Campaign,/);
    expect(lines).toHaveLength(made.events.length + 2);
    expect(lines.at(-1)).toBe('');
  });

  test('a step has its number, its choice, how it went and what changed', () => {
    const step = lines.find((line) => line.includes('P.Quality score,1,') && line.includes('Step 1'));
    expect(step).toContain('2026-03-02T09:00:00Z,start,Ada,P.Quality score,1,');
    expect(step).toContain('Step 1: Change Score,1,1,done,Quality: empty to 30,');
  });

  test('names that a spreadsheet would run are harmless', () => {
    const hostile = model([
      { ...campaign('@A', [execute('=B')], onCreation) },
      { ...campaign('=B', [score('-5')], executable) },
    ]);
    const people = [{ name: '=cmd|x', new: true }];
    const script = [{ event: 'Person is Created', person: '=cmd|x' }];
    const { instance } = hostile;
    const own = compile({ ...hostile, people, script, instance });
    const cells = traceCsv(run(own).events, own).split(/[,\r\n]+/);
    expect(cells.filter((text) => /^[=@]/.test(text))).toEqual([]);
    expect(cells).toContain("'=cmd|x");
  });
});
