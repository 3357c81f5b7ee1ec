import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { compare } from '#views';
import { actLab, type Lab, type LabAction, open, openBranch, partingOf, startLab, stops } from '#workbench';
import { alignedLines } from './aligned.ts';
import { comparedWith, comparedWords, compareGroups } from './options.ts';
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

describe('what can be laid beside a run', () => {
  test('are variants, other branches, and assumptions set otherwise, each of which can be compared', () => {
    const bare: LabAction = {
      ...{ type: 'set param', campaign: 'Lifecycle.Behavior score', at: 0 },
      ...{ choice: 'default', param: 'change', value: '10' },
    };
    const resting = actLab(forked, bare);
    const groups = compareGroups(resting);
    expect(groups.map(({ label }) => label)).toEqual([
      'Variants',
      'Branches',
      'An assumption of this run, set otherwise',
      'Another assumption, set otherwise',
    ]);
    expect(groups[1]?.options).toEqual([{ value: 'branch:0', words: 'Main' }]);
    expect(groups[2]?.options.map(({ value }) => value)).toEqual([
      expect.stringMatching(/^assumption:bare-score=/),
    ]);
    expect(compareGroups(forked).map(({ label }) => label)).not.toContain(groups[2]?.label);
    for (const { value } of groups.flatMap(({ options }) => options)) {
      const compared = actLab(resting, { type: 'compare', with: value });
      expect([value, compared.message, comparedWith(compared)]).toEqual([value, null, value]);
      expect(compared.twin).not.toBeNull();
    }
  });

  test('the option that is in force is none', () => {
    const words = (lab: Lab) =>
      compareGroups(lab).flatMap(({ options }) => options.map(({ value }) => value));
    const [value = ''] = words(forked).filter((one) => one.startsWith('assumption:'));
    const [, id = '', option = ''] = /^assumption:([^=]+)=(.*)$/.exec(value) ?? [];
    expect(words(actLab(forked, { type: 'set assumption', id, option }))).not.toContain(value);
  });

  test('an assumption is told with both of its options', () => {
    const compared = actLab(forked, { type: 'compare', with: 'assumption:bare-score=ignored' });
    expect(comparedWords(compared)).toMatch(
      /^The same model under another assumption\. .*"ignored" in the other\.$/,
    );
    expect(comparedWords(actLab(forked, { type: 'compare', with: 'branch:0' }))).toContain(
      'The other branch',
    );
    expect(comparedWords(actLab(forked, { type: 'compare', with: 'parallel' }))).toBeNull();
  });
});

test('two runs step by step, in words', () => {
  const { bench, twin } = actLab(first, { type: 'compare', with: 'parallel' });
  if (!twin) throw new Error('No twin.');
  const { pairs } = compare(bench.run.events, twin.run.events, bench.program.people, twin.program.people);
  const lines = alignedLines(pairs, bench.run.events, twin.run.events);
  expect(lines).toHaveLength(pairs.length);
  expect(lines[0]).toMatchObject({
    how: 'different',
    a: { what: expect.stringContaining('New person, step 1: Execute Campaign') },
    b: { what: expect.stringContaining('New person, step 1: Request Campaign') },
  });
  expect(new Set(lines.map(({ how }) => how))).toContain('b');
  expect(lines.every(({ a, b, how }) => (how === 'a' ? b === null : how === 'b' ? a === null : a && b))).toBe(
    true,
  );
});
