import type { TableResults } from '#workbench';
import type { Stand } from './useTable.ts';

const people = (count: number): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'person' : 'people'}`;

/** What a whole table came to, in a sentence. */
export function resultWords({ rows }: Pick<TableResults, 'rows'>): string {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const parts = [
    `${count('passed').toLocaleString('en-US')} passed`,
    `${count('failed').toLocaleString('en-US')} failed`,
    ...(count('unchecked') > 0 ? [`${count('unchecked').toLocaleString('en-US')} not checked`] : []),
  ];
  return `${people(rows.length)}: ${parts.join(', ')}.`;
}

/** How a test stands, in a sentence or two. */
export function standWords(stand: Stand): string {
  switch (stand.state) {
    case 'none':
      return '';
    case 'stopped':
      return 'Stopped. What you typed is still there.';
    case 'written':
      return 'The people of the model are in the table, with what they end with now as expectations.';
    case 'failed':
      return `That did not work. ${stand.why}`;
    case 'wrong':
      return 'The table cannot be run yet.';
    case 'running': {
      if (!stand.progress) return 'Reading.';
      const { done, of, failed } = stand.progress;
      return `${done.toLocaleString('en-US')} of ${people(of)}, ${failed.toLocaleString('en-US')} failed so far.`;
    }
    case 'done':
      return resultWords(stand.results);
  }
}
