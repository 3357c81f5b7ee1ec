import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { beginning } from '../run.ts';
import type { Instance, MyToken, Scenario } from '../scenario.ts';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onForm,
  play,
  program,
  scenario,
  set,
} from '../sketch.ts';
import { fill } from './fill.ts';

const form = { people: [{ name: 'Ada' }], script: [happens('Fills Out Form', { form: 'F' })] };

/** What one text gives in a campaign of program P. */
function shown(
  text: string,
  instance: Partial<Instance> = {},
  parts: Partial<Scenario> = {},
  tokens: MyToken[] = [],
) {
  const own = { ...program('P', [onForm('M', [set('A', text)])]), tokens };
  const run = play(scenario([own], { ...form, ...parts, instance }));
  const step = ofType(run, 'step')[0];
  return { value: final(run, 'A'), step, problems: run.program.problems };
}

describe('[5.5] [5.2] company tokens', () => {
  const instance: Partial<Instance> = { fields: [{ name: 'Account Tier', type: 'string', of: 'company' }] };
  const fields = { 'Company Name': 'Acme', 'Num Employees': 250, 'Account Tier': 'Gold', Country: 'France' };
  const parts = { people: [{ name: 'Ada', fields }] };

  test.each([
    ['{{company.Company Name}}', 'Acme'],
    ['{{Company.company name}}', 'Acme'],
    ['{{company.Num Employees}}', '250'],
    ['{{company.Account Tier}}', 'Gold'],
    ['{{company.Industry:default=none}}', 'none'],
    ['{{company.Country}}', ''],
  ])('%s gives "%s"', (text, value) => {
    expect(shown(text, instance, parts).value).toBe(value);
  });

  test('a field of the person alone is no company token', () => {
    expect(shown('{{company.Country}}', instance, parts).step?.assumptions).toEqual(['missing-token']);
  });
});

describe('[5.7] system tokens', () => {
  const at = (start: string, timeZone: string, text: string) => shown(text, { timeZone }, { start }).value;

  test.each([
    ['{{system.date}}', 'Aug 08, 2013'],
    ['{{system.time}}', '04:36 PM (GMT -0700)'],
    ['{{system.dateTime}}', '2013-08-08 16:36:13'],
    ['{{System.DATETIME}}', '2013-08-08 16:36:13'],
  ])('%s is "%s" in the zone of the subscription', (text, value) => {
    expect(at('2013-08-08T23:36:13Z', 'GMT-0700', text)).toBe(value);
  });

  test.each([
    ['2026-03-02T00:05Z', 'GMT', '12:05 AM (GMT +0000)'],
    ['2026-03-02T12:00Z', 'GMT', '12:00 PM (GMT +0000)'],
    ['2026-03-02T06:40Z', 'GMT+0530', '12:10 PM (GMT +0530)'],
  ])('the time of %s in %s', (start, zone, value) => {
    expect(at(start, zone, '{{system.time}}')).toBe(value);
  });

  test('is the time of the step, not of the entry [5.20]', () => {
    const flow = [{ step: 'Wait', duration: '1 day' }, set('A', '{{system.date}}')];
    const run = play(scenario([program('P', [onForm('M', flow)])], form));
    expect(final(run, 'A')).toBe('Mar 03, 2026');
  });

  test('stamps date fields', () => {
    const fields = [
      { name: 'Day', type: 'date' as const },
      { name: 'Moment', type: 'datetime' as const },
    ];
    const flow = [set('Day', '{{system.date}}'), set('Moment', '{{system.dateTime}}')];
    const parts = { ...form, start: '2026-03-02T03:00Z', instance: { fields, timeZone: 'GMT-0700' } };
    const run = play(scenario([program('P', [onForm('M', flow)])], parts));
    expect([final(run, 'Day'), final(run, 'Moment')]).toEqual(['2026-03-01', '2026-03-02T03:00:00Z']);
  });

  test('links show in emails and nowhere else', () => {
    const text = '{{system.unsubscribeLink}}{{system.forwardToFriendLink}}{{system.viewAsWebpageLink}}';
    expect(shown(text)).toMatchObject({ value: '', step: { assumptions: [] } });
    const compiled = compile(scenario([program('P', [onForm('M', [])])], form));
    const world = beginning(compiled);
    const person = world.people.get('Ada');
    const scene = person && {
      program: compiled,
      world,
      person,
      context: { campaign: 0 },
      inEmail: true as const,
    };
    expect(scene && fill(text, scene).text).toContain('[link to unsubscribe]');
  });
});

