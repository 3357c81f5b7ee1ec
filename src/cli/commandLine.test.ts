import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { commandLine } from './commandLine.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const WAIT = here('./fixtures/wait.yaml');
const FULL = here('../scenario/fixtures/full.yaml');
const CYCLE = here('./fixtures/request-cycle.yaml');
const MQL = here('../../content/scenarios/mql-decision.yaml');
const text = readFileSync(WAIT, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const BROKEN = written('broken.yaml', text.replace('is: 1 }', 'is: 2 }'));
const DAMAGED = written('damaged.yaml', text.replace('person: Ada, form', 'persn: Ada, form'));

test('0 when every claim came out as claimed, with the run as text', () => {
  const { code, out, err } = commandLine(['run', WAIT]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Waits hold one flow[\s\S]*\nStatus: done, 3 of 3 claims came out as claimed\.$/);
});

test('1 when a claim did not', () => {
  const { code, out } = commandLine(['run', BROKEN]);
  expect(code).toBe(1);
  expect(out).toContain("\n  fails: Ada's Person Score ends as 2. Person Score ends as 1.\n");
});

test('2 when the file is damaged, with line and column and nothing run', () => {
  const said = `${DAMAGED}:32:30: "persn" is not a key of an outside event. Did you mean "person"?`;
  expect(commandLine(['run', DAMAGED])).toEqual({ code: 2, out: '', err: said });
  const { code, out, err } = commandLine(['run', DAMAGED, '--json']);
  expect({ code, err }).toEqual({ code: 2, err: said });
  expect(JSON.parse(out)).toMatchObject({
    status: 'invalid',
    people: [],
    activities: [],
    trace: [],
    claims: [],
    claimsOverAllOrders: [],
  });
  expect(JSON.parse(out).problems[0]).toMatchObject({ line: 32, column: 30, near: 'person', reach: 'file' });
});

test.each([
  [[], 'Runs Marketo smart campaigns from scenario files.'],
  [['runn', WAIT], 'There is no command "runn". Did you mean "run"?'],
  [['fly'], 'There is no command "fly". There is: run, explore, api, recipe.'],
  [['run'], '"run" needs one file.'],
  [['run', WAIT, CYCLE], '"run" needs one file.'],
  [['run', WAIT, '--polcy', 'lockstep'], 'There is no option "--polcy". Did you mean "--policy"?'],
  [['run', WAIT, '-x'], 'There is no option "-x".'],
  [['run', WAIT, '--__proto__'], 'There is no option "--__proto__".'],
  [['run', WAIT, '--variant'], '"--variant" needs a value.'],
  [['run', WAIT, '--json=yes'], '"--json" takes no value.'],
  [['run', WAIT, '--variant', 'x'], 'There is no variant "x". This scenario has none.'],
  [['run', CYCLE, '--variant', 'only-onec'], 'There is no variant "only-onec". Did you mean "only-once"?'],
  [['run', WAIT, '--policy', 'lockstp'], 'There is no policy "lockstp". Did you mean "lockstep"?'],
  [['explore'], '"explore" needs one file.'],
  [['explor', WAIT], 'There is no command "explor". Did you mean "explore"?'],
  [['explore', WAIT, '--budgt', '5'], 'There is no option "--budgt". Did you mean "--budget"?'],
  [['explore', WAIT, '--budget', '1e3'], '"--budget" needs a whole number from 1, not "1e3".'],
  [['explore', WAIT, '--counts', 'mail'], '"--counts" knows no "mail". Did you mean "mails"?'],
  [['explore', WAIT, '--counts', ','], '"--counts" needs something to count.'],
  [['explore', WAIT, '--budget', '0'], '"--budget" needs a whole number from 1, not "0".'],
  [['explore', WAIT, '--variant', 'x'], 'There is no variant "x". This scenario has none.'],
  [['explore', join(folder, 'none.yaml')], `${join(folder, 'none.yaml')}: There is no such file.`],
  [['run', join(folder, 'none.yaml')], `${join(folder, 'none.yaml')}: There is no such file.`],
  [['run', folder], `${folder}: This is a folder, not a file.`],
  [
    ['run', written('latin.yaml', Uint8Array.of(0x61, 0x0a, 0x62, 0xe4, 0x62))],
    `${join(folder, 'latin.yaml')}:2:2: The file is not UTF-8 text.`,
  ],
  [['run', written('empty.yaml', '')], `${join(folder, 'empty.yaml')}:1:1: The file is empty.`],
  [
    ['run', written('huge.yaml', '#'.repeat(900_000))],
    `${join(folder, 'huge.yaml')}:1:1: The file is too long for a scenario.`,
  ],
])('%j is answered with 2', (args, said) => {
  const { code, out, err } = commandLine(args as string[]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(said)).toBe(true);
});

test.each([[['--help']], [['help']], [['run', '--help']], [['explore', '--help']]])('%j explains', (args) => {
  const { code, out, err } = commandLine(args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Usage: npm run -s lab -- ');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('the JSON document has what its type promises', () => {
  const { out } = commandLine(['run', WAIT, '--json']);
  const document = JSON.parse(out);
  expect(Object.keys(document)).toEqual([
    'status',
    'people',
    'activities',
    'trace',
    'claims',
    'claimsOverAllOrders',
    'problems',
  ]);
  expect(document.status).toBe('done');
  expect(document.people).toEqual([
    {
      name: 'Ada',
      exists: true,
      fields: { 'Person Source': 'the form', 'Person Status': 'waited after the form', 'Person Score': 1 },
    },
  ]);
  expect(document.activities[0]).toEqual({
    seq: 0,
    time: '2026-03-02T09:00:00Z',
    person: 'Ada',
    type: 'New Lead',
    typeId: 12,
    attributes: { 'Source Type': 'Web Service API' },
  });
  expect(document.trace.map(({ seq }: { seq: number }) => seq)).toEqual(
    document.trace.map((_: unknown, index: number) => index),
  );
  expect(document.trace.find(({ until }: { until?: string | null }) => until)?.until).toBe(
    '2026-03-02T11:00:00Z',
  );
  expect(document.claims.map(({ kept }: { kept: boolean }) => kept)).toEqual([true, true, true]);
  expect(document.problems).toMatchObject([{ reach: 'warning', line: 17, column: 39 }]);
});

test('a policy and a variant may be chosen, and an order given', () => {
  const { out } = commandLine(['run', CYCLE, '--variant', 'only-once', '--policy', 'requested first']);
  expect(out).toContain('Variant only-once: Only once. Policy: requested first.');
  expect(commandLine(['run', WAIT, '--policy', 'random 7']).code).toBe(0);
  expect(commandLine(['run', WAIT, '--policy', 'order o0 s1']).code).toBe(0);
  const impossible = commandLine(['run', WAIT, '--policy', 'order o0 s9']);
  expect(impossible.out).toContain('The order is impossible: move 2 is "s9"');
  expect(impossible.code).toBe(1);
});

/** As a shell sees it. */
function shell(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [here('./main.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the program ends with the code and prints nothing besides', () => {
  expect(shell('run', WAIT)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^Waits.*\n/),
  });
  expect(shell('run', BROKEN)).toMatchObject({ status: 1, stderr: '' });
  expect(shell('run', DAMAGED)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/:32:30: .*\n$/),
  });
}, 30_000);

