import type { TraceEvent, Value, World } from '#engine';

/** What a caller follows along an order besides what is left behind anyway, as short texts: few texts, few states. */
export interface Watch {
  /** Before anything has happened. */
  readonly begin: string;
  readonly note: (seen: string, event: TraceEvent) => string;
  /** What it comes to when nothing more happens. */
  readonly end: (seen: string, world: World) => string;
}

/** What two orders must agree in to count as ending alike. */
export interface Matters {
  /** The person fields by name; all when absent. */
  readonly fields?: readonly string[];
  /** Memberships, statuses, owners and the like. */
  readonly memberships: boolean;
  /** Which mails and alerts went to whom; not their order. */
  readonly mails: boolean;
  /** The activity log of each person, entry by entry. */
  readonly log: boolean;
  /** Orders that it tells apart do not end alike. */
  readonly watch?: Watch;
}

/** Fields, memberships and mails; the log's order is left out, because almost every order has a log of its own. */
export const USUAL: Matters = { memberships: true, mails: true, log: false };

/** A person as an order leaves the person. */
export interface LeftPerson {
  readonly name: string;
  readonly exists: boolean;
  /** Only fields that matter and are not empty. */
  readonly fields: Readonly<Record<string, Value>>;
  readonly memberships: Readonly<Record<string, Value>>;
  /** One line a mail or alert, sorted. */
  readonly mails: readonly string[];
  /** One line an entry, in order. */
  readonly log: readonly string[];
}

/** What an order has left behind besides the world, a line each; the first sign says which: mail, log or watch. */
export type Left = readonly string[];

const MAILS: ReadonlySet<string> = new Set(['Send Email', 'Send Alert']);
const BETWEEN = '\u0000';

function filled(values: Readonly<Record<string, Value>>, only?: readonly string[]) {
  const kept = Object.entries(values).filter(
    ([name, value]) => value !== null && (only === undefined || only.includes(name)),
  );
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The number of a flow run: which one a run gets tells of the order, and of nothing that happened to the person. */
export const RUN_NUMBER = 'Campaign Run ID';

/** An entry of the log in one line: its type and what it says. */
function lineOf(type: string, attributes: Readonly<Record<string, Value>>): string {
  const said = Object.entries(attributes).filter(([name, value]) => value !== null && name !== RUN_NUMBER);
  return [type, ...said.map(([name, value]) => `${name}: ${value}`)].join('; ');
}

function mailOf(type: string, attributes: Readonly<Record<string, Value>>): string {
  const { Email, 'Mailing ID': id, Subject } = attributes;
  const to = attributes['Send To List'] ?? attributes['Send To Owner'];
  const subject = typeof Subject === 'string' ? `, "${Subject}"` : '';
  return `${type} ${Email ?? id ?? ''}${subject}${type === 'Send Alert' && to ? ` to ${to}` : ''}`;
}

/**
 * What is left behind after these events, besides the world. Mails are kept sorted, so that two orders which send the
 * same mails meet again; the log is kept as it is.
 */
export function leave(left: Left, events: readonly TraceEvent[], matters: Matters): Left {
  const { watch } = matters;
  if (!watch) return leaveLines(left, events, matters);
  const before = seenIn(left, watch);
  const seen = events.reduce(watch.note, before);
  const others = left.filter((line) => !line.startsWith('w'));
  const lines = leaveLines(others.length < left.length ? others : left, events, matters);
  return seen === watch.begin ? lines : [`w${seen}`, ...lines];
}

const seenIn = (left: Left, { begin }: Watch): string =>
  left.find((line) => line.startsWith('w'))?.slice(1) ?? begin;

/** What the watch of an order comes to; empty without one. */
export function watched(world: World, left: Left, { watch }: Matters): string {
  return watch ? watch.end(seenIn(left, watch), world) : '';
}

function leaveLines(left: Left, events: readonly TraceEvent[], { mails, log }: Matters): Left {
  if (!mails && !log) return left;
  let now: string[] | undefined;
  for (const event of events) {
    if (event.type !== 'step' && event.type !== 'happened') continue;
    for (const { type, attributes } of event.activities) {
      const mail = mails && MAILS.has(type);
      if (!mail && !log) continue;
      now ??= [...left];
      if (mail) now.push(`m${event.person}${BETWEEN}${mailOf(type, attributes)}`);
      if (log) now.push(`l${event.person}${BETWEEN}${lineOf(type, attributes)}`);
    }
  }
  if (!now) return left;
  const isMail = (line: string) => line.startsWith('m');
  return [...now.filter(isMail).sort(), ...byPerson(now.filter((line) => !isMail(line)))];
}

/** Entries of one person stay in order; whose comes first between people is no difference. */
function byPerson(lines: readonly string[]): readonly string[] {
  const who = (line: string) => line.slice(0, line.indexOf(BETWEEN));
  return [...lines].sort((a, b) => (who(a) < who(b) ? -1 : who(a) > who(b) ? 1 : 0));
}

/** What counts of a world in which nothing more happens. */
export function outcomeOf(world: World, left: Left, matters: Matters): readonly LeftPerson[] {
  const linesOf = (mark: string, name: string) => {
    const start = `${mark}${name}${BETWEEN}`;
    return left.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
  };
  return [...world.people.values()].map(({ name, exists, fields, marks }) => ({
    name,
    exists,
    fields: filled(fields, matters.fields),
    memberships: matters.memberships ? filled(marks) : {},
    mails: linesOf('m', name),
    log: linesOf('l', name),
  }));
}
