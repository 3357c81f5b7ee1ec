import { expect, test } from 'vitest';
import type { CampaignData, FilterData, SmartListAsset } from '../scenario.ts';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  playFlow,
  score,
  set,
  where,
} from '../sketch.ts';

const memberOf = (smartList: string, rest = {}): FilterData => ({
  filter: 'Member of Smart List',
  smartList,
  ...rest,
});
const energy: SmartListAsset = { name: 'Energy', filters: [where('Industry', 'is', 'Energy')] };
const broken: SmartListAsset = { name: 'Broken', filters: [where('Ghost', 'is', 'x')] };
const ada = [{ name: 'Ada', new: true, fields: { Industry: 'Energy' } }];

function run(
  filters: readonly FilterData[],
  smartLists: readonly SmartListAsset[],
  more: CampaignData[] = [],
) {
  return playFlow([onCreation('M', [score('+1')], { filters }), ...more], {
    people: ada,
    instance: { smartLists },
  });
}

test('[7.12] Member of Smart List asks the asset at this moment, and shows what it saw', () => {
  const played = run([memberOf('Energy')], [energy]);
  expect(final(played, 'Score')).toBe(1);
  const [seen] = ofType(played, 'smart list');
  expect(seen?.clause?.parts?.[1]?.parts).toMatchObject([
    {
      text: 'Member of Smart List in Energy',
      holds: true,
      parts: [
        {
          text: 'all filters',
          holds: true,
          parts: [{ text: 'Industry is Energy', holds: true, seen: 'Energy' }],
        },
      ],
    },
  ]);
  expect(final(run([memberOf('Energy', { operator: 'not in' })], [energy]), 'Score')).toBe(null);
});

test('[7.12] [7.3] an asset has a logic of its own, and may refer to other assets', () => {
  const either: SmartListAsset = {
    name: 'Either',
    match: 'any',
    filters: [memberOf('Energy'), where('Country', 'is', 'Norway')],
  };
  expect(final(run([memberOf('Either')], [either, energy]), 'Score')).toBe(1);
});

test('a smart list without filters has everybody', () => {
  expect(final(run([memberOf('All')], [{ name: 'All' }]), 'Score')).toBe(1);
});

test('[1.18] an error inside a smart list makes every campaign invalid that refers to it, and no other', () => {
  const through: SmartListAsset = { name: 'Through', filters: [memberOf('Broken')] };
  const choice = {
    ...set('A', 'x'),
    choices: [{ if: memberOf('Through'), attribute: 'A', newValue: 'y' }],
  };
  const played = run(
    [memberOf('Broken')],
    [through, broken, energy],
    [onCreation('N', [score('+10')], { filters: [memberOf('Energy')] }), onCreation('C', [choice])],
  );
  expect([final(played, 'Score'), final(played, 'A')]).toEqual([10, null]);
  const paths = played.program.problems.map(({ path }) => path.slice(0, 6).join('/'));
  expect(paths).toEqual([
    'instance/smartLists/0/filters/0/smartList',
    'instance/smartLists/1/filters/0/attribute',
    'instance/programs/0/campaigns/0/smartList',
    'instance/programs/0/campaigns/2/flow',
  ]);
  const verdicts = ofType(played, 'smart list').map(({ campaign, verdict }) => [campaign, verdict]);
  expect(verdicts).toEqual([
    ['P.M', 'invalid'],
    ['P.N', 'qualified'],
    ['P.C', 'invalid'],
  ]);
});

test("[1.17] Adobe's advice: an executable that refers to a valid asset works, one with the error inside does not", () => {
  const calls = onCreation('M', [execute('P.Good'), execute('P.Bad')]);
  const played = playFlow(
    [
      calls,
      executable('Good', [score('+1')], { filters: [memberOf('Energy')] }),
      executable('Bad', [score('+10')], { filters: [memberOf('Broken')] }),
    ],
    { people: ada, instance: { smartLists: [energy, broken] } },
  );
  expect(final(played, 'Score')).toBe(1);
  expect(ofType(played, 'smart list').at(-1)).toMatchObject({ verdict: 'invalid', facts: ['1.17'] });
});

test('[1.18] smart lists that refer to themselves, directly or around, are invalid, and so is what leads there', () => {
  const lists = [
    { name: 'Self', filters: [memberOf('Self')] },
    { name: 'A', filters: [memberOf('B')] },
    { name: 'B', filters: [memberOf('A')] },
    { name: 'Into', filters: [memberOf('A')] },
    energy,
  ];
  for (const name of ['Self', 'A', 'B', 'Into']) {
    const played = run([memberOf(name)], lists);
    expect(final(played, 'Score')).toBe(null);
    expect(played.program.smartLists.get(name)?.invalid).toBe(true);
  }
  expect(final(run([memberOf('Energy')], lists), 'Score')).toBe(1);
});

test('lists that double at every turn are stopped at the limit, not followed', () => {
  const lists = Array.from({ length: 40 }, (_, index): SmartListAsset => {
    const inner = memberOf(`L${index + 1}`);
    return { name: `L${index}`, filters: [inner, inner] };
  });
  const played = run([memberOf('L0')], [...lists, { name: 'L40', filters: [where('A', 'is empty')] }]);
  expect(final(played, 'Score')).toBe(null);
  expect(played.program.problems.some(({ message }) => message.includes('this simulator'))).toBe(true);
});

test('a chain of ten thousand lists compiles', () => {
  const lists = Array.from({ length: 10_000 }, (_, index): SmartListAsset => {
    return { name: `L${index}`, filters: [memberOf(`L${index + 1}`)] };
  });
  const played = run([memberOf('L9900')], [...lists, { name: 'L10000' }]);
  expect(final(played, 'Score')).toBe(1);
});

test('[1.18] a smart list that is not there makes the campaign invalid, with the nearest one', () => {
  expect(run([memberOf('Enrgy')], [energy]).program.problems).toMatchObject([
    { near: 'Energy', reach: 'campaign' },
  ]);
});

test('[7.12] Member of Smart Campaign finds who has gone into the flow', () => {
  const before = { filters: [{ filter: 'Member of Smart Campaign', campaign: 'P.M' }] };
  const played = playFlow(
    [
      onCreation('M', [score('+1')]),
      onForm('Been', [score('+10')], before),
      onForm('New', [score('+100')], {
        filters: [{ filter: 'Member of Smart Campaign', campaign: 'P.M', operator: 'not in' }],
      }),
    ],
    { script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '1 hour' })] },
  );
  expect(final(played, 'Score')).toBe(11);
});
