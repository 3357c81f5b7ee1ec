import { describe, expect, test } from 'vitest';
import type { FlowStepData, Scenario } from '../scenario.ts';
import { batch, final, happens, ofType, onForm, play, program, scenario, set } from '../sketch.ts';
import { formatInstant } from '../time.ts';

/** Plays a wait and a step after it in a trigger campaign. The start is Monday, 2 March 2026, 9:00 GMT. */
function waited(step: Omit<FlowStepData, 'step'>, parts: Partial<Scenario> & Rest = {}) {
  const { tokens = {}, timeZone = 'GMT', fields = {}, inBatch = false, ...rest } = parts;
  const flow = [{ step: 'Wait', ...step }, set('A', 'after')];
  const script = [
    inBatch ? happens('Batch Campaign Runs', { campaign: 'P.M' }) : happens('Fills Out Form', { form: 'F' }),
  ];
  const model = scenario([program('P', [inBatch ? batch('M', flow) : onForm('M', flow)], tokens)], {
    people: [{ name: 'Ada', fields }],
    script,
    ...rest,
    instance: {
      timeZone,
      fields: [
        { name: 'Renewal', type: 'date' },
        { name: 'Demo', type: 'datetime' },
        { name: 'Notice', type: 'integer' },
        { name: 'Founded', type: 'date', of: 'company' },
      ],
    },
  });
  const run = play(model);
  const [first, after] = ofType(run, 'step');
  return { run, first, at: after ? formatInstant(after.time).slice(0, 16) : 'never' };
}

interface Rest {
  readonly tokens?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly inBatch?: boolean;
}

describe('[6.23] a duration that ends on certain days, at a certain time', () => {
  test('Friday 17:00 and 48 hours, Mon-Fri at 09:00: Monday at 09:00', () => {
    const friday = { start: '2026-03-06T17:00Z' };
    const { at, first } = waited({ duration: '48 hours', endOn: 'Mon-Fri', endAt: '09:00' }, friday);
    expect(at).toBe('2026-03-09 09:00');
    expect(first?.facts).toEqual(['6.21', '6.23']);
    expect(first?.values).toEqual({ For: '48 hours', 'Ends on': 'Mon-Fri', 'Ends at': '09:00' });
  });

  test.each([
    ['1 hour', 'Mon-Fri', '09:30', '2026-03-03 09:30'],
    ['1 hour', 'Mon-Fri', '5:00 PM', '2026-03-02 17:00'],
    ['1 hour', undefined, '09:00', '2026-03-03 09:00'],
    ['0 minutes', undefined, '09:00', '2026-03-02 09:00'],
    ['1 day', 'Mon', undefined, '2026-03-09 09:00'],
    ['1 day', 'Tuesday, Thu', undefined, '2026-03-03 09:00'],
    ['3 days', 'Sat-Sun', '12:00 AM', '2026-03-07 00:00'],
    ['2 days', 'Fri-Mon', '00:00', '2026-03-06 00:00'],
  ])('%s, %s, %s: %s', (duration, endOn, endAt, expected) => {
    const step = { duration, ...(endOn ? { endOn } : {}), ...(endAt ? { endAt } : {}) };
    expect(waited(step).at).toBe(expected);
  });

  test('the clock is that of the zone of the subscription', () => {
    const west = { timeZone: 'GMT-0700', start: '2026-03-07T00:00Z' };
    const { at, first } = waited({ duration: '48 hours', endOn: 'Mon-Fri', endAt: '09:00' }, west);
    expect(at).toBe('2026-03-09 16:00');
    expect(first?.reason).toContain('2026-03-09 09:00:00 (2026-03-09 16:00:00 GMT)');
  });

  test('an abbreviation is ignored there too', () => {
    expect(waited({ duration: '48 hrs', endOn: 'Mon-Fri', endAt: '10:00' })).toMatchObject({
      at: '2026-03-02 09:00',
      first: { result: 'skipped' },
    });
  });
});

describe('[6.21] a date', () => {
  test.each([
    ['2026-03-10', undefined, 'GMT', '2026-03-10 00:00'],
    ['2026-03-10', '14:30', 'GMT', '2026-03-10 14:30'],
    ['2026-03-10', '09:00', 'GMT-0700', '2026-03-10 16:00'],
    ['2026-03-10', undefined, 'GMT+0100', '2026-03-09 23:00'],
  ])('%s, %s, in %s', (until, at, timeZone, expected) => {
    expect(waited({ until, ...(at ? { at } : {}) }, { timeZone }).at).toBe(expected);
  });

  test('[6.25] that has passed: the switch past-wait', () => {
    const flow = { until: '2026-03-01' };
    const goes = waited(flow);
    expect(goes.at).toBe('2026-03-02 09:00');
    expect(goes.first).toMatchObject({ result: 'skipped', until: null, assumptions: ['past-wait'] });
    const stays = waited(flow, { assumptions: { 'past-wait': 'waits for ever' } });
    expect([stays.at, stays.run.status, final(stays.run, 'A')]).toEqual(['never', 'done', null]);
    expect(stays.run.world.strands).toHaveLength(1);
    expect(stays.first).toMatchObject({ result: 'done', assumptions: ['past-wait'] });
  });
});

