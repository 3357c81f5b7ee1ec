import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVITIES } from '#engine';
import { COLUMNS, columnOf } from './columns.ts';
import { attributeOf } from './kinds.ts';
import { LOG_LIMITS, readLog } from './readLog.ts';

function rowsOf(text: string) {
  const read = readLog(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.rows;
}

function problemsOf(text: string) {
  const read = readLog(text);
  return 'problems' in read ? read.problems : [];
}

function notesOf(text: string) {
  const read = readLog(text);
  return 'problems' in read ? [] : read.notes;
}

const SCORE = { type: 'Change Score', known: true, primary: 'Points', person: 'Ada' };

describe('a file is read', () => {
  test.each([',', ';', '\t', '|'])('with %j between its cells', (sign) => {
    const lines = [
      ['Date', 'Person', 'Activity Type', 'Detail'],
      ['2026-03-02', 'Ada', 'Change Score', 'Points'],
    ];
    expect(rowsOf(lines.map((cells) => cells.join(sign)).join('\n'))).toMatchObject([{ ...SCORE, line: 2 }]);
  });

  test('with a byte order mark, any line breaks, and the first line of Excel', () => {
    const text = 'Person;Activity Type;Detail\r\nAda;Change Score;Points\r\n';
    expect(rowsOf(`\ufeff${text}`)).toMatchObject([SCORE]);
    expect(rowsOf(text.replaceAll('\r\n', '\r'))).toMatchObject([SCORE]);
    expect(rowsOf(`\ufeffsep=;\r\n${text}`)).toMatchObject([{ ...SCORE, line: 3 }]);
  });

  test('under the names of the bulk extract', () => {
    const header =
      'marketoGUID,leadId,activityDate,activityTypeId,campaignId,primaryAttributeValueId,primaryAttributeValue,attributes';
    const line =
      '1,7,2026-03-02T09:00:00Z,22,11,5,Points,"{""New Value"":5,""Old Value"":""0"",""Reason"":""x""}"';
    expect(rowsOf(`${header}\n${line}`)).toMatchObject([
      {
        ...{ ...SCORE, person: '7', time: Date.UTC(2026, 2, 2, 9) },
        attributes: new Map([
          ['New Value', '5'],
          ['Old Value', '0'],
          ['Reason', 'x'],
        ]),
      },
    ]);
    expect(notesOf(`${header}\n${line}`)).toEqual([]);
  });

  test('with attributes in columns of their own, and as the REST API lists them', () => {
    const wide = 'Activity Type,Qualified,New Value\nExecute Campaign,TRUE,';
    expect(rowsOf(wide)[0]?.attributes).toEqual(new Map([['Qualified', 'TRUE']]));
    const list = 'Activity Type,Attributes\nChange Score,"[{""name"":""New Value"",""value"":5}]"';
    expect(rowsOf(list)[0]?.attributes).toEqual(new Map([['New Value', '5']]));
  });

  test.each(['Change Score', 'change  score', 'Score is Changed', 'Score was Changed'])(
    '%s is a type',
    (name) => {
      expect(rowsOf(`Activity Type\n${name}`)).toMatchObject([{ type: 'Change Score', known: true }]);
    },
  );

  test.each([...ACTIVITIES.keys()])('%s is itself', (name) => {
    expect(rowsOf(`Activity Type\n${name}`)).toMatchObject([{ type: name, known: true }]);
  });

  test('the first column of a kind counts, and Primary Attribute is its value where there is no other', () => {
    expect(rowsOf('Activity Type,Primary Attribute\nChange Score,Points')).toMatchObject([
      { primary: 'Points' },
    ]);
    const both = 'Activity Type,Primary Attribute,Primary Attribute Value\nChange Score,Score Name,Points';
    expect(rowsOf(both)).toMatchObject([{ primary: 'Points' }]);
    expect(notesOf('Activity Type,Lead,Email\nChange Score,Ada,ada@example.com')).toEqual([
      'The column "Email" is not used: there is one like it before it.',
    ]);
  });

  test('oldest first, whichever way it stands, lines of one moment in their order', () => {
    const dated = (...dates: string[]) =>
      `Date,Activity Type,Detail\n${dates.map((date, at) => `${date},Change Score,${at}`).join('\n')}`;
    const order = (text: string) =>
      rowsOf(text)
        .map(({ primary }) => primary)
        .join('');
    expect(order(dated('2026-03-01', '2026-03-02', '2026-03-02'))).toBe('012');
    expect(order(dated('2026-03-02', '2026-03-02', '2026-03-01'))).toBe('210');
    expect(order(dated('2026-03-01', '2026-03-03', '2026-03-02', '2026-03-04'))).toBe('0213');
    expect(order(dated('2026-03-03', '', '2026-03-01'))).toBe('012');
    expect(order(dated('1/4/2026', '2/4/2026', '13/3/2026', '14/4/2026'))).toBe('2013');
  });
});

describe('a wrong file is answered', () => {
  test.each([
    ['', null, 'The file is empty'],
    ['\n \n', null, 'The file is empty'],
    ['Activity Type\n', null, 'no lines below'],
    ['Date,Activty Type\n2026-03-02,x', 1, 'Did you mean "Activity Type"?'],
    ['some words\nand more', 1, 'Expected the names of the columns'],
    ['Activity Type,Date\nChange Score,soon', 2, '"soon" is no date. Expected one such as 2026-03-02'],
    [
      'Activity Type,Date\n,2026-03-02',
      2,
      'The activity type is empty. Expected a type such as Change Score',
    ],
    ['Activity Type ID,Date\nscore,2026-03-02', 2, '"score" is no id'],
    ['Activity Type,Person\nChange Score,', 2, 'The person is empty'],
    ['Activity Type\nChange Score,a,b', 2, 'There are 3 cells, and 1 columns'],
    ['Activity Type,Attributes\nChange Score,{New Value', 2, 'Expected attributes as JSON'],
    ['Activity Type,Attributes\nChange Score,5', 2, 'Expected attributes as JSON'],
    ['Activity Type\n"Change Score', 2, 'never closed'],
  ])('%j', (text, line, message) => {
    expect(problemsOf(text)).toEqual([{ line, message: expect.stringContaining(message) }]);
  });

  test('with every bad line, up to a number', () => {
    const text = `Activity Type,Date\n${'Change Score,soon\n'.repeat(50)}`;
    const problems = problemsOf(text);
    expect(problems.slice(0, 3).map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(problems).toHaveLength(LOG_LIMITS.problems + 1);
    expect(problems.at(-1)).toEqual({ line: null, message: 'And 30 more lines.' });
  });

  test('when it is too large', () => {
    const long = `Activity Type\n${'Send Email\n'.repeat(LOG_LIMITS.lines + 1)}`;
    expect(problemsOf(long)).toEqual([{ line: null, message: expect.stringContaining('20000 lines') }]);
    expect(problemsOf('x'.repeat(LOG_LIMITS.characters + 1))[0]?.message).toContain('limit');
    expect(problemsOf('a,'.repeat(LOG_LIMITS.columns))[0]?.message).toContain('limit');
  });
});

test('what is not used is told, with the nearest right word', () => {
  expect(notesOf('Activity Type,Persn,What\nChange Score,Ada,x')).toEqual([
    'The column "Persn" is not used: it is no attribute of any activity. Did you mean "Person"?',
    'The column "What" is not used: it is no attribute of any activity.',
  ]);
  expect(notesOf('Activity Type\nChange Scor\nChange Scor\nChange Score')).toEqual([
    'No run logs "Change Scor" (line 2): such lines are extra. Did you mean "Change Score"?',
  ]);
});

test('no text is too wild', () => {
  const unit = fc.constantFrom(
    'Activity Type',
    'Date',
    'Attributes',
    ',',
    ';',
    '"',
    '\n',
    '{"a":',
    '}',
    '[',
    "'",
    '=',
    '\ufeff',
    '1',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary' })), (text) => {
      const read = readLog(text);
      if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
      else expect(read.rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

describe('the columns', () => {
  test('are each found by all of their names', () => {
    for (const kind of COLUMNS)
      for (const name of [kind.label, ...kind.names]) expect(columnOf(name)).toBe(kind);
  });

  test('attributes are those of Marketo, each under one name', () => {
    const all = new Set([...ACTIVITIES.values()].flatMap(({ attributes }) => Object.keys(attributes)));
    for (const name of all) expect(attributeOf(name)).toBe(name);
    for (const { id, label } of COLUMNS) if (id === 'attribute') expect(attributeOf(label)).toBe(label);
  });
});
