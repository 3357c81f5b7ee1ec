import { expect, test } from 'vitest';
import { compile, run, type Scenario } from '#engine';
import { campaign, executable, execute, model, onCreation, stage } from '../models/model.ts';
import { explain } from './explain.ts';

/** The explanation of the first step that fills in a token. */
function explained(scenario: Scenario) {
  const program = compile(scenario);
  const { events } = run(program);
  const event = events.find((one) => one.type === 'step' && one.tokens.length > 0);
  if (!event) throw new Error('No step fills in a token.');
  return explain(event, events, program.settings);
}

const places = (scenario: Scenario): readonly string[] =>
  explained(scenario).tokens[0]?.places.map(({ text }) => text) ?? [];

const asking = stage('{{my.X}}');
const token = (value: string) => [{ name: 'X', value }];

test('[5.14] a place that also has the token says which place counts instead', () => {
  const base = model([campaign('Asks', [asking], onCreation)]);
  const [program] = base.instance.programs;
  if (!program) throw new Error('The model has one program.');
  const own = { ...program, folder: 'Top', tokens: token('own') };
  const folders = [{ name: 'Top', tokens: token('top') }];
  const of = (programs: Scenario['instance']['programs']) =>
    places({ ...base, instance: { ...base.instance, folders, programs } });
  expect(of([own])).toEqual(['program P: own (used)', 'folder Top: top (overridden by program P)']);
  expect(of([{ ...own, tokens: [] }])).toEqual(['program P: not there', 'folder Top: top (used)']);
});

test('[4.1] under True the value of the caller overrides that of the executable', () => {
  const call = { ...execute('Child'), campaign: 'Q.Child', useParentTokenContext: true };
  const base = model([campaign('Caller', [call], onCreation)]);
  const [program] = base.instance.programs;
  if (!program) throw new Error('The model has one program.');
  const caller = { ...program, tokens: token('caller') };
  const child = { name: 'Q', campaigns: [campaign('Child', [asking], executable)], tokens: token('child') };
  expect(places({ ...base, instance: { ...base.instance, programs: [caller, child] } })).toEqual([
    'program P: caller (used)',
    'program Q: child (overridden by program P)',
  ]);
});

test('the facts of the lookups are among the facts of the step', () => {
  const { facts } = explained(model([campaign('Asks', [asking], onCreation)]));
  expect(facts).toContain('5.14');
});