test('[5.2] tokens of date fields print a date, and a date with time in the zone of the subscription', () => {
  const instance: Partial<Instance> = {
    timeZone: 'GMT-0700',
    fields: [
      { name: 'Day', type: 'date' },
      { name: 'Moment', type: 'datetime' },
    ],
  };
  const parts = { people: [{ name: 'Ada', fields: { Day: '2026-03-02', Moment: '2026-03-02T03:00Z' } }] };
  expect(shown('{{lead.Day}} {{lead.Moment}}', instance, parts).value).toBe('2026-03-02 2026-03-01 20:00:00');
});

describe('[5.11] types of My Tokens', () => {
  test('an Email Script shows in emails only', () => {
    const script: MyToken[] = [{ name: 'Greeting', type: 'Email Script', value: '#set($x = 1)' }];
    const { value, step } = shown('[{{my.Greeting}}]', {}, {}, script);
    expect([value, step?.tokens[0]?.lookups]).toEqual([
      '[]',
      [{ place: 'program P', found: '', used: true, facts: ['5.14', '5.11'] }],
    ]);
  });

  test('[5.28] a Date prints year, month and day', () => {
    const date: MyToken[] = [{ name: 'Event', type: 'Date', value: '2026-03-02' }];
    expect(shown('{{my.Event}}', {}, {}, date).value).toBe('2026-03-02');
  });
});

describe('[5.12] score and number tokens, by the switch score-token-type', () => {
  const added = (type: string, value: string, option?: string) => {
    const assumptions = option === undefined ? {} : { 'score-token-type': option };
    const {
      value: text,
      step,
      problems,
    } = shown('{{my.X}}', {}, { assumptions }, [{ name: 'X', type, value }]);
    return { text, named: step?.assumptions.includes('score-token-type'), problems: problems.length };
  };

  test.each([
    ['Score', '+5', '+5', '+5', false],
    ['Score', '=5', '=5', '', true],
    ['Score', '5', '', '5', true],
    ['Number', '-3', '-3', '-3', false],
    ['Number', '2.5', '', '2.5', true],
    ['Score', 'five', '', '', false],
  ])('%s %s: "%s" in the product, "%s" in the API', (type, value, product, api, named) => {
    expect(added(type, value)).toEqual({ text: product, named, problems: product === '' ? 1 : 0 });
    expect(added(type, value, 'as in the API')).toEqual({ text: api, named, problems: api === '' ? 1 : 0 });
  });
});

describe('[5.14] what is overridden', () => {
  const folders = [{ name: 'Top', tokens: [{ name: 'X', value: 'top' }] }];

  test('a place further up that also defines the token says which place counts', () => {
    const own = program('P', [onForm('M', [set('A', '{{my.X}}')])], { X: 'own' }, { folder: 'Top' });
    const run = play(scenario([own], { ...form, instance: { folders } }));
    expect(ofType(run, 'step')[0]?.tokens[0]?.lookups).toMatchObject([
      { place: 'program P', found: 'own', used: true },
      { place: 'folder Top', found: 'top', used: false, overriddenBy: 'program P' },
    ]);
  });

  test('a token that is inherited overrides nothing', () => {
    const own = program('P', [onForm('M', [set('A', '{{my.X}}')])], {}, { folder: 'Top' });
    const run = play(scenario([own], { ...form, instance: { folders } }));
    const lookups = ofType(run, 'step')[0]?.tokens[0]?.lookups ?? [];
    expect(lookups.filter(({ overriddenBy }) => overriddenBy !== undefined)).toEqual([]);
    expect(lookups[1]).toMatchObject({ place: 'folder Top', used: true });
  });

  test('under True the value of the caller overrides that of the executable', () => {
    const programs = [
      program('Caller', [onForm('M', [execute('Child.X', true)])], { X: 'caller' }),
      program('Child', [executable('X', [set('A', '{{my.X}}')])], { X: 'child' }),
    ];
    const run = play(scenario(programs, form));
    expect(ofType(run, 'step')[1]?.tokens[0]?.lookups).toMatchObject([
      { place: 'program Caller', used: true },
      { place: 'program Child', used: false, overriddenBy: 'program Caller' },
    ]);
  });

  test('[5.13] [4.15] Global My Tokens are inherited by every program', () => {
    const tokens = [{ name: 'Brand', value: 'Acme' }];
    const { value, step } = shown('{{my.Brand}}', { tokens });
    expect(value).toBe('Acme');
    expect(step?.tokens[0]?.lookups.at(-1)).toEqual({
      place: 'Admin',
      found: 'Acme',
      used: true,
      facts: ['5.14', '5.13'],
    });
  });
});
