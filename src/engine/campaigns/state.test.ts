import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { beginning } from '../run.ts';
import type { CampaignData, OutsideData } from '../scenario.ts';
import {
  batch,
  executable,
  execute,
  onForm,
  onRequest,
  playFlow,
  program,
  scenario,
  score,
  wait,
  where,
} from '../sketch.ts';
import { reportedState } from './state.ts';

const people = [{ name: 'Ada' }];
const runs = (at: string): OutsideData => ({ event: 'Batch Campaign Runs', campaign: 'P.C', at });

function before(campaign: CampaignData, script: readonly OutsideData[] = []) {
  const compiled = compile(scenario([program('P', [campaign])], { people, script }));
  return reportedState(compiled, beginning(compiled), 0);
}

function after(campaign: CampaignData, script: readonly OutsideData[]) {
  const run = playFlow([campaign], { people, script });
  return reportedState(run.program, run.world, 0);
}

const source = (...values: readonly string[]) => ({
  smartList: {
    triggers: [
      { trigger: 'Campaign is Requested', where: [{ attribute: 'Source', operator: 'is', values }] },
    ],
  },
});
const off = { schedule: { active: false } };
const flow = [score('+1')];

test.each<[CampaignData, string]>([
  [{ name: 'C', flow }, 'default'],
  [batch('C', flow, { filters: [where('A', 'is', 'x')] }), 'batch'],
  [onForm('C', flow), 'trigger'],
  [executable('C', flow), 'default'],
  [executable('C', flow, { filters: [where('A', 'is', 'x')] }), 'batch'],
])('[1.6] the type of %j is %s', (campaign, type) => {
  expect(before(campaign)?.type).toBe(type);
});

describe('[1.7] [1.8] the status, and what the tree shows', () => {
  test.each<[CampaignData, string, string]>([
    [onForm('C', flow), 'Active', 'Active'],
    [onForm('C', flow, off), 'Inactive', 'Inactive'],
    [onRequest('C', flow), 'Requested', 'Is Requested'],
    [onRequest('C', flow, off), 'Inactive', 'Inactive'],
    [onForm('C', [execute('P.Gone')]), 'Invalid', 'Invalid'],
    [batch('C', flow, { filters: [where('Nowhere', 'is')] }), 'Invalid', 'Invalid'],
    [batch('C', flow), 'Never Run', 'Never Run'],
    [executable('C', flow), 'Never Run', 'Executable'],
    [executable('C', [execute('P.Gone')]), 'Never Run', 'Executable'],
  ])('of %j are %s and %s', (campaign, status, tree) => {
    expect(before(campaign)).toMatchObject({ status, tree });
  });

  test('of a batch campaign follow its runs', () => {
    const once = batch('C', flow);
    expect(before(once, [runs('1 hour')])).toMatchObject({ status: 'Single Run', tree: 'Scheduled to Run' });
    expect(after(once, [runs('1 hour')])).toMatchObject({
      status: 'Single Run',
      tree: 'Has Run-No Upcoming',
    });
    expect(before(once, [runs('1 hour'), runs('2 hours')])?.status).toBe('Recurring Run');
  });

  test('between runs and in a wait', () => {
    const campaign = batch('C', [wait('1 hour'), score('+1')]);
    const script = [{ ...runs('0 minutes'), every: 'day', times: 3 }];
    const compiled = compile(scenario([program('P', [campaign])], { people, script }));
    const run = playFlow([campaign], { people, script });
    const begun = run.events.findIndex(({ type }) => type === 'wait ended');
    expect(begun).toBeGreaterThan(0);
    const world = beginning(compiled);
    const pending = [{ campaign: 0, at: world.now + 1, seq: 9, later: [world.now + 2], facts: [] }];
    const had = {
      ...world,
      nextOutside: 1,
      pending,
      campaigns: world.campaigns.map((one) => ({ ...one, runs: 1 })),
    };
    expect(reportedState(compiled, had, 0)).toMatchObject({
      status: 'Recurring Run',
      tree: 'Scheduled to Run Again',
    });
    const strand = {
      id: 1,
      next: [],
      person: 'Ada',
      stack: [{ id: 1, context: { campaign: 0 }, at: 1, cause: 0, removed: false }],
      touched: 0,
      wake: { at: world.now + 5, seq: 3 },
      lineage: [],
      queue: { line: 'batch', launch: 0, priority: 'Low', since: 0, underWay: false },
    } as const;
    expect(reportedState(compiled, { ...had, strands: [strand] }, 0)?.tree).toBe('Running-in Wait Step');
  });

  test('runs that archiving cancelled are not to come', () => {
    const archive = { event: 'Folder is Archived', folder: 'P', disableCampaigns: true };
    const compiled = compile(
      scenario([program('P', [batch('C', flow)])], { people, script: [archive, runs('1 hour')] }),
    );
    const world = beginning(compiled);
    const cancelled = world.campaigns.map((one) => ({ ...one, cancelled: true }));
    expect(reportedState(compiled, { ...world, nextOutside: 1, campaigns: cancelled }, 0)?.tree).toBe(
      'Never Run',
    );
  });
});

test.each<[string, CampaignData, boolean]>([
  ['any source', onRequest('C', flow), true],
  ['the API', onRequest('C', flow, source('Web Service API')), true],
  ['the API or Sales Insight', onRequest('C', flow, source('Sales Insight', 'Web Service API')), true],
  ['flow actions alone', onRequest('C', flow, source('Flow Action')), false],
  ['any source, but it is off', onRequest('C', flow, off), false],
  ['nobody: it has another trigger', onForm('C', flow), false],
])('[1.9] requests from %s', (_whom, campaign, isRequestable) => {
  expect(before(campaign)?.isRequestable).toBe(isRequestable);
});

test('nothing is reported of a campaign that is deleted or does not exist', () => {
  const gone = { event: 'Campaign is Deleted', campaign: 'P.C' };
  expect(after(batch('C', flow), [gone])).toBe(undefined);
  const compiled = compile(scenario([]));
  expect(reportedState(compiled, beginning(compiled), 0)).toBe(undefined);
});
