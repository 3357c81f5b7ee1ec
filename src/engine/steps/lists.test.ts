import { expect, test } from 'vitest';
import { MARKS } from '../marks.ts';
import { final, happens, marked, ofType, on, onCreation, playFlow, score, set } from '../sketch.ts';

const add = { step: 'Add to List', list: 'Attendees' };
const remove = { step: 'Remove from List', list: 'Attendees' };
const instance = { lists: ['Prospects', 'Attendees'] };
const mark = MARKS.list('Attendees');
const isMember = { filter: 'Member of List', list: 'Attendees' };

const member = {
  instance,
  people: [{ name: 'Ada', lists: ['Attendees'] }],
  script: [happens('Fills Out Form', { form: 'F' })],
};

test('[6.14] [11.2] [11.3] Add to List puts the person on the list and logs activity 24 with the list', () => {
  const run = playFlow([onCreation('M', [add])], { instance });
  expect(marked(run, mark)).toBe(true);
  expect(ofType(run, 'step')[0]).toMatchObject({
    result: 'done',
    values: { 'List Name': 'Attendees' },
    changes: [{ field: 'List: Attendees', from: null, to: true, mark: true }],
    activities: [
      {
        type: 'Add to List',
        attributes: { List: 'Attendees', 'List ID': 3001, Reason: 'Smart Campaign P.M, Add to List' },
      },
    ],
  });
});

test('[6.14] adding a member again and removing who is not a member are skipped and log nothing', () => {
  const added = playFlow([on('Fills Out Form', 'M', [add])], member);
  const removed = playFlow([onCreation('M', [remove])], { instance });
  for (const run of [added, removed])
    expect(ofType(run, 'step')[0]).toMatchObject({ result: 'skipped', changes: [], activities: [] });
});

test('[6.14] Remove from List takes the person off', () => {
  const run = playFlow([on('Fills Out Form', 'M', [remove])], member);
  expect(marked(run, mark)).toBe(null);
  expect(ofType(run, 'step')[0]?.activities[0]?.type).toBe('Remove from List');
});

test('[7.17] [7.11] the triggers of other campaigns hear both, and only of the list that they name', () => {
  const only = (list: string, trigger: string) => ({
    smartList: {
      triggers: [{ trigger, where: [{ attribute: 'List Name', operator: 'is', values: [list] }] }],
    },
  });
  const run = playFlow(
    [
      onCreation('M', [add, remove]),
      on('Added to List', 'Heard', [score('+1')], only('Attendees', 'Added to List')),
      on('Added to List', 'Other', [score('+10')], only('Prospects', 'Added to List')),
      on('Removed from List', 'Left', [score('+100')], only('Attendees', 'Removed from List')),
    ],
    { instance },
  );
  expect(final(run, 'Score')).toBe(101);
});

test('[7.12] Member of List, in and not in, sees the list of this moment', () => {
  const say = (filter: object) => ({
    ...set('A', 'yes'),
    choices: [{ if: { ...isMember, ...filter }, attribute: 'B', newValue: 'yes' }],
  });
  const before = playFlow([onCreation('M', [say({})])], { instance });
  expect([final(before, 'A'), final(before, 'B')]).toEqual(['yes', null]);
  const after = playFlow([onCreation('M', [add, say({})])], { instance });
  expect([final(after, 'A'), final(after, 'B')]).toEqual([null, 'yes']);
  expect(ofType(after, 'step')[1]?.tests).toMatchObject([
    { text: 'Member of List in Attendees', holds: true, seen: true },
  ]);
  const without = playFlow([onCreation('M', [say({ operator: 'not in' })])], { instance });
  expect(final(without, 'B')).toBe('yes');
});

test('[7.12] Was Added to List and Was Removed from List look back, wherever the change came from', () => {
  const was = (filter: string, operator = 'is') => ({
    filter,
    where: [{ attribute: 'List Name', operator, values: ['Attendees'] }],
  });
  const run = playFlow(
    [
      on('Fills Out Form', 'Added', [score('+1')], { filters: [was('Was Added to List')] }),
      on('Fills Out Form', 'Removed', [score('+10')], { filters: [was('Was Removed from List')] }),
      on('Fills Out Form', 'Others', [score('+100')], { filters: [was('Was Added to List', 'is not')] }),
    ],
    {
      instance,
      people: [{ name: 'Ada' }],
      script: [
        happens('Added to List', { list: 'Attendees', source: 'List Import' }),
        happens('Removed from List', { list: 'Attendees' }),
        happens('Fills Out Form', { form: 'F' }),
      ],
    },
  );
  expect(final(run, 'Score')).toBe(11);
});

test('[6.14] a list import puts people on a list, fires the trigger with its source, and does nothing twice', () => {
  const imported = happens('Added to List', { list: 'Attendees', source: 'List Import' });
  const bySource = (source: string) => ({
    smartList: {
      triggers: [
        { trigger: 'Added to List', where: [{ attribute: 'Source', operator: 'is', values: [source] }] },
      ],
    },
  });
  const run = playFlow(
    [
      on('Added to List', 'M', [score('+1')], bySource('List Import')),
      on('Added to List', 'N', [score('+10')], bySource('Web Service API')),
    ],
    { instance, people: [{ name: 'Ada' }], script: [imported, imported] },
  );
  expect([final(run, 'Score'), marked(run, mark)]).toEqual([1, true]);
  expect(
    ofType(run, 'happened').map(({ reason, changes, activities }) => [
      reason,
      changes.length,
      activities.length,
    ]),
  ).toEqual([
    ['Ada is put on "Attendees".', 1, 1],
    ['Ada is on "Attendees" already. Nothing changes.', 0, 0],
  ]);
});

test('[1.18] a list that is not there makes the campaign invalid, with the nearest one', () => {
  const run = playFlow([onCreation('M', [{ step: 'Add to List', list: 'Atendees' }])], { instance });
  expect(run.program.problems).toMatchObject([{ reach: 'campaign', near: 'Attendees', facts: ['1.18'] }]);
  expect(ofType(run, 'step')).toEqual([]);
});
