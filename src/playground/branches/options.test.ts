import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { actLab, type Lab, type LabAction, open, startLab } from '#workbench';
import { comparedWith, comparedWords, compareGroups } from './options.ts';

const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
const MQL = parse(readFileSync(file, 'utf8')).scenario as Scenario;
const first = startLab(open(MQL, { variant: 'series' }));
const forked = actLab(first, { type: 'fork' });

describe('what can be laid beside a run', () => {
  test('are variants, other branches, and assumptions set otherwise, each of which can be compared', () => {
    const bare: LabAction = {
      ...{ type: 'set param', campaign: 'Lifecycle.Behavior score', at: 0 },
      ...{ choice: 0, param: 'change', value: '10' },
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
