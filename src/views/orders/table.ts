import type { Value } from '#engine';
import type { Exploration, LeftPerson, Outcome } from '#explorer';
import { quote } from '../vocabulary.ts';
import { amount, share } from './amount.ts';

/** Something that orders leave differently: a column of the table. */
export interface OutcomeColumn {
  readonly person: string;
  readonly what: string;
  /** "Lifecycle Stage", or "Ada: Lifecycle Stage" where there are several people. */
  readonly title: string;
}

/** One way in which orders end. */
export interface OutcomeLine {
  /** Its place among the outcomes of the exploration. */
  readonly index: number;
  /** How many orders end so, for reading; null where they were not counted. */
  readonly orders: string | null;
  readonly share: string | null;
  /** A text for each column. */
  readonly cells: readonly string[];
  /** A budget stopped these orders: they go on and on. */
  readonly stopped: boolean;
  /** A shortest order, by the codes of its choices. */
  readonly witness: readonly string[];
}

/** The outcomes of an exploration, side by side: only what differs between them. */
export interface OutcomeTable {
  readonly columns: readonly OutcomeColumn[];
  readonly lines: readonly OutcomeLine[];
}

type Told = ReadonlyMap<string, string>;

const listed = (lines: readonly string[]): string => (lines.length === 0 ? 'none' : lines.join('; '));

function told({ exists, fields, memberships, mails, log }: LeftPerson): Told {
  const values = (of: Readonly<Record<string, Value>>) =>
    Object.entries(of).map(([name, value]): [string, string] => [name, quote(value)]);
  return new Map([
    ['In the database', exists ? 'yes' : 'no'],
    ...values(fields),
    ...values(memberships),
    ['Mails', listed(mails)],
    ['Activity log', listed(log)],
  ]);
}

const EMPTY = 'empty';

function columnsOf(outcomes: readonly Outcome[], all: readonly (readonly Told[])[]): OutcomeColumn[] {
  const people = outcomes[0]?.people ?? [];
  return people.flatMap(({ name }, at) => {
    const names = new Set(all.flatMap((one) => [...(one[at]?.keys() ?? [])]));
    const differing = [...names].filter(
      (what) => new Set(all.map((one) => one[at]?.get(what) ?? EMPTY)).size > 1,
    );
    return differing.map((what) => ({
      person: name,
      what,
      title: people.length > 1 ? `${name}: ${what}` : what,
    }));
  });
}

/** The table of outcomes. Without a column when all orders end alike. */
export function outcomeTable({ outcomes, orders }: Exploration): OutcomeTable {
  const all = outcomes.map(({ people }) => people.map(told));
  const columns = columnsOf(outcomes, all);
  const places = new Map((outcomes[0]?.people ?? []).map(({ name }, at) => [name, at]));
  const lines = outcomes.map((outcome, index): OutcomeLine => {
    const counted = outcome.orders;
    return {
      index,
      orders: counted === null ? null : amount(counted),
      share: counted === null || orders === null ? null : share(counted, orders),
      cells: columns.map(({ person, what }) => all[index]?.[places.get(person) ?? 0]?.get(what) ?? EMPTY),
      stopped: outcome.stopped,
      witness: outcome.witness,
    };
  });
  return { columns, lines };
}
