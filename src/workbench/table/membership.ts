import type { PersonData, Program, Value } from '#engine';
import { type Cell, expectedOf, meant, wordCell, yesOrNo } from './value.ts';

/** What a person belongs to besides the fields, as a column: a static list, a program, a segmentation, a revenue model. */
export interface Membership {
  /** The name that the rest of the page shows it under: `List: Guests`. */
  readonly mark: string;
  readonly read: (text: string) => Cell;
  /** The person with that membership, or without it (null). */
  readonly put: (person: PersonData, value: Value) => PersonData;
}

interface MembershipKind {
  readonly before: string;
  readonly what: string;
  readonly names: (program: Program) => Iterable<string>;
  /** The words of one of them; null where a person is in or out. */
  readonly words: (program: Program, name: string) => readonly string[] | null;
  readonly put: (person: PersonData, name: string, value: Value) => PersonData;
}

type Key = 'programs' | 'segments' | 'stages';

/** The person with an entry of a record, or without it (null); a record that holds nothing is left out. */
function withEntry(person: PersonData, key: Key, name: string, value: Value): PersonData {
  const { [key]: entries = {}, ...others } = person;
  const { [name]: _old, ...rest } = entries;
  const next = value === null ? rest : { ...rest, [name]: String(value) };
  return Object.keys(next).length === 0 ? others : { ...others, [key]: next };
}

function withList({ lists = [], ...person }: PersonData, name: string, value: Value): PersonData {
  const others = lists.filter((one) => one !== name);
  const next = value === null ? others : [...others, name];
  return next.length === 0 ? person : { ...person, lists: next };
}

const KINDS: readonly MembershipKind[] = [
  {
    before: 'List: ',
    what: 'static list',
    names: ({ catalog }) => catalog.lists.keys(),
    words: () => null,
    put: withList,
  },
  {
    before: 'Program Status: ',
    what: 'program',
    names: ({ catalog }) => catalog.programs.keys(),
    words: ({ catalog }, name) => catalog.programs.get(name)?.channel.statuses ?? [],
    put: (person, name, value) => withEntry(person, 'programs', name, value),
  },
  {
    before: 'Segment: ',
    what: 'segmentation',
    names: ({ catalog }) => catalog.segmentations.keys(),
    words: ({ catalog }, name) => catalog.segmentations.get(name)?.segments ?? [],
    put: (person, name, value) => withEntry(person, 'segments', name, value),
  },
  {
    before: 'Revenue Stage: ',
    what: 'revenue cycle model',
    names: ({ catalog }) => catalog.revenueModels.keys(),
    words: ({ catalog }, name) => catalog.revenueModels.get(name)?.stages ?? [],
    put: (person, name, value) => withEntry(person, 'stages', name, value),
  },
];

/** The beginnings that name a membership in the head of a column. */
export const MEMBERSHIP_HEADS: readonly string[] = KINDS.map(({ before }) => before);

/**
 * The membership that the head of a column names, such as `List: Guests`; a text says what is wrong with the name behind
 * the colon; nothing for a head that begins in another way.
 */
export function membershipOf(head: string, program: Program): Membership | string | undefined {
  const kind = KINDS.find(({ before }) => head.toLowerCase().startsWith(before.trim().toLowerCase()));
  if (!kind) return undefined;
  const { before, what, names, words, put } = kind;
  const wanted = head.slice(before.trim().length).trim();
  const name = meant(wanted, names(program));
  if (name === undefined)
    return `There is no ${what} "${wanted}". ${expectedOf(wanted, [...names(program)])}`;
  const mark = before + name;
  const known = words(program, name);
  return {
    mark,
    read: (text) => (known === null ? yesOrNo(text, mark) : wordCell(text, mark, known)),
    put: (person, value) => put(person, name, value),
  };
}
