import { expect, test } from 'vitest';
import { compile, run } from '#engine';
import { campaign, executable, execute, model, onCreation, score } from '../../models/model.ts';
import { logCsv } from './logCsv.ts';

const people = ['Ada', 'Bo'].map((name) => ({ name, new: true }));
const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
const scenario = model(
  [
    campaign('Caller', [execute('Child'), score('=5')], onCreation),
    campaign('Child', [score('-5')], executable),
  ],
  { people, script },
);
const program = compile(scenario);
const { events } = run(program);

test('[11.3] a line has the date, the person, the type, the primary attribute and the others', () => {
  const lines = logCsv(program, events, ['Ada']).split('\r\n');
  expect(lines).toEqual([
    'Date,Person,Activity Type,Activity Type ID,Primary Attribute,Primary Attribute Value,Campaign,Qualified,Used Parent Campaign Token Context,Attributes',
    expect.stringMatching(/^2026-03-02T09:00:00Z,Ada,New Lead,12,,,,,,/),
    expect.stringMatching(
      /^2026-03-02T09:00:00Z,Ada,Execute Campaign,simulated,Executed Campaign,P\.Child,P\.Caller,True,False,\{\}$/,
    ),
    expect.stringMatching(
      /,Ada,Change Score,22,Score Name,Points,P\.Child,,,"\{""Change Value"":""-5"",""New Value"":-5,/,
    ),
    expect.stringMatching(
      /,Ada,Change Score,22,Score Name,Points,P\.Caller,,,"\{""Change Value"":""=5"",""Old Value"":-5,""New Value"":5,/,
    ),
    '',
  ]);
});

test('all people stand mixed in the order of the run when none are named', () => {
  const names = logCsv(program, events)
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',')[1]);
  expect(names.filter((name) => name === 'Ada')).toHaveLength(4);
  expect(names.filter((name) => name === 'Bo')).toHaveLength(4);
  expect(names.slice(0, 2)).toEqual(['Ada', 'Bo']);
});
