import { describe, expect, test } from 'vitest';
import { exploration, left, outcome } from './made.ts';
import { cellOf, outcomeTable } from './table.ts';

const ada = (fields: Record<string, string | number | boolean>) => left('Ada', { fields });

describe('the columns are what differs', () => {
  test('a field that ends differently, and not one that ends alike', () => {
    const { columns, lines } = outcomeTable(
      exploration([
        outcome(2n, [ada({ Stage: 'Hot', Points: 10 })]),
        outcome(1n, [ada({ Stage: 'Cold', Points: 10 })]),
      ]),
    );
    expect(columns.map(({ title }) => title)).toEqual(['Stage']);
    expect(lines.map(({ cells }) => cells)).toEqual([['"Hot"'], ['"Cold"']]);
    expect(lines.map(({ orders, share }) => [orders, share])).toEqual([
      ['2', '67%'],
      ['1', '33%'],
    ]);
    expect(lines.map(({ index, witness }) => [index, witness])).toEqual([
      [0, ['o0', 's1']],
      [1, ['o0', 's1']],
    ]);
  });

  test('a field that is not there in one outcome is empty, and the text "10" is not the number 10', () => {
    const { lines } = outcomeTable(
      exploration([
        outcome(1n, [ada({ Stage: '10' })]),
        outcome(1n, [ada({ Stage: 10 })]),
        outcome(1n, [ada({})]),
      ]),
    );
    expect(lines.map(({ cells }) => cells)).toEqual([['"10"'], ['10'], ['empty']]);
  });

  test('nothing when all orders end alike, and one line', () => {
    const { columns, lines } = outcomeTable(exploration([outcome(336n, [ada({ Stage: 'Hot' })])]));
    expect(columns).toEqual([]);
    expect(lines).toMatchObject([{ cells: [], orders: '336', share: '100%', stopped: false }]);
  });

  test('nothing when only the end differs: some orders were stopped', () => {
    const people = [ada({ Stage: 'Hot' })];
    const { columns, lines } = outcomeTable(
      exploration([outcome(2n, people), outcome(1n, people, { stopped: true })]),
    );
    expect(columns).toEqual([]);
    expect(lines.map(({ stopped }) => stopped)).toEqual([false, true]);
  });

  test('of several people each by name', () => {
    const ben = left('Ben', { fields: { Stage: 'Cold' } });
    const { columns, lines } = outcomeTable(
      exploration([outcome(1n, [ada({ Stage: 'Hot' }), ben]), outcome(1n, [ada({ Stage: 'Cold' }), ben])]),
    );
    expect(columns).toMatchObject([{ person: 'Ada', what: 'Stage', title: 'Ada: Stage' }]);
    expect(lines.map(({ cells }) => cells)).toEqual([['"Hot"'], ['"Cold"']]);
  });

  test('of nobody there is nothing to tell', () => {
    expect(outcomeTable(exploration([outcome(1n, [])]))).toMatchObject({
      columns: [],
      lines: [{ cells: [] }],
    });
    expect(outcomeTable(exploration([]))).toEqual({ columns: [], lines: [] });
  });

  test('memberships, mails, the log, and whether the person is there', () => {
    const full = left('Ada', {
      memberships: { 'List: Guests': true },
      mails: ['Send Email Welcome', 'Send Email Offer'],
      log: ['Change Score'],
    });
    const { columns, lines } = outcomeTable(
      exploration([outcome(1n, [full]), outcome(1n, [left('Ada', { exists: false })])]),
    );
    expect(columns.map(({ title }) => title)).toEqual([
      'In the database',
      'List: Guests',
      'Mails',
      'Activity log',
    ]);
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['yes', 'true', 'Send Email Welcome; Send Email Offer', 'Change Score'],
      ['no', 'empty', 'none', 'none'],
    ]);
  });

  test('a field that is called as another thing is a column of its own', () => {
    const mail = (Mails: string) => left('Ada', { fields: { Mails }, memberships: { Mails: true } });
    const { columns, lines } = outcomeTable(
      exploration([outcome(1n, [mail('a')]), outcome(1n, [mail('b')])]),
    );
    expect(columns.map(({ key }) => key)).toEqual(['field Mails']);
    expect(lines.map(({ cells }) => cells)).toEqual([['"a"'], ['"b"']]);
  });

  test('orders that were not counted have no number and no share', () => {
    const { lines } = outcomeTable(exploration([outcome(null, [ada({ Stage: 'Hot' })])], { endless: true }));
    expect(lines).toMatchObject([{ orders: null, share: null }]);
  });
});

describe('cellOf', () => {
  const column = { person: 'Ada', what: 'Mails', key: 'mails', title: 'Mails' };

  test('tells of an outcome of another exploration', () => {
    expect(cellOf({ people: [left('Ada', { mails: ['Send Email A'] })] }, column)).toBe('Send Email A');
    const mails = ['Send Alert A', 'Send Alert A', 'Send Email B'];
    expect(cellOf({ people: [left('Ada', { mails })] }, column)).toBe('Send Alert A (2 times); Send Email B');
    expect(cellOf({ people: [left('Ada')] }, column)).toBe('none');
  });

  test('is empty where there is no such person', () => {
    expect(cellOf({ people: [] }, column)).toBe('empty');
  });
});
