import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { compile, run } from '#engine';
import { rowsOf } from '../grid/rows.ts';
import {
  addToList,
  attribute,
  campaign,
  executable,
  execute,
  model,
  onCreation,
  score,
  stage,
} from '../models/model.ts';
import { mql } from '../models/mql.ts';
import { nearestMatch, search, searchable } from './search.ts';

const traceOf = (scenario: Scenario) => run(compile(scenario)).events;

/** A search in the run of a scenario: each match as its campaign, its place in the flow and the reason. */
function asking(scenario: Scenario) {
  const events = traceOf(scenario);
  const ready = searchable(events);
  return (query: string) =>
    search(ready, query).map(({ seq, reason }) => {
      const event = events[seq];
      const place = event?.type === 'step' ? ` ${event.index + 1}` : '';
      return `${event?.campaign?.slice(2) ?? '-'}${place}: ${reason}`;
    });
}

describe('in the run of the MQL decision', () => {
  const ask = asking(mql('execute'));

  test('who changed a field', () => {
    expect(ask('Who changed Stage?')).toEqual(['MQL decision 1: changes Stage from empty to MQL']);
    expect(ask('who changed Behavior')).toEqual([
      'Behavior score 1: changes Behavior from empty to 10',
      'Behavior score 2: changes Behavior from 10 to 30',
    ]);
  });

  test('a campaign of that name is not what was changed', () => {
    expect(ask('who changed decision')).toEqual([]);
    expect(ask('decision').length).toBeGreaterThan(0);
  });

  test('whatever was changed', () => {
    expect(ask('what changed?')).toHaveLength(5);
  });

  test('all words must be found', () => {
    expect(ask('ada behavior 30')).toEqual(['Behavior score 2: changes Behavior from 10 to 30; person Ada']);
    expect(ask('ada behavior 31')).toEqual([]);
  });

  test('a number is not found inside another', () => {
    expect(ask('behavior 3')).toEqual(ask('behavior 30'));
    expect(ask('changed behavior 0')).toEqual([]);
  });

  test('a step, and an activity', () => {
    expect(ask('"Change Data Value"')).toEqual(['MQL decision 1: Step 1: Change Data Value']);
    expect(ask('flow ends quality')).toEqual(['Quality score: Flow ends; campaign Quality score']);
    expect(ask('person is created')[0]).toBe('-: Person is Created');
  });

  test('what a step tested', () => {
    expect(ask('tests "behavior less than"')).toEqual([]);
    expect(ask('"behavior less than"')).toEqual([
      'MQL decision 1: tests Behavior less than 25, which does not hold',
    ]);
  });

  test('a query without words finds nothing; words of a question count when they are alone', () => {
    for (const query of ['', '  ', '?', '""']) expect(ask(query)).toEqual([]);
    expect(ask('the')[0]).toBe('-: Ada enters the database');
  });
});

test('a token is found by name, a value by what came of it', () => {
  const ask = asking(model([campaign('Asks', [stage('{{lead.Country:default=Nowhere}}')], onCreation)]));
  expect(ask('{{lead.Country')).toEqual([
    'Asks 1: token {{lead.Country:default=Nowhere}}, which gives "Nowhere"',
  ]);
  expect(ask('nowhere')).toEqual(['Asks 1: changes Stage from empty to Nowhere']);
});

test('capitals and accents do not count', () => {
  const people = [{ name: 'Zoë Åström', new: true }];
  const script = [{ event: 'Person is Created', person: 'Zoë Åström' }];
  const ask = asking(model([campaign('Señal', [score('+5')], onCreation)], { people, script }));
  expect(ask('ZOE astrom senal points')).toEqual([
    'Señal 1: changes Points from empty to 5; person Zoë Åström; campaign Señal',
  ]);
});

test('a membership is a change', () => {
  const ask = asking(model([campaign('In', [addToList()], onCreation)]));
  expect(ask('changed guests')).toEqual(['In 1: changes List: Guests from empty to yes']);
});

test('a smart list is found with the step that asked it', () => {
  const filters = [attribute('Stage', 'is', 'In')];
  const shut = campaign('Shut', [], { ...executable, smartList: { filters } });
  const ask = asking(model([campaign('Caller', [execute('Shut')], onCreation), shut]));
  expect(ask('stage')).toEqual(['Caller 1: tests Stage is In, which does not hold']);
  expect(ask('not qualify')).toEqual([expect.stringContaining('Caller 1: P.Shut is not run')]);
});

test('every match is a row of the grid, whatever is asked', () => {
  const child = campaign('Child', [stage('Seen')], { ...executable, smartList: { filters: [] } });
  const events = traceOf(model([campaign('Caller', [execute('Child')], onCreation), child]));
  const rows = rowsOf(events).map(({ seq }) => seq);
  const ready = searchable(events);
  const word = fc.constantFrom(
    'changed',
    'stage',
    'ada',
    'child',
    'qualifies',
    'who',
    '"',
    '{{',
    '\u0301',
    '𝔸',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 6 }), (words) => {
      const found = search(ready, words.join(' '));
      expect(found.every(({ seq, reason }) => rows.includes(seq) && reason !== '')).toBe(true);
    }),
  );
});

test('the next and the previous match go round at the ends', () => {
  const matches = [3, 7, 12].map((seq) => ({ seq, reason: '' }));
  const at = (cursor: number, to: 'next' | 'previous') => nearestMatch(matches, cursor, to)?.seq;
  expect([at(-1, 'next'), at(3, 'next'), at(12, 'next')]).toEqual([3, 7, 3]);
  expect([at(12, 'previous'), at(5, 'previous'), at(3, 'previous')]).toEqual([7, 3, 12]);
  expect(nearestMatch([], 4, 'next')).toBeNull();
});
