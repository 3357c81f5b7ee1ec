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

type Entries = Readonly<Record<string, string>>;

function withEntry(entries: Entries | undefined, name: string, value: Value): Entries {
  const { [name]: _old, ...rest } = entries ?? {};
  return value === null ? rest : { ...rest, [name]: String(value) };
}

const KINDS: readonly MembershipKind[] = [
  {
    before: 'List: ',
    what: 'static list',
    names: ({ catalog }) => catalog.lists.keys(),
    words: () => null,
    put: ({ lists = [], ...person }, name, value) => {
      const others = lists.filter((one) => one !== name);
      return { ...person, lists: value === null ? others : [...others, name] };
    },
  },
  {
    before: 'Program Status: ',
    what: 'program',
    names: ({ catalog }) => catalog.programs.keys(),
    words: ({ catalog }, name) => catalog.programs.get(name)?.channel.statuses ?? [],
    put: (person, name, value) => ({ ...person, programs: withEntry(person.programs, name, value) }),
  },
  {
    before: 'Segment: ',
    what: 'segmentation',
    names: ({ catalog }) => catalog.segmentations.keys(),
    words: ({ catalog }, name) => catalog.segmentations.get(name)?.segments ?? [],
    put: (person, name, value) => ({ ...person, segments: withEntry(person.segments, name, value) }),
  },
  {
    before: 'Revenue Stage: ',
    what: 'revenue cycle model',
    names: ({ catalog }) => catalog.revenueModels.keys(),
    words: ({ catalog }, name) => catalog.revenueModels.get(name)?.stages ?? [],
    put: (person, name, value) => ({ ...person, stages: withEntry(person.stages, name, value) }),
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
