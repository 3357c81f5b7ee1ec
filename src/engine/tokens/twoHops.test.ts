import { describe, expect, test } from 'vitest';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onForm,
  play,
  program,
  scenario,
  set,
} from '../sketch.ts';

/*
 * Top executes Mid with the first flag, Mid executes Low with the second; Low shows the token. `t`, `m` and `l` say who
 * defines it: Top, Mid, Low.
 */
function shown(text: string, flags: string, defines: string, assumptions = {}) {
  const own = (who: string) => (defines.includes(who) ? { X: who } : {});
  const [first, second] = [flags[0] === 'T', flags[1] === 'T'];
  const programs = [
    program('Top', [onForm('TopC', [execute('Mid.MidC', first)])], own('t')),
    program('Mid', [executable('MidC', [execute('Low.LowC', second)])], own('m')),
    program('Low', [executable('LowC', [set('A', text)])], own('l')),
  ];
  const script = [happens('Fills Out Form', { form: 'Contact' })];
  const run = play(scenario(programs, { people: [{ name: 'Ada' }], script, assumptions }));
  const step = ofType(run, 'step').find(({ campaign }) => campaign === 'Low.LowC');
  return { value: final(run, 'A'), named: step?.assumptions ?? [] };
}

const direct = { 'mixed-context': 'the direct caller only' };

describe('[4.16] a My Token over two hops', () => {
  // flags, who defines it, hop by hop, the direct caller only
  const table = [
    ['TT', 'tml', 't', 'm'],
    ['TF', 'tml', 'l', 'l'],
    ['FT', 'tml', 'm', 'm'],
    ['FF', 'tml', 'l', 'l'],
    ['TT', 'tl', 't', 'l'],
    ['TF', 'tl', 'l', 'l'],
    ['FT', 'tl', 't', 'l'],
    ['FF', 'tl', 'l', 'l'],
    ['TT', 'tm', 't', 'm'],
    ['TF', 'tm', 't', 'm'],
    ['FT', 'tm', 'm', 'm'],
    ['FF', 'tm', 'm', 'm'],
    ['TT', 'ml', 'm', 'm'],
    ['TF', 'ml', 'l', 'l'],
    ['FT', 'ml', 'm', 'm'],
    ['FF', 'ml', 'l', 'l'],
    ['TT', 't', 't', ''],
    ['TF', 't', 't', ''],
    ['FT', 't', 't', ''],
    ['FF', 't', 't', ''],
    ['TT', '', '', ''],
    ['FF', '', '', ''],
  ] as const;

  test.each(table)('flags %s, defined by "%s": "%s" or "%s"', (flags, defines, hopByHop, directOnly) => {
    const one = shown('{{my.X}}', flags, defines);
    const two = shown('{{my.X}}', flags, defines, direct);
    expect([one.value, two.value]).toEqual([hopByHop, directOnly]);
    for (const { named } of [one, two]) expect(named.includes('mixed-context')).toBe(hopByHop !== directOnly);
  });
});

describe('[4.16] campaign, program and trigger tokens over two hops', () => {
  const text = '{{campaign.name}} {{program.name}} {{trigger.Name}}';
  test.each([
    ['TT', 'TopC Top Contact', 'MidC Mid '],
    ['TF', 'LowC Low ', 'LowC Low '],
    ['FT', 'MidC Mid ', 'MidC Mid '],
    ['FF', 'LowC Low ', 'LowC Low '],
  ])('flags %s: "%s" or "%s"', (flags, hopByHop, directOnly) => {
    expect(shown(text, flags, '').value).toBe(hopByHop);
    expect(shown(text, flags, '', direct).value).toBe(directOnly);
  });
});

describe('the fallback under False, by the switch false-fallback', () => {
  const one = (text: string, option: string, child: Record<string, string> = {}) => {
    const programs = [
      program('Top', [onForm('TopC', [execute('Low.LowC', false)])], { X: 'top' }, { description: 'of Top' }),
      program('Low', [executable('LowC', [set('A', text)])], child),
    ];
    const script = [happens('Fills Out Form', { form: 'Contact' })];
    const run = play(
      scenario(programs, { people: [{ name: 'Ada' }], script, assumptions: { 'false-fallback': option } }),
    );
    const step = ofType(run, 'step').at(-1);
    return [final(run, 'A'), step?.assumptions.includes('false-fallback')];
  };

  test.each([
    ['[4.4]', '{{my.X}}', 'top', 'top', ''],
    ['[4.5]', '{{trigger.Name}}', '', 'Contact', ''],
  ])('%s %s: My Tokens only "%s", all tokens "%s", no fallback "%s"', (_fact, text, my, all, none) => {
    expect(one(text, 'My Tokens only')).toEqual([my, true]);
    expect(one(text, 'all tokens')).toEqual([all, true]);
    expect(one(text, 'no fallback')).toEqual([none, true]);
  });

  test.each(['My Tokens only', 'all tokens', 'no fallback'])(
    '[4.2] a token of its own needs none: %s',
    (option) => {
      expect(one('{{my.X}}', option, { X: 'low' })).toEqual(['low', false]);
      expect(one('{{program.name}} {{program.description}}', option)).toEqual(['Low ', false]);
    },
  );

  test('[4.5] a token that neither side has rests on nothing', () => {
    expect(one('{{my.Nowhere}}', 'My Tokens only')).toEqual(['', false]);
  });
});
