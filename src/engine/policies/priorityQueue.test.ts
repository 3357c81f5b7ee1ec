import { expect, test } from 'vitest';
import type { CampaignData, OutsideData } from '../scenario.ts';
import {
  batch,
  executable,
  execute,
  final,
  happens,
  onForm,
  onRequest,
  playFlow,
  request,
  score,
  sequence,
  set,
  wait,
} from '../sketch.ts';
import { priorityQueue } from './priorityQueue.ts';

const people = [{ name: 'Ada' }];
const form: OutsideData = happens('Fills Out Form', { form: 'F' });
const at = (priority: string) => ({ schedule: { qualification: 'every time', priority } });
const queued = (
  campaigns: readonly CampaignData[],
  script: readonly OutsideData[] = [form],
  assumptions = {},
) => playFlow(campaigns, { people, script, assumptions }, priorityQueue);
/** The steps alone, in order. */
const steps = (run: ReturnType<typeof queued>) =>
  sequence(run)
    .split(' ')
    .filter((word) => word.includes('.'))
    .join(' ');

const two = (name: string) => [set('A', name), set('A', name)];

test('[8.3] higher priority runs first, in one priority the order of arrival counts', () => {
  const run = queued([
    onForm('Low1', two('1'), at('Low')),
    onForm('Medium', two('2'), at('Medium')),
    onForm('Low2', two('3'), at('Low')),
    onForm('High', two('4'), at('High')),
  ]);
  expect(steps(run)).toBe('High.0 High.1 Medium.0 Medium.1 Low1.0 Low1.1 Low2.0 Low2.1');
});

test('[8.3] what is under way is not interrupted; what arrives goes to the head of the line', () => {
  const run = queued([
    onForm('M', [request('P.High'), set('B', '1'), set('B', '2')], at('High')),
    onForm('Low', two('low'), at('Low')),
    onRequest('High', two('high'), at('High')),
  ]);
  expect(steps(run)).toBe('M.0 M.1 M.2 High.0 High.1 Low.0 Low.1');
});

test('[8.4] batch and trigger campaigns stand in queues of their own and take turns', () => {
  const run = queued(
    [batch('B', two('b')), onForm('High', two('h'), at('High')), onForm('Low', two('l'), at('Low'))],
    [{ event: 'Batch Campaign Runs', campaign: 'P.B' }, form],
  );
  expect(steps(run)).toBe('B.0 High.0 B.1 High.1 Low.0 Low.1');
});

test('[8.1] [8.2] without an override the steps decide', () => {
  const run = queued([
    onForm('Scores', [score('+1'), score('+1')]),
    onForm('Requests', [request('P.R'), score('+1')]),
    onRequest('R', [score('+1')]),
  ]);
  expect(steps(run)).toBe('Requests.0 Requests.1 Scores.0 Scores.1 R.0');
});

test('[8.5] by the switch priority-rule the first step decides', () => {
  const campaigns = [
    onForm('First', [score('+1'), score('+1')]),
    onForm('Later', [score('+1'), request('P.R')]),
    onRequest('R', []),
  ];
  expect(steps(queued(campaigns)).startsWith('Later.0')).toBe(true);
  expect(steps(queued(campaigns, [form], { 'priority-rule': 'the first step' })).startsWith('First.0')).toBe(
    true,
  );
});

test('[8.1] after a wait a launch is queued again, behind what is more urgent', () => {
  const run = queued(
    [onForm('Waits', [wait('1 hour'), set('B', '1')], at('Low')), onRequest('High', two('h'), at('High'))],
    [form, happens('API Request Campaign', { campaign: 'P.High', at: '1 hour' })],
  );
  expect(steps(run)).toBe('Waits.0 High.0 High.1 Waits.1');
});

test('[8.3] in one priority, what comes back from a wait stands behind what is there already', () => {
  const run = queued(
    [onForm('Waits', [wait('1 hour'), ...two('w')], at('Low')), onRequest('New', two('n'), at('Low'))],
    [form, happens('API Request Campaign', { campaign: 'P.New', at: '1 hour' })],
  );
  expect(steps(run)).toBe('Waits.0 New.0 New.1 Waits.1 Waits.2');
});

test('[8.3] [2.2] what is executed belongs to the launch that executes it', () => {
  const run = queued([
    onForm('M', [execute('P.X'), set('B', '1')], at('Medium')),
    onForm('N', two('n'), at('Medium')),
    executable('X', two('x')),
  ]);
  expect(steps(run)).toBe('M.0 X.0 X.1 M.1 N.0 N.1');
  expect(final(run, 'A')).toBe('n');
});
