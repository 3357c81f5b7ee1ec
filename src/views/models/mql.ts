import type { CampaignData, FlowStepData, Scenario } from '#engine';
import { attribute, campaign, executable, execute, model, onCreation, onRequest, request } from './model.ts';

const add = (scoreName: string, change: string, more: object = {}): FlowStepData => ({
  ...{ step: 'Change Score', scoreName, change, ...more },
});
const set = (newValue: string) => ({ attribute: 'Stage', newValue });

const quality = [
  add('Quality', '+5', {
    choices: [{ if: attribute('Title', 'contains', 'VP'), scoreName: 'Quality', change: '+30' }],
  }),
  {
    ...{ step: 'Change Score', doNothing: true as const },
    choices: [{ if: attribute('Num Employees', 'at least', 500), scoreName: 'Quality', change: '+20' }],
  },
];
const behavior = [add('Behavior', '+10'), add('Behavior', '+20')];
const decision = [
  {
    ...{ step: 'Change Data Value', ...set('MQL') },
    choices: [
      { if: attribute('Quality', 'less than', 40), ...set('Not a fit') },
      { if: attribute('Behavior', 'less than', 25), ...set('Nurture') },
    ],
  },
];
const FLOWS: ReadonlyMap<string, readonly FlowStepData[]> = new Map([
  ['Quality score', quality],
  ['Behavior score', behavior],
  ['MQL decision', decision],
]);

/** For tests: two scores and a decision that reads them, all three executed or all three requested on creation. */
export function mql(how: 'execute' | 'request'): Scenario {
  const [call, kind] = how === 'execute' ? [execute, executable] : [request, onRequest];
  const called = [...FLOWS].map(([name, flow]): CampaignData => campaign(name, flow, kind));
  const first = campaign('New person', [...FLOWS.keys()].map(call), onCreation);
  const { instance, ...rest } = model([first, ...called]);
  const fields = [
    { name: 'Quality', type: 'score' },
    { name: 'Behavior', type: 'score' },
    { name: 'Title', type: 'string' },
    { name: 'Stage', type: 'string' },
  ] as const;
  const people = [{ name: 'Ada', new: true, fields: { Title: 'VP Marketing', 'Num Employees': 1200 } }];
  return { ...rest, instance: { ...instance, fields }, people };
}
