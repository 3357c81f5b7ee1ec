import { expect, test } from 'vitest';
import { ASSUMPTIONS } from './assumptions.ts';
import { compile } from './compile/compile.ts';
import { drawnModel } from './drawnModel.ts';
import type { TraceEvent } from './events.ts';
import { FILTERS } from './filters/table.ts';
import { OUTSIDE } from './outside/table.ts';
import { policyOf } from './policies/table.ts';
import { run } from './run.ts';
import type { CampaignData, Scenario } from './scenario.ts';
import { STEPS } from './steps/table.ts';
import { TOKENS } from './tokens/table.ts';
import { TRIGGERS } from './triggers/table.ts';

/** Numbers that look like chance and are the same each time. */
function numbers(seed: number, length: number): number[] {
  let state = Math.imul(seed, 0x9e3779b1);
  return Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return (mixed ^ (mixed >>> 14)) >>> 8;
  });
}

test('no numbers give the plainest model, the same numbers the same one', () => {
  expect(compile(drawnModel([])).problems).toEqual([]);
  expect(drawnModel(numbers(1, 200))).toEqual(drawnModel(numbers(1, 200)));
});

/** The campaigns of a model by their full names. */
function campaignsOf({ instance }: Scenario) {
  const named = instance.programs.flatMap(({ name, campaigns: all }) =>
    all.map((one) => [`${name}.${one.name}`, one] as const),
  );
  return new Map<string, CampaignData>(named);
}

/** What an event of the trace shows to be reached. */
function reached(event: TraceEvent, model: ReturnType<typeof campaignsOf>): string[] {
  const { smartList, flow = [] } = model.get(event.campaign ?? '') ?? {};
  const also = [event.type, `depth ${event.depth}`, ...event.assumptions];
  if (event.type === 'happened') return [...also, `happened ${event.event}`];
  if (event.type === 'flow ended') return [...also, `flow ended ${event.how}`];
  if (event.type === 'smart list') {
    const decided = ['qualified', 'filter', 'rule'].includes(event.verdict);
    const filters = decided ? (smartList?.filters ?? []).map(({ filter }) => `filter ${filter}`) : [];
    return [...also, `${event.how} ${event.verdict}`, ...filters];
  }
  if (event.type === 'flow started' && event.how === 'trigger' && smartList?.triggers?.length === 1)
    return [...also, `fired ${smartList.triggers[0]?.trigger}`];
  if (event.type !== 'step') return also;
  const families = event.tokens.map(({ token }) => /\{*(\w+)\./.exec(token)?.[1]?.toLowerCase());
  const tested = flow[event.index]?.choices?.slice(0, event.tests.length) ?? [];
  return [
    ...also,
    `${event.step} ${event.result}`,
    ...families.map((family) => `token ${family}`),
    ...tested.map((choice) => `filter ${choice.if.filter}`),
  ];
}

/** Steps that can fail. */
const FAILS = [
  ...[
    'Change Data Value',
    'Change Score',
    'Execute Campaign',
    'Call Webhook',
    'Change Owner',
    'Convert Person',
  ],
  ...['Sync Person to SFDC', 'Sync Person to Microsoft', 'Add to SFDC Campaign'],
];

const EXPECTED = [
  ...['happened', 'smart list', 'flow started', 'step', 'wait ended', 'flow ended'],
  ...Object.keys(ASSUMPTIONS),
  ...[...STEPS.keys()].flatMap((name) => [`${name} done`, `${name} skipped`]),
  ...FAILS.map((name) => `${name} failed`),
  ...[...TRIGGERS.keys()].filter((name) => name !== 'Campaign is Requested').map((name) => `fired ${name}`),
  ...[...FILTERS.keys()].map((name) => `filter ${name}`),
  ...[...OUTSIDE.keys()].map((name) => `happened ${name}`),
  ...[...TOKENS.keys()].map((family) => `token ${family}`),
  ...['trigger', 'request', 'execute', 'batch'].flatMap((how) => [
    ...[`${how} qualified`, `${how} filter`, `${how} invalid`, `${how} rule`],
  ]),
  ...['trigger inactive', 'request inactive', 'trigger constraint', 'request constraint', 'batch restricted'],
  ...['completed', 'removed', 'failed', 'aborted', 'deleted'].map((how) => `flow ended ${how}`),
  ...['depth 1', 'depth 2', 'depth 3'],
];

test('drawn models reach every kind, verdict, result and switch, and few run away', {
  timeout: 120_000,
}, () => {
  const left = new Set(EXPECTED);
  let drawn = 0;
  let stopped = 0;
  while (drawn < 15_000 && (left.size > 0 || drawn < 1_000)) {
    drawn += 1;
    const model = drawnModel(numbers(drawn, 450));
    const { events, status } = run(compile(model), policyOf(`random ${drawn}`));
    if (status === 'stopped') stopped += 1;
    const all = campaignsOf(model);
    for (const event of events) for (const what of reached(event, all)) left.delete(what);
  }
  expect([...left]).toEqual([]);
  expect(stopped / drawn).toBeLessThan(0.01);
});
