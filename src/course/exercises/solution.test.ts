import { expect, test } from 'vitest';
import { lessonTexts } from './asked.ts';
import { type ChangedCampaign, solutionOf } from './solution.ts';
import { answersOf } from './table.ts';

const SIGNS = { same: ' ', removed: '-', added: '+' };
const told = (all: readonly ChangedCampaign[]) =>
  all.map(({ ref, lines }) => [
    ref,
    ...lines.map(({ sort, text, inner }) => `${SIGNS[sort]} ${inner ? '  ' : ''}${text}`),
  ]);

test.each([...answersOf.keys()])(
  'the solution of %s is shown as a difference, in its own lesson',
  (lesson) => {
    const campaigns = solutionOf(lesson);
    expect(campaigns.length).toBeGreaterThan(0);
    for (const { ref, lines } of campaigns)
      expect(
        lines.some(({ sort }) => sort !== 'same'),
        ref,
      ).toBe(true);
    expect(lessonTexts.get(lesson)).toContain(`<Solution lesson="${lesson}" />`);
  },
);

test('a step that moves to another flow is removed there and added here', () => {
  expect(told(solutionOf('races'))).toEqual([
    [
      'Inbound.Contact form',
      '  Request Campaign. Campaign: Inbound.Enrich',
      '- Request Campaign. Campaign: Inbound.Route',
    ],
    expect.arrayContaining(['Inbound.Enrich', '+ Request Campaign. Campaign: Inbound.Route']),
  ]);
});

test('a step that becomes an execution makes an executable of what it called', () => {
  const [flow, badge] = told(solutionOf('override-my-tokens-through-the-api'));
  expect(flow).toEqual([
    'Workshop.Confirm',
    '  Change Data Value. Attribute: Confirmed Seat; New Value: {{my.Seat}}',
    '- Request Campaign. Campaign: Badges.Write the badge',
    '+ Execute Campaign. Executed Campaign: Badges.Write the badge; Use Parent Campaign Token Context: True',
  ]);
  expect(badge?.slice(0, 3)).toEqual([
    'Badges.Write the badge',
    '- Trigger campaign, requestable',
    '+ Executable campaign',
  ]);
});

test('choices stand under their step, and a rule is a line', () => {
  const requests = told(solutionOf('request-campaigns')).flat();
  expect(requests).toContain('+   Choice 1, if Job Title is empty: Campaign: Inbound.Assign');
  expect(requests).toContain('+   Default Choice: Campaign: Inbound.Score');
  expect(told(solutionOf('build-scoring')).flat()).toContain(
    '+ Each person can run through the flow every time',
  );
});

test('a lesson without an answer is refused', () => {
  expect(() => solutionOf('nothing')).toThrow('No answer to the exercise of "nothing" is known.');
});
