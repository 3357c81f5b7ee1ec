import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { actLab, type Lab, type LabAction, open, openBranch, partingOf, startLab, stops } from '#workbench';
import { branchNews, forkWords, partingWords } from './words.ts';

const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
const MQL = parse(readFileSync(file, 'utf8')).scenario as Scenario;
const first = startLab(open(MQL, { variant: 'series' }));
const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const swap: LabAction = { type: 'swap call', campaign: 'Lifecycle.New person', at: 0 };
const third = stops(first.bench.run.events)[2] ?? -1;
const forked = all(first, { type: 'cursor', to: third }, { type: 'fork' });

describe('a branch', () => {
  const words = (lab: Lab) => {
    const branch = openBranch(lab);
    return branch ? [forkWords(lab, branch), partingWords(lab, branch, partingOf(branch))] : [];
  };

  test('says where it was forked off', () => {
    expect(words(first)).toEqual([null, null]);
    expect(words(forked)).toEqual([
      'from event 3 of Main',
      'Its run is still the same as that of Main was at the fork.',
    ]);
    const early = all(first, { type: 'cursor', to: 'first' }, { type: 'fork' });
    expect(words(early)[0]).toBe('from the start of Main');
  });

  test('says where it parts, counted as the page counts, and whether that is before the fork', () => {
    const late = all(first, { type: 'cursor', to: 'last' }, { type: 'fork' }, swap);
    expect(words(late)[1]).toMatch(
      /^Its run parts from that of Main at event \d+\. That is not after the fork: .*\.$/,
    );
    const early = all(first, { type: 'cursor', to: 'first' }, { type: 'fork' }, swap);
    expect(words(early)[1]).toMatch(/^Its run parts from that of Main at event \d+\.$/);
  });

  test('knows its parent after that is removed', () => {
    const alone = all(forked, { type: 'remove branch', branch: 0 });
    expect(words(alone)[0]).toBe('from event 3 of Main');
  });
});

test('what happens to branches is told', () => {
  const news = (before: Lab, action: LabAction) => branchNews(before, actLab(before, action));
  const removed = all(forked, { type: 'remove branch', branch: 1 });
  expect([
    news(first, { type: 'fork' }),
    news(forked, { type: 'switch branch', branch: 0 }),
    news(forked, { type: 'rename branch', branch: 1, name: 'Requested' }),
    news(forked, { type: 'remove branch', branch: 1 }),
    news(removed, { type: 'restore branch' }),
    news(forked, swap),
  ]).toEqual([
    expect.stringMatching(/^Branch 1 is forked from event \d+ of Main, and open\.$/),
    'Main is open.',
    'Branch 1 is now called Requested.',
    'Branch 1 is removed. Main is open.',
    'Branch 1 is back. Main is open.',
    '',
  ]);
});
