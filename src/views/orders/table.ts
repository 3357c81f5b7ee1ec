import type { Value } from '#engine';
import type { Exploration, LeftPerson, Outcome } from '#explorer';
import { quote } from '../vocabulary.ts';
import { amount, share } from './amount.ts';

/** Something that orders leave differently: a column of the table. */
export interface OutcomeColumn {
  readonly person: string;
  readonly what: string;
  /** Tells a field from a membership or another thing of the same name. */
  readonly key: string;
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

/** By a key of its own, what a thing is called and how the person ends in it. */
type Told = ReadonlyMap<string, { readonly what: string; readonly value: string }>;

const listed = (lines: readonly string[]): string => (lines.length === 0 ? 'none' : lines.join('; '));

/** Mails that are the same, as one with their number: they are sorted, so their order says nothing. */
function gathered(mails: readonly string[]): readonly string[] {
  return [...new Set(mails)].map((mail) => {
    const times = mails.filter((other) => other === mail).length;
    return times === 1 ? mail : `${mail} (${times} times)`;
  });
}

function told({ exists, fields, memberships, mails, log }: LeftPerson): Told {
  const values = (kind: string, of: Readonly<Record<string, Value>>) =>
    Object.entries(of).map(([what, value]) => entry(`${kind} ${what}`, what, quote(value)));
  return new Map([
    entry('exists', 'In the database', exists ? 'yes' : 'no'),
    ...values('field', fields),
    ...values('membership', memberships),
    entry('mails', 'Mails', listed(gathered(mails))),
    entry('log', 'Activity log', listed(log)),
  ]);
}

const entry = (key: string, what: string, value: string) => [key, { what, value }] as const;

const EMPTY = 'empty';

function columnsOf(outcomes: readonly Outcome[], all: readonly (readonly Told[])[]): OutcomeColumn[] {
  const people = outcomes[0]?.people ?? [];
  return people.flatMap(({ name }, at) => {
    const named = new Map(all.flatMap((one) => [...(one[at] ?? [])].map(([key, { what }]) => [key, what])));
    const differing = [...named].filter(
      ([key]) => new Set(all.map((one) => one[at]?.get(key)?.value ?? EMPTY)).size > 1,
    );
    return differing.map(([key, what]) => ({
      ...{ person: name, what, key },
      title: people.length > 1 ? `${name}: ${what}` : what,
    }));
  });
}

/** How an outcome leaves what a column is about: the text of its cell, also for an outcome of another exploration. */
export function cellOf({ people }: Pick<Outcome, 'people'>, { person, key }: OutcomeColumn): string {
  const left = people.find(({ name }) => name === person);
  return (left && told(left).get(key)?.value) ?? EMPTY;
}

/**
 * The table of outcomes. Without a column when all orders end alike, and when outcomes differ only in that some orders
 * were stopped.
 */
export function outcomeTable({ outcomes, orders }: Exploration): OutcomeTable {
  const all = outcomes.map(({ people }) => people.map(told));
  const columns = columnsOf(outcomes, all);
  const lines = outcomes.map((outcome, index): OutcomeLine => {
    const counted = outcome.orders;
    return {
      index,
      orders: counted === null ? null : amount(counted),
      share: counted === null || orders === null ? null : share(counted, orders),
      cells: columns.map((column) => cellOf(outcome, column)),
      stopped: outcome.stopped,
      witness: outcome.witness,
    };
  });
  return { columns, lines };
}
