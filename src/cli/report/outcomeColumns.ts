import { quote } from '#engine';
import type { LeftPerson, Outcome } from '#explorer';

/** Something that does not end alike in all outcomes, with what each has, in their order. */
export interface Column {
  /** "Lifecycle Stage", with the person before it where there are several people. */
  readonly heading: string;
  readonly cells: readonly string[];
}

type Cells = ReadonlyMap<string, string>;

function cellsOf({ exists, fields, memberships, mails, log }: LeftPerson): Cells {
  const values = Object.entries({ ...fields, ...memberships }).map(([name, value]): [string, string] => [
    name,
    quote(value),
  ]);
  return new Map([
    ['In the database', exists ? 'yes' : 'no'],
    ...values,
    ['Mails', mails.length === 0 ? 'none' : mails.join(' + ')],
    ['Log', log.join(' + ')],
  ]);
}

const absent = (heading: string): string => (heading === 'Mails' ? 'none' : quote(null));

/** What differs between outcomes: fields, memberships and mails by person, and whether orders are stopped. */
export function columnsOf(outcomes: readonly Outcome[]): readonly Column[] {
  const names = outcomes[0]?.people.map(({ name }) => name) ?? [];
  const columns = names.flatMap((name): Column[] => {
    const all = outcomes.map(({ people }): Cells => {
      const person = people.find((one) => one.name === name);
      return person ? cellsOf(person) : new Map();
    });
    return [...new Set(all.flatMap((cells) => [...cells.keys()]))].map((what) => ({
      heading: names.length > 1 ? `${name}: ${what}` : what,
      cells: all.map((cells) => cells.get(what) ?? absent(what)),
    }));
  });
  const ends = {
    heading: 'The run',
    cells: outcomes.map(({ stopped }) => (stopped ? 'is stopped' : 'ends')),
  };
  return [...columns, ends].filter(({ cells }) => new Set(cells).size > 1);
}
