import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type PersonData, type Scenario } from '#engine';
import { MQL } from '../fixtures/mql.ts';
import { linesOf } from './fixtures/lines.ts';
import { TABLE_LIMITS } from './limits.ts';
import { readRows, readTable, type TestTable } from './readTable.ts';

const MODEL: Scenario = {
  ...MQL,
  instance: {
    ...MQL.instance,
    lists: ['Guests'],
    channels: [{ name: 'Webinar', statuses: ['Invited', 'Attended'] }],
    programs: [...MQL.instance.programs, { name: 'Talk', channel: 'Webinar', campaigns: [] }],
  },
};
const program = compile(MODEL);
const like: PersonData = { name: 'Ada', new: true, fields: { 'Job Title': 'VP', 'Web Visits': 7 } };

const read = (...rows: readonly string[]) => readRows(linesOf(...rows), program, like);

function table(...rows: readonly string[]): TestTable {
  const found = read(...rows);
  if ('problems' in found) throw new Error(found.problems.map(({ message }) => message).join('\n'));
  return found;
}

function wrong(...rows: readonly string[]): readonly string[] {
  const found = read(...rows);
  return 'problems' in found ? found.problems.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe('a table of test people', () => {
  test('has fields, memberships, expectations and a name as columns', () => {
    const { given, expected, rows } = table(
      'Name | Web Visits | List: Guests | Program Status: Talk | expect Quality Score | => ends in',
      'Eve  | 3          | yes          | Invited              | 40                   | MQL decision',
    );
    expect(given).toEqual(['Web Visits', 'List: Guests', 'Program Status: Talk']);
    expect(expected.map(({ title }) => title)).toEqual(['Quality Score', 'ends in']);
    expect(rows).toEqual([
      {
        line: 2,
        person: {
          name: 'Eve',
          new: true,
          fields: { 'Job Title': 'VP', 'Web Visits': 3 },
          lists: ['Guests'],
          programs: { Talk: 'Invited' },
        },
        wanted: [40, 'Lifecycle.MQL decision'],
      },
    ]);
  });

  test('takes a value away with an empty cell, and expects nothing with one', () => {
    const { rows } = table('Job Title | expect Quality Score', ' | ', 'NULL | NULL');
    expect(rows.map(({ person }) => person.fields)).toEqual([{ 'Web Visits': 7 }, { 'Web Visits': 7 }]);
    expect(rows.map(({ wanted }) => wanted)).toEqual([[undefined], [null]]);
  });

  test('needs no names, and no capitals', () => {
    const { given, rows } = table('web visits | EXPECT lifecycle stage', '1 | MQL', '2 | Nurture');
    expect(given).toEqual(['Web Visits']);
    expect(rows.map(({ person }) => person.name)).toEqual(['Row 1', 'Row 2']);
  });

  test('takes a field for a field, whatever it is called', () => {
    const odd: Scenario = {
      ...MQL,
      instance: {
        ...MQL.instance,
        fields: ['Name', 'expect Rain', 'ends in', 'constructor'].map((name) => ({ name, type: 'string' })),
      },
    };
    const found = readRows(
      linesOf('Name | expect Rain | expect ends in | constructor', 'a | b | c | d'),
      compile(odd),
      like,
    );
    expect(found).toMatchObject({
      given: ['Name', 'expect Rain', 'constructor'],
      rows: [{ person: { name: 'Row 1', fields: { Name: 'a', 'expect Rain': 'b', constructor: 'd' } } }],
    });
  });
});

describe('what is wrong is told with its line', () => {
  test.each([
    [['Web Visit', '1'], '1: Column 1: "Web Visit" is not a person field. Did you mean "Web Visits"?'],
    [
      ['Name | expect Qality Score', 'Eve | 1'],
      '1: Column 2: "Qality Score" is not a field, nor anything else that can be expected. Did you mean "Quality Score"?',
    ],
    [['List: Gests', 'yes'], '1: Column 1: There is no static list "Gests". Did you mean "Guests"?'],
    [
      ['Program Status: Talk', 'Atended'],
      '2: Column 1: "Atended" cannot stand in Program Status: Talk. Did you mean "Attended"?',
    ],
    [
      ['Web Visits', 'many'],
      '2: Column 1: "many" cannot stand in Web Visits. Expected a whole number, or NULL.',
    ],
    [
      ['expect List: Guests', 'maybe'],
      '2: Column 1: "maybe" cannot stand in List: Guests. Expected yes or no.',
    ],
    [
      ['expect ends in', 'MQL decison'],
      '2: Column 1: There is no campaign "MQL decison". Expected one of "Lifecycle.New person", "Lifecycle.Quality score", "Lifecycle.Behavior score", "Lifecycle.MQL decision".',
    ],
    [
      ['expect runs New person', '-1'],
      '2: Column 1: "-1" cannot stand in runs Lifecycle.New person. Expected how often, 0 for never.',
    ],
    [['Web Visits | web visits', '1 | 2'], '1: Column 2: there is a column "web visits" already.'],
    [['Web Visits', '1 | 2'], '2: Column 2: "2" stands below no name of a column.'],
    [['Name', 'Eve', 'Eve'], '3: "Eve" stands in line 2 already.'],
    [['Name'], 'null: The table has no people below the names of its columns.'],
    [[], 'null: The table is empty. Expected the names of the columns in the first line.'],
  ])('%j', (rows, problem) => {
    expect(wrong(...rows)).toEqual([problem]);
  });

  test('in the order of the lines, and not without end', () => {
    const bad = Array.from({ length: TABLE_LIMITS.problems + 5 }, () => 'x | y');
    const found = wrong('Web Visits | Num Employees', ...bad);
    expect(found).toHaveLength(TABLE_LIMITS.problems + 1);
    expect(found.slice(0, 3).map((one) => one.slice(0, 12))).toEqual([
      '2: Column 1:',
      '2: Column 2:',
      '3: Column 1:',
    ]);
    expect(found.at(-1)).toBe('null: And 30 more problems.');
  });

  test('too many people, columns or characters are refused', () => {
    const many = Array.from({ length: TABLE_LIMITS.rows + 1 }, () => '1');
    expect(wrong('Web Visits', ...many)).toEqual([
      'null: The table has more than 2000 people, which is the limit. Leave out some.',
    ]);
    const wide = Array.from({ length: TABLE_LIMITS.columns + 1 }, () => 'Name').join('|');
    expect(wrong(wide, '1')).toEqual(['null: The first line has 101 cells, and 100 are the limit.']);
    const long = 'x'.repeat(TABLE_LIMITS.cell + 1);
    expect(wrong('Job Title', long)).toEqual([
      '2: Column 1: A cell has 5001 characters, and 5000 are the limit.',
    ]);
  });
});

test('any cells are a table or have problems, and every problem has a sentence', () => {
  const head = fc.constantFrom(
    'Name',
    'Web Visits',
    'expect ends in',
    '=> List: Guests',
    'expect runs',
    '',
    '__proto__',
  );
  const cell = fc.oneof(head, fc.constantFrom('1', 'yes', 'NULL', 'Eve'), fc.string());
  const lines = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.oneof(head, cell), { maxLength: 5 }), lines, (first, rest) => {
      const all = [first, ...rest].map((cells, at) => ({ line: at + 1, cells }));
      const found = readRows(all, program, like);
      if ('rows' in found) {
        expect(found.rows).toHaveLength(rest.length);
        expect(found.rows.every(({ wanted }) => wanted.length === found.expected.length)).toBe(true);
      } else {
        expect(found.problems.length).toBeGreaterThan(0);
        for (const { line, message } of found.problems) {
          expect(message).toMatch(/[.?]$/);
          expect(line === null || (line >= 1 && line <= all.length)).toBe(true);
        }
      }
    }),
  );
});

test('a table needs somebody to be like', () => {
  const lines = linesOf('Name', 'Eve');
  const problem = (scenario: Scenario, like: string) => {
    const found = readTable(lines, { scenario, like, policy: 'lockstep' });
    return 'problems' in found ? found.problems[0]?.message : undefined;
  };
  expect(problem(MQL, 'Ade')).toBe('There is no person "Ade". Did you mean "Ada"?');
  expect(problem({ ...MQL, people: [] }, '')).toContain('The model has no people.');
  expect(problem(MQL, 'Bob')).toBeUndefined();
});

test('what is taken away leaves nothing behind', () => {
  const [bare] = table('Job Title | Web Visits | List: Guests | Program Status: Talk', ' | | no | ').rows;
  expect(bare?.person).toEqual({ name: 'Row 1', new: true });
});
