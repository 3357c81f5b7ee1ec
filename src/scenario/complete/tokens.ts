import { type Plain, TRIGGERS } from '#engine';
import { isMapping } from '../place.ts';
import { type Draft, dataAt } from './draft.ts';

/** A My Token as the text defines it, and where. */
export interface Defined {
  readonly name: string;
  readonly value: string;
  readonly place: string;
}

/** A token that can be written, and what it stands for. */
export interface TokenWord {
  readonly label: string;
  readonly detail: string;
}

const listAt = (root: Plain, key: string): readonly Plain[] => {
  const list = dataAt(root, ['instance', key]);
  return Array.isArray(list) ? list : [];
};

const textOf = (data: Plain | undefined): string => (typeof data === 'string' ? data : '');

function definedIn(place: Plain, called: string): readonly Defined[] {
  const tokens = isMapping(place) ? place['tokens'] : undefined;
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token: Plain): Defined[] => {
    const name = isMapping(token) ? textOf(token['name']) : '';
    return name === '' ? [] : [{ name, value: textOf(dataAt(token, ['value'])), place: called }];
  });
}

/** Every My Token that the text defines: those of programs, of folders, and the global ones. */
export function myTokens({ root }: Draft): readonly Defined[] {
  const places = [...listAt(root, 'programs'), ...listAt(root, 'folders')];
  const own = places.flatMap((place) => definedIn(place, textOf(dataAt(place, ['name']))));
  return [...own, ...definedIn(dataAt(root, ['instance']) ?? null, 'all programs')];
}

const ATTRIBUTES = ['name', 'id', 'description'];
const CLOCK = ['date', 'time', 'dateTime'];
const LINKS = ['forwardToFriendLink', 'unsubscribeLink', 'viewAsWebpageLink'];

function triggerNames(): readonly string[] {
  const names = [...TRIGGERS.values()].flatMap(({ tokens }) => Object.keys(tokens({})));
  return [...new Set(['trigger name', ...names])].map((name) =>
    name.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase()),
  );
}

const words = (family: string, names: Iterable<string>, detail: string): readonly TokenWord[] =>
  [...names].map((name) => ({ label: `{{${family}.${name}}}`, detail }));

/** Every token that a text of the model can hold, each once, My Tokens first. */
export function tokenWords(draft: Draft): readonly TokenWord[] {
  const { fields, catalog } = draft.names;
  const defined = new Map<string, Defined[]>();
  for (const one of myTokens(draft)) defined.set(one.name, [...(defined.get(one.name) ?? []), one]);
  const own = [...defined].map(([name, all]): TokenWord => {
    const [first] = all;
    const detail =
      all.length === 1
        ? `${first?.value} (${first?.place})`
        : `of ${all.map(({ place }) => place).join(', ')}`;
    return { label: `{{my.${name}}}`, detail };
  });
  const memberFields = [...catalog.programs.values()].flatMap((program) => program.memberFields);
  return [
    ...own,
    ...words('lead', fields.keys(), 'field of the person'),
    ...words('company', draft.program.companyFields, 'field of the company'),
    ...words('trigger', triggerNames(), 'of the trigger'),
    ...words('campaign', ATTRIBUTES, 'of the campaign'),
    ...words('program', ATTRIBUTES, 'of the program'),
    ...words('member', new Set(memberFields), 'program member field'),
    ...words('system', CLOCK, 'the clock'),
    ...words('system', LINKS, 'link, in emails only'),
  ];
}
