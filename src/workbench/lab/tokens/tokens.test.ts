import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CampaignData, FlowStepData, MyToken, ProgramData, Scenario } from '#engine';
import { parse } from '#scenario';
import { plainName, tokenSides } from '#views';
import type { Bench } from '../../bench.ts';
import { open } from '../../open.ts';
import { tokenContexts } from './contexts.ts';
import { tokenName } from './tokenName.ts';

const set = (attribute: string, newValue: string): FlowStepData => ({
  ...{ step: 'Change Data Value', attribute, newValue },
});
const execute = (campaign: string, useParentTokenContext: boolean): FlowStepData => ({
  ...{ step: 'Execute Campaign', campaign, useParentTokenContext },
});
const campaign = (
  name: string,
  flow: readonly FlowStepData[],
  more: Partial<CampaignData>,
): CampaignData => ({
  ...{ name, flow, schedule: { qualification: 'every time' }, ...more },
});
const onCreation = (name: string, flow: readonly FlowStepData[]) =>
  campaign(name, flow, { smartList: { triggers: [{ trigger: 'Person is Created' }] } });
const executable = (name: string, flow: readonly FlowStepData[]) =>
  campaign(name, flow, { executable: true });

function program(
  name: string,
  campaigns: readonly CampaignData[],
  values: Readonly<Record<string, string>>,
): ProgramData {
  const tokens = Object.entries(values).map(([token, value]): MyToken => ({ name: token, value }));
  return { name, tokens, campaigns };
}

const scenario = (programs: readonly ProgramData[], more: Partial<Scenario> = {}): Scenario => ({
  format: 1,
  id: 'tokens',
  title: 'Tokens',
  instance: { fields: [{ name: 'C', type: 'string' }], programs },
  people: [{ name: 'Ada', new: true }],
  script: [{ event: 'Person is Created', person: 'Ada' }],
  ...more,
});

/** One program calls, the other holds the executable, whose first step fills in `text`. */
function pair(useParent: boolean, text: string, more: Partial<Scenario> = {}): Scenario {
  const caller = program('Caller', [onCreation('Main', [execute('Child.Work', useParent)])], {
    Score: '+10',
    'Only There': 'caller',
  });
  const child = program('Child', [executable('Work', [set('C', text), set('C', '{{my.Score}}')])], {
    Score: '+1',
    'Only Here': 'child',
  });
  return scenario([caller, child], more);
}

/** The tokens of the first step of a campaign side by side. */
function sides(bench: Bench, campaign: string) {
  const { seq = -1 } =
    bench.run.events.find((event) => event.type === 'step' && event.campaign === campaign) ?? {};
  const contexts = tokenContexts(bench, seq);
  if (typeof contexts === 'string') throw new Error(contexts);
  return { ...contexts, rows: tokenSides(contexts) };
}

const told = (rows: ReturnType<typeof tokenSides>) =>
  rows.map(({ token, inStep, byTrue, byFalse, differs }) => [
    token,
    inStep ? 'in the step' : 'in reach',
    `${byTrue.value} (${byTrue.foundIn})`,
    `${byFalse.value} (${byFalse.foundIn})`,
    differs,
  ]);