test('a reader that goes away is no failure', () => {
  const command = `"${process.execPath}" "${here('./main.ts')}" run "${CYCLE}" --json | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{\n  "statu', stderr: '' });
}, 30_000);

test('[11.5] the text has the activity log, with the ids of the types that have one', () => {
  const { out } = commandLine(['run', FULL]);
  const log = out.slice(out.indexOf('Activity log'), out.indexOf('Final values')).split('\n');
  expect(log).toContain('  +1 hour   2  Fill Out Form. Demo');
  expect(log.some((line) => /^ {2}\+1 hour {2}22 {2}Change Score\. Person Score; /.test(line))).toBe(true);
});

test('people have their memberships, and who is anonymous says so', () => {
  const { people } = JSON.parse(commandLine(['run', FULL, '--json']).out);
  expect(people[0].marks).toMatchObject({ 'List: Newsletter': true, 'Segment: Size': 'Small' });
  expect(people[0]).not.toHaveProperty('anonymous');
  expect(people[1]).toEqual({ name: 'Visitor', exists: false, fields: {}, anonymous: true });
  expect(commandLine(['run', FULL]).out).toContain('  Visitor, anonymous: nothing changed');
});

/** Two requested campaigns that both write the field A, in three orders: the last writer decides. */
const RACE = `format: 1
id: race
title: A race
instance:
  fields: [{ name: A, type: string }]
  programs:
    - name: P
      campaigns:
        - name: M
          smartList: { triggers: [{ trigger: Person is Created }] }
          flow:
            - { step: Request Campaign, campaign: P.X }
            - { step: Request Campaign, campaign: P.Y }
        - name: X
          smartList: { triggers: [{ trigger: Campaign is Requested }] }
          flow: [{ step: Change Data Value, attribute: A, newValue: x }]
        - name: Y
          smartList: { triggers: [{ trigger: Campaign is Requested }] }
          flow: [{ step: Change Data Value, attribute: A, newValue: y }]
people: [{ name: Ada, new: true }]
script: [{ event: Person is Created, person: Ada }]
claims:
  - { claim: final value, person: Ada, field: A, is: x, orders: sometimes }
  - { claim: final value, person: Ada, field: A, is: z, orders: never }
  - { claim: number of outcomes, is: 2 }
`;
const KEPT = written('race.yaml', RACE);
const LOST = written('lost.yaml', RACE.replace('is: x, orders: sometimes', 'is: x, orders: always'));

test('claims over all orders are checked, and count', () => {
  const kept = commandLine(['run', KEPT, '--policy', 'requested first']);
  expect(kept.code).toBe(0);
  const lines = kept.out.slice(kept.out.indexOf('Claims over all orders')).split('\n');
  expect(lines).toEqual([
    'Claims over all orders',
    '  holds: In some order: Ada\'s A ends as "x". It holds in 1 of 3 orders, for example: o0 s1 s1 s3 s2.',
    '  holds: In no order: Ada\'s A ends as "z". It fails in all 3 orders.',
    '  holds: All orders together have 2 outcomes. All 3 orders have 2 outcomes.',
    '',
    'Status: done, 3 of 3 claims came out as claimed.',
  ]);
  const lost = commandLine(['run', LOST]);
  expect(lost.code).toBe(1);
  expect(lost.out).toContain(
    '  fails: In every order: Ada\'s A ends as "x". It fails in 2 of 3 orders, for example: o0 s1 s1 s2 s3.',
  );
});

test('the JSON document has claims over all orders, with numbers of orders as texts', () => {
  const { claims, claimsOverAllOrders } = JSON.parse(commandLine(['run', LOST, '--json']).out);
  expect(claims).toEqual([]);
  expect(claimsOverAllOrders).toHaveLength(3);
  expect(claimsOverAllOrders[0]).toMatchObject({
    kept: false,
    holds: false,
    orders: '3',
    holdsIn: { orders: '1', example: ['o0', 's1', 's1', 's3', 's2'] },
    failsIn: { orders: '2' },
    path: ['claims', 0],
  });
  expect(claimsOverAllOrders[2]).toMatchObject({ kept: true, outcomes: 2, holdsIn: null, failsIn: null });
});

test('all orders are told as a table of outcomes, with the race', () => {
  const { code, out, err } = commandLine(['explore', KEPT]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.replace(/States: \d+/, 'States: N').split('\n');
  expect(lines.slice(0, 8)).toEqual([
    'A race',
    'As written.',
    '',
    expect.stringMatching(/^All 3 orders were tried.* States: N\.$/),
    '',
    'Outcomes',
    '     Orders  Share  A    Shortest order',
    '  1       2    67%  "y"  o0 s1 s1 s2 s3',
  ]);
  expect(lines[8]).toBe('  2       1    33%  "x"  o0 s1 s1 s3 s2');
  expect(lines.slice(9, 11)).toEqual(['', 'Races']);
  expect(lines[11]).toMatch(
    /^ {2}Ada: X, step 1.* Y, step 1.* A\b.* Outcome 1 when the first of them is first, /,
  );
  expect(lines).toHaveLength(12);
});

test.each([
  ['A', 2],
  ['memberships', 1],
  ['log', 3],
  ['fields,log', 3],
])('what counts as the outcome can be chosen: %s', (counts, outcomes) => {
  const document = JSON.parse(commandLine(['explore', KEPT, '--json', '--counts', counts]).out);
  expect([document.orders, document.outcomes.length]).toEqual(['3', outcomes]);
});

test('what a race comes to is told in the order in which its steps are named', () => {
  const document = JSON.parse(commandLine(['explore', MQL, '--variant', 'parallel', '--json']).out);
  const stages = document.outcomes.map(
    ({ people }: { people: { fields: Record<string, string> }[] }) => people[0]?.fields['Lifecycle Stage'],
  );
  const { out } = commandLine(['explore', MQL, '--variant', 'parallel']);
  const race =
    /Quality score, step 3, writes .* Outcome (\d) when the first of them is first, outcome (\d) /.exec(out);
  expect([race?.[1], race?.[2]].map((place) => stages[Number(place) - 1])).toEqual(['MQL', 'Not a fit']);
});

test('all orders as a JSON document', () => {
  const document = JSON.parse(commandLine(['explore', KEPT, '--json']).out);
  expect(Object.keys(document)).toEqual([
    'status',
    'orders',
    'endless',
    'states',
    'moves',
    'outcomes',
    'races',
    'problems',
  ]);
  expect(document).toMatchObject({ status: 'complete', orders: '3', endless: false, problems: [] });
  expect(document.outcomes[0]).toMatchObject({
    orders: '2',
    stopped: false,
    people: [{ name: 'Ada', fields: { A: 'y' } }],
    example: ['o0', 's1', 's1', 's2', 's3'],
  });
  expect(document.races[0]).toMatchObject({ person: 'Ada', resource: { kind: 'field', name: 'A' } });
});

test('only the outcomes may be asked', () => {
  const { code, out } = commandLine(['explore', KEPT, '--outcomes', '--json']);
  expect(code).toBe(0);
  const { outcomes, status } = JSON.parse(out);
  expect(status).toBe('complete');
  const ends = outcomes.map(({ people }: { people: { fields: object }[] }) => people[0]?.fields);
  expect(ends).toHaveLength(2);
  expect(ends).toEqual(expect.arrayContaining([{ A: 'x' }, { A: 'y' }]));
});

test('1 when the budget is used up, and says so', () => {
  const { code, out } = commandLine(['explore', KEPT, '--budget', '4']);
  expect(code).toBe(1);
  expect(out).toContain('the budget of 4 states is used up');
  const partial = commandLine(['explore', KEPT, '--budget', '4', '--json']);
  expect(partial.code).toBe(1);
  expect(JSON.parse(partial.out)).toMatchObject({ status: 'partial' });
});

test('a file that cannot be used is not explored', () => {
  const { code, out, err } = commandLine(['explore', DAMAGED, '--json']);
  expect(code).toBe(2);
  expect(err).toContain(':32:30: "persn" is not a key');
  expect(JSON.parse(out)).toMatchObject({ status: 'invalid', outcomes: [], races: [] });
  expect(JSON.parse(out).problems[0]).toMatchObject({ line: 32 });
});
