import { describe, expect, test } from 'vitest';
import {
  batch,
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

/*
 * The matrix of section 4: what a token shows inside an executable, under True and False, with and without a value on
 * the side that is asked first. Caller.Main executes Child.Work, which writes the token into field A.
 */

interface Cell {
  readonly useParent: boolean;
  /** Who has a value for the token: `caller`, `child`. */
  readonly have: string;
  readonly inBatch?: boolean;
  readonly assumptions?: Readonly<Record<string, string>>;
}

const seat = (who: string, program: string) => {
  return { step: 'Change Program Member Data', program, attribute: 'Seat', newValue: who };
};

function cell(text: string, { useParent, have, inBatch = false, assumptions = {} }: Cell) {
  const has = (who: string) => have.includes(who);
  const joins = [
    ...(has('caller') ? [seat('caller', 'Caller')] : []),
    ...(has('child') ? [seat('child', 'Child')] : []),
  ];
  const flow = [...joins, execute('Child.Work', useParent)];
  const own = (who: string) => (has(who) ? { X: who } : {});
  const rest = { memberFields: ['Seat'], channel: 'Event' };
  const programs = [
    program('Caller', [inBatch ? batch('Main', flow) : onForm('Main', flow)], own('caller'), rest),
    program('Child', [executable('Work', [set('A', text)])], own('child'), rest),
  ];
  const memberships = {
    ...(has('caller') ? { Caller: 'Invited' } : {}),
    ...(has('child') ? { Child: 'Invited' } : {}),
  };
  const fields = { 'First Name': 'Ada', 'Company Name': 'Acme' };
  const run = play(
    scenario(programs, {
      instance: { channels: [{ name: 'Event', statuses: ['Invited', 'Attended'] }] },
      people: [{ name: 'Ada', fields, programs: memberships }],
      script: [
        inBatch
          ? happens('Batch Campaign Runs', { campaign: 'Caller.Main' })
          : happens('Fills Out Form', { form: 'Contact' }),
      ],
      assumptions,
    }),
  );
  const step = ofType(run, 'step').find(({ campaign }) => campaign === 'Child.Work');
  return {
    value: final(run, 'A'),
    named: step?.assumptions ?? [],
    facts: step?.tokens[0]?.lookups.flatMap((one) => one.facts),
  };
}

const all = { 'false-fallback': 'all tokens' };
const none = { 'false-fallback': 'no fallback' };

describe('my', () => {
  test.each([
    ['[4.1]', true, 'caller child', 'caller'],
    ['[4.3]', true, 'child', 'child'],
    ['[4.2]', false, 'caller child', 'child'],
    ['[4.4]', false, 'caller', 'caller'],
    ['[4.4]', false, '', ''],
  ])('%s %s, defined by "%s": "%s"', (_fact, useParent, have, value) => {
    expect(cell('{{my.X}}', { useParent, have }).value).toBe(value);
  });
});

describe('campaign and program', () => {
  test.each([
    ['[4.10] [4.11]', true, 'Main Caller'],
    ['[4.2]', false, 'Work Child'],
  ])('%s %s: "%s"', (_fact, useParent, value) => {
    for (const assumptions of [{}, all])
      expect(cell('{{campaign.name}} {{program.name}}', { useParent, have: '', assumptions }).value).toBe(
        value,
      );
  });
});

describe('member', () => {
  const text = '{{member.Seat}}';

  test.each([
    ['[4.12]', true, 'caller child', 'caller'],
    ['[4.12]', true, 'caller', 'caller'],
    ['[4.2]', false, 'caller child', 'child'],
    ['[4.2]', false, 'child', 'child'],
  ])('%s %s, a member of "%s": "%s"', (_fact, useParent, have, value) => {
    expect(cell(text, { useParent, have })).toMatchObject({ value, named: [] });
  });

  test('[4.12] True, and no member of the program of the caller: the switch member-context', () => {
    const blank = cell(text, { useParent: true, have: 'child' });
    expect(blank).toMatchObject({ value: '', named: ['member-context'] });
    const assumptions = { 'member-context': "the executable's program" };
    const own = cell(text, { useParent: true, have: 'child', assumptions });
    expect(own).toMatchObject({ value: 'child', named: ['member-context'] });
  });

  test('[4.4] False, and no member of the program of the executable: blank, or the caller by "all tokens"', () => {
    const lacks = { useParent: false, have: 'caller' };
    expect(cell(text, lacks)).toMatchObject({ value: '', named: ['false-fallback'] });
    expect(cell(text, { ...lacks, assumptions: all })).toMatchObject({
      value: 'caller',
      named: ['false-fallback'],
    });
    expect(cell(text, { ...lacks, assumptions: none })).toMatchObject({ value: '' });
  });

  test('[5.10] the status has no member token; the webinar address and the registration code are blank', () => {
    const shown = cell('[{{member.Status}}{{member.webinar url}}{{member.registration code}}]', {
      useParent: true,
      have: 'caller child',
    });
    expect(shown).toMatchObject({ value: '[]', named: ['missing-token'] });
  });
});

describe('trigger', () => {
  test.each([
    ['[4.1]', true, false, 'Contact'],
    ['[4.6]', true, true, ''],
    ['[4.5]', false, false, ''],
    ['[4.5]', false, true, ''],
  ])('%s %s, batch caller %s: "%s"', (_fact, useParent, inBatch, value) => {
    expect(cell('{{trigger.Name}}', { useParent, have: '', inBatch }).value).toBe(value);
  });
});

describe('[4.7] person, company and system tokens do not depend on the setting', () => {
  test.each([
    ['{{lead.First Name}}', 'Ada'],
    ['{{company.Company Name}}', 'Acme'],
    ['{{system.date}}', 'Mar 02, 2026'],
  ])('%s is "%s"', (text, value) => {
    for (const useParent of [true, false])
      for (const have of ['caller child', 'caller', 'child', ''])
        expect(cell(text, { useParent, have })).toMatchObject({
          value,
          named: [],
          facts: expect.arrayContaining(['4.7']),
        });
  });
});