describe('a step of an executed campaign', () => {
  test.each([true, false])('has its tokens under both settings; the run had %s', (useParent) => {
    const { used, caller, rows } = sides(open(pair(useParent, '{{my.score}} {{lead.C}}')), 'Child.Work');
    expect([used, caller]).toEqual([useParent, 'Caller.Main']);
    expect(told(rows)).toEqual([
      ['{{my.score}}', 'in the step', '+10 (program Caller)', '+1 (program Child)', true],
      ['{{lead.C}}', 'in the step', ' (person Ada)', ' (person Ada)', false],
      ['{{my.Only Here}}', 'in reach', 'child (program Child)', 'child (program Child)', false],
      ['{{my.Only There}}', 'in reach', 'caller (program Caller)', 'caller (program Caller)', false],
    ]);
  });

  test('follows the assumption about what False falls back on', () => {
    const assumptions = { 'false-fallback': 'no fallback' };
    const { rows } = sides(open(pair(true, 'x', { assumptions })), 'Child.Work');
    const row = rows.find(({ token }) => token === '{{my.Only There}}');
    expect(row).toMatchObject({
      differs: true,
      byTrue: { value: 'caller' },
      byFalse: { value: '', foundIn: null },
    });
    expect(row?.byFalse.assumptions).toContain('false-fallback');
  });

  test('is asked at its own moment: what was set before counts', () => {
    const base = pair(true, 'now {{my.Score}}');
    const bench = open(base);
    const second = bench.run.events.findLast(
      ({ type, campaign }) => type === 'step' && campaign === 'Child.Work',
    );
    const contexts = tokenContexts(bench, second?.seq ?? -1);
    expect(contexts).toMatchObject({ inStep: { byTrue: [{ value: '+10' }], byFalse: [{ value: '+1' }] } });
  });

  test('gives what a run of the model with the other setting gives', () => {
    for (const useParent of [true, false]) {
      const { inStep } = sides(open(pair(useParent, '{{my.Score}}/{{my.Only There}}')), 'Child.Work');
      const other = open(pair(!useParent, '{{my.Score}}/{{my.Only There}}')).run.events;
      const there = other.find((event) => event.type === 'step' && event.campaign === 'Child.Work');
      expect(useParent ? inStep.byFalse : inStep.byTrue).toEqual(there?.type === 'step' && there.tokens);
    }
  });
});

test('where nobody executed the campaign no setting matters', () => {
  const asked = onCreation('Main', [set('C', '{{my.X}}')]);
  const { used, caller, rows } = sides(open(scenario([program('P', [asked], { X: 'x' })])), 'P.Main');
  expect([used, caller]).toEqual([null, null]);
  expect(told(rows)).toEqual([['{{my.X}}', 'in the step', 'x (program P)', 'x (program P)', false]]);
});

test('an event that is no step is refused with a reason', () => {
  const bench = open(pair(true, 'x'));
  for (const seq of [-1, 0, 1e9])
    expect(tokenContexts(bench, seq)).toBe('Tokens are filled in by flow steps: choose one.');
});

/** How many steps of executed campaigns fill in tokens in a run; each must have the very tokens that the run shows. */
function asTheRunHadThem(bench: Bench): number {
  const executed = bench.run.events.map((event) => {
    if (event.type !== 'step') return 0;
    const contexts = tokenContexts(bench, event.seq);
    if (typeof contexts === 'string') throw new Error(contexts);
    const { used, inStep, inReach } = contexts;
    expect(used === false ? inStep.byFalse : inStep.byTrue).toEqual(event.tokens);
    expect(inReach.byTrue.map(({ token }) => token)).toEqual(inReach.byFalse.map(({ token }) => token));
    return used !== null && event.tokens.length > 0 ? 1 : 0;
  });
  return executed.reduce((sum: number, one) => sum + one, 0);
}

test('under the setting that the run had, every step of the site has the very tokens that its run shows', () => {
  const folder = new URL('../../../../content/scenarios/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const counts = files.flatMap((file) => {
    const { scenario: base } = parse(readFileSync(new URL(file, folder), 'utf8'));
    const variants = [undefined, ...(base?.variants ?? []).map(({ name }) => name)];
    return variants.map((variant) => {
      const bench = base && open(base, variant === undefined ? {} : { variant });
      // A run is gone through again for each of its steps: those without an end would take long.
      return bench && bench.run.events.length < 100 ? asTheRunHadThem(bench) : 0;
    });
  });
  expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(20);
});

test('the names of tokens are compared as the views compare them', () => {
  const texts = [
    '{{my.Score}}',
    'my.Score',
    ' {{ My . score:default={x} }} ',
    '{{my.A b.C:default=1}}',
    'x',
    '',
  ];
  expect(texts.map(tokenName)).toEqual(texts.map(plainName));
  expect(texts.map(tokenName).slice(0, 4)).toEqual(['my.score', 'my.score', expect.any(String), 'my.a b.c']);
});
