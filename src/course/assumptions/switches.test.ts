import { describe, expect, test } from 'vitest';
import type { ChangeData, Scenario } from '#scenario';
import { patch } from '#scenario';
import { ASSUMPTIONS, type AssumptionId } from '#workbench';
import { FIRST_EVENT } from '../models/parting.ts';
import { scenarioNamed } from '../scenarios.ts';
import { switches, switchesIn, switchNamed } from './switches.ts';

const MQL = scenarioNamed('mql-decision');
const FLOW = ['instance', 'programs', 'Lifecycle', 'campaigns', 'New person', 'flow'];

/** The model with a step before its first: the switch `same-value` or `bare-score` decides what it does. */
function withStep(id: string, step: ChangeData['insert']): { id: string; scenario: Scenario } {
  const changes = step === undefined ? [] : [{ at: [...FLOW, 1], insert: step }];
  return { id, scenario: { ...patch(MQL, changes).scenario, id, variants: [] } };
}

const bare = { step: 'Change Score', scoreName: 'Behavior Score', change: '7' };
const flipOf = (id: AssumptionId, ...models: { id: string; scenario: Scenario }[]) =>
  switchesIn(models).find((one) => one.id === id)?.flip;

describe('what a switch changes', () => {
  test('is what does not end the same, the default first', () => {
    const flip = flipOf('bare-score', withStep('bare', bare));
    expect(flip).toMatchObject({ model: 'bare', title: MQL.title, variant: null });
    expect(flip?.rows).toContainEqual({ person: 'Ada', what: 'Behavior Score', values: ['42', '35'] });
  });

  test('is nothing where no run rests on it', () => {
    expect(flipOf('bare-score', withStep('plain', undefined))).toBeNull();
  });

  test('comes from the model that tells most and shows little else', () => {
    const silent = { step: 'Change Score', scoreName: 'Behavior Score', change: '0' };
    expect(flipOf('bare-score', withStep('silent', silent), withStep('bare', bare))?.model).toBe('bare');
  });

  test('does not depend on how the model itself turns the switch', () => {
    const { id, scenario } = withStep('bare', bare);
    const turned = { id, scenario: { ...scenario, assumptions: { 'bare-score': 'ignored' } } };
    expect(flipOf('bare-score', turned)?.rows).toContainEqual({
      person: 'Ada',
      what: 'Behavior Score',
      values: ['42', '35'],
    });
  });
});

// The first of these runs every model with every option.
describe('the switches of the engine', { timeout: 60_000 }, () => {
  test('are all there, with their default first', () => {
    expect(switches().map(({ id }) => id)).toEqual(Object.keys(ASSUMPTIONS));
    expect(switchNamed('bare-score').options[0]).toBe('added');
    expect(() => switchNamed('bare-scor')).toThrow('The engine has no assumption "bare-scor".');
  });

  test('each have a model of the content that shows what they change', () => {
    const without = switches().filter(({ flip }) => flip === null || flip.rows.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('each change how the model ends, but for the one about the order of people who share nothing', () => {
    const same = switches().filter(({ flip }) => flip?.rows.every(({ what }) => what === FIRST_EVENT));
    expect(same.map(({ id }) => id)).toEqual(['batch-interleaving']);
  });
});
