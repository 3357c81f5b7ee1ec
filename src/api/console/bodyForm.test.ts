import { describe, expect, test } from 'vitest';
import { triggerCampaign } from '../operations/campaigns/trigger.ts';
import { syncLeads } from '../operations/leads/sync.ts';
import { bodyLines, bodyValue, withItem, withPart } from './bodyForm.ts';

const body = { input: { leads: [{ id: 1 }, { id: 2 }], tokens: [{ name: '{{my.Seat}}', value: '12' }] } };
const wordsOf = (lines: ReturnType<typeof bodyLines>) =>
  lines.map((line) =>
    [`${'  '.repeat(line.level)}${line.label}`, line.kind === 'value' ? line.value : line.kind].join(' = '),
  );

describe('the form of a JSON body', () => {
  test('has a line for each value, list and item', () => {
    expect(wordsOf(bodyLines(triggerCampaign.body ?? {}, body))).toEqual([
      '  leads = list',
      '    leads 1 = item',
      '      id = 1',
      '    leads 2 = item',
      '      id = 2',
      '  tokens = list',
      '    tokens 1 = item',
      '      name = {{my.Seat}}',
      '      value = 12',
    ]);
  });

  test('shows what a body may have and has not, and what it has besides', () => {
    const lines = bodyLines(syncLeads.body ?? {}, {
      input: [{ email: 'a@example.com', id: null }],
      other: { a: 1 },
    });
    expect(wordsOf(lines)).toEqual([
      'input = list',
      '  input 1 = item',
      '    email = a@example.com',
      '    id = ',
      'action = ',
      'lookupField = ',
      'partitionName = ',
      'asyncProcessing = ',
      'other = {"a":1}',
    ]);
    expect(lines.map((line) => line.kind === 'item' && line.free)).toContain(true);
    const wordsFor = (label: string) =>
      lines.flatMap((line) => (line.label === label && line.kind === 'value' ? line.words : []));
    expect(wordsFor('asyncProcessing')).toEqual(['true', 'false']);
    expect(wordsFor('action')).toContain('createOrUpdate');
  });

  test.each([null, undefined, 7, [], { input: 'text' }, { input: { leads: 5 } }])(
    'takes %j for what it is not',
    (odd) => {
      expect(wordsOf(bodyLines(triggerCampaign.body ?? {}, odd))).toEqual([
        '  leads = list',
        '  tokens = list',
      ]);
    },
  );
});

describe('a part of a body', () => {
  test('is put in, changed and taken out', () => {
    expect(withPart(body, ['input', 'leads', 1, 'id'], 3)).toEqual({
      input: { ...body.input, leads: [{ id: 1 }, { id: 3 }] },
    });
    expect(withPart(body, ['input', 'leads', 0], undefined)).toEqual({
      input: { ...body.input, leads: [{ id: 2 }] },
    });
    expect(withPart(body, ['input', 'tokens'], undefined)).toEqual({ input: { leads: body.input.leads } });
    expect(withPart(undefined, ['input', 'leads', 0, 'id'], 1)).toEqual({ input: { leads: [{ id: 1 }] } });
    expect(Object.keys(withPart(body, ['input', 'leads'], 1) as object)).toEqual(['input']);
  });

  test('is added as a copy of the last one, or as in the example', () => {
    expect(withItem(body, ['input', 'leads'], undefined)).toEqual(
      withPart(body, ['input', 'leads', 2], { id: 2 }),
    );
    expect(withItem({}, ['input', 'leads'], body)).toEqual({ input: { leads: [{ id: 1 }] } });
    expect(withItem({}, ['input', 'leads'], undefined)).toEqual({ input: { leads: [{}] } });
  });

  test.each([
    ['integer', '12', 12],
    ['integer', 'twelve', 'twelve'],
    ['integer', '', ''],
    ['boolean', 'true', true],
    ['boolean', 'yes', 'yes'],
    ['string', '12', '12'],
    [undefined, 'true', 'true'],
  ] as const)('as %s, "%s" is %j', (type, text, value) => {
    expect(bodyValue(type, text)).toBe(value);
  });
});