describe('[5.22] a date token', () => {
  const fields = { Renewal: '2026-03-20', Demo: '2026-03-12T15:00Z', Notice: 10, Founded: '2026-04-01' };
  const tokens = { 'Event Date': '2026-05-04', Days: '-3' };

  test.each([
    ['{{lead.Renewal}}', '2026-03-20 00:00'],
    ['{{lead.Demo}}', '2026-03-12 15:00'],
    ['{{company.Founded}}', '2026-04-01 00:00'],
    ['{{my.Event Date}}', '2026-05-04 00:00'],
  ])('%s', (token, expected) => {
    expect(waited({ token }, { fields, tokens }).at).toBe(expected);
  });

  test('prints and reads in the zone of the subscription', () => {
    const west = { fields, tokens, timeZone: 'GMT-0700' };
    expect(waited({ token: '{{lead.Demo}}' }, west).at).toBe('2026-03-12 15:00');
    expect(waited({ token: '{{lead.Renewal}}' }, west).at).toBe('2026-03-20 07:00');
  });

  test.each([
    [5, '2026-03-25 00:00'],
    [-5, '2026-03-15 00:00'],
    ['+1', '2026-03-21 00:00'],
    ['{{lead.Notice}}', '2026-03-30 00:00'],
    ['{{my.Days}}', '2026-03-17 00:00'],
  ])('%s days after it', (offset, expected) => {
    expect(waited({ token: '{{lead.Renewal}}', offset }, { fields, tokens }).at).toBe(expected);
  });

  test('a token that gives no number of days does not shift it, and the reason says so', () => {
    const { at, first } = waited({ token: '{{lead.Renewal}}', offset: '{{my.None}}' }, { fields });
    expect(at).toBe('2026-03-20 00:00');
    expect(first?.reason).toContain('is not a number of days');
  });

  test.each([
    ['2020-03-20', '2026-03-20 00:00'],
    ['2020-01-20', '2027-01-20 00:00'],
    ['2030-06-01', '2026-06-01 00:00'],
    ['2024-02-29', '2027-02-28 00:00'],
  ])('the next anniversary of %s is %s', (date, expected) => {
    const step = { token: '{{lead.Renewal}}', anniversary: true };
    expect(waited(step, { fields: { Renewal: date } }).at).toBe(expected);
  });

  test('days before the next anniversary may be past', () => {
    const step = { token: '{{lead.Renewal}}', anniversary: true, offset: -30 };
    expect(waited(step, { fields: { Renewal: '2020-03-20' } }).first?.assumptions).toEqual(['past-wait']);
  });

  test('the clock itself', () => {
    expect(waited({ token: '{{system.date}}', offset: 1 }).at).toBe('2026-03-03 00:00');
    expect(waited({ token: '{{system.dateTime}}' }).first).toMatchObject({ result: 'skipped' });
  });

  test('that is empty or no date: the flow goes on', () => {
    for (const token of ['{{lead.Renewal}}', '{{my.Text}}'])
      expect(waited({ token }, { tokens: { Text: 'soon' } })).toMatchObject({
        at: '2026-03-02 09:00',
        first: { result: 'skipped', facts: ['5.22'] },
      });
  });

  test('[6.24] in a batch campaign: the switch wait-date-in-batch', () => {
    const step = { token: '{{lead.Renewal}}' };
    const named = ['wait-date-in-batch'];
    const ignored = waited(step, { fields, inBatch: true });
    expect(ignored).toMatchObject({ at: '2026-03-02 09:00', first: { assumptions: named } });
    const works = waited(step, { fields, inBatch: true, assumptions: { 'wait-date-in-batch': 'works' } });
    expect(works).toMatchObject({ at: '2026-03-20 00:00', first: { assumptions: named } });
    expect(waited({ duration: '1 day' }, { inBatch: true }).at).toBe('2026-03-03 09:00');
  });
});

test.each<[Omit<FlowStepData, 'step'>, string]>([
  [{}, '1.18'],
  [{ duration: '1 day', until: '2026-03-10' }, '6.21'],
  [{ duration: '1 day', at: '09:00' }, '6.21'],
  [{ duration: '1 day', anniversary: true }, '5.22'],
  [{ until: '2026-03-10', endOn: 'Mon-Fri' }, '6.23'],
  [{ until: 'Tuesday' }, '6.21'],
  [{ until: '2026-03-10', at: '25:00' }, '6.21'],
  [{ duration: '1 day', endOn: 'Mon-Fry' }, '6.21'],
  [{ token: 'Renewal' }, '5.22'],
  [{ token: '{{lead.A}} {{lead.B}}' }, '5.22'],
  [{ token: '{{member.Date}}' }, '5.10'],
  [{ token: '{{trigger.Name}}' }, '5.22'],
  [{ token: '{{lead.Renewal}}', offset: 'ten' }, '5.22'],
  [{ token: '{{lead.Renewal}}', offset: 1.5 }, '5.22'],
  [{ token: '{{lead.Renewal}}', offset: '{{system.date}}' }, '5.22'],
])('%j is underlined in red [%s]', (step, fact) => {
  const { run } = waited(step);
  expect(run.program.problems).toMatchObject([
    { reach: 'campaign', facts: expect.arrayContaining([fact]), path: expect.arrayContaining(['flow', 0]) },
  ]);
});

test('a parameter of another type that is empty or off does not count', () => {
  const { run, at } = waited({ duration: '1 day', until: '', anniversary: false });
  expect([run.program.problems, at]).toEqual([[], '2026-03-03 09:00']);
});
