import { ACTIVITIES, MY_TOKEN_TYPES, type Path, type Plain, POLICIES } from '#engine';
import { isMapping } from '../place.ts';
import { comparable, operatorsFor } from './constraints.ts';
import { type Draft, dataAt, namesAt } from './draft.ts';
import type { Level } from './level.ts';
import { myTokens } from './tokens.ts';

/** Where a word is asked for: what the format says of the place, and the way there. */
export interface Asked {
  readonly draft: Draft;
  readonly level: Level;
  readonly path: Path;
}

type Words = (asked: Asked) => Iterable<string>;

const items =
  (...path: Path): Words =>
  ({ draft }) =>
    namesAt(draft, ...path);

const fields: Words = ({ draft }) => draft.names.fields.keys();
const programs = items('instance', 'programs');
const folders = items('instance', 'folders');
const tokenTypes: Words = () => [...MY_TOKEN_TYPES.values()].map(({ name }) => name.toLowerCase());
const match: Words = () => ['all', 'any'];

/** The status, segment or stage words of what the last key of a way names. */
function wordsOf({ draft: { names }, path }: Asked, kind: string): Iterable<string> {
  const { programs: known, segmentations, revenueModels } = names.catalog;
  const name = String(path.at(-1));
  if (kind === 'programs') return known.get(name)?.channel.statuses ?? [];
  return (kind === 'segments' ? segmentations.get(name)?.segments : revenueModels.get(name)?.stages) ?? [];
}

/** What a way of a change can go on with: the names or keys that stand there. */
function onTheWay({ draft: { root }, path }: Asked): Iterable<string> {
  const list = dataAt(root, path.slice(0, -1));
  let here: Plain | undefined = root;
  for (const part of Array.isArray(list) ? list.slice(0, Number(path.at(-1))) : []) {
    const items: readonly Plain[] = Array.isArray(here) ? here : [];
    const named = items.find((item) => isMapping(item) && item['name'] === part);
    const next = typeof part === 'number' ? part - 1 : String(part);
    here = named ?? dataAt(here, [next]);
  }
  if (Array.isArray(here))
    return here.flatMap((item: Plain) =>
      isMapping(item) && typeof item['name'] === 'string' ? [item['name']] : [],
    );
  return isMapping(here) ? Object.keys(here) : [];
}

/**
 * The places whose words come from the model or from a table of the engine, besides the parameters of kinds: the end of
 * a pattern (see `Level`) to the words. The first that fits counts.
 */
const REFERENCES: readonly (readonly [string, Words])[] = [
  ['where.*.attribute', ({ level, draft }) => comparable(level, draft).keys()],
  ['where.*.operator', (asked) => operatorsFor(asked.level, asked.draft, around(asked))],
  ['programs.*.folder', folders],
  ['programs.*.parent', programs],
  ['programs.*.channel', items('instance', 'channels')],
  ['emails.*.program', programs],
  ['folders.*.parent', folders],
  ['channels.*.success.*', ({ draft, path }) => namesAt(draft, ...path.slice(0, -2), 'statuses')],
  ['answers.*.fields.{}', fields],
  ['tokens.*.type', tokenTypes],
  ['schedule.qualification', () => ['only once', 'every time', 'once every 3 days']],
  ['smartList.match', match],
  ['smartLists.*.match', match],
  ['people.*.fields.{}', fields],
  ['people.*.lists.*', items('instance', 'lists')],
  ['people.*.programs.{}', programs],
  ['people.*.segments.{}', items('instance', 'segmentations')],
  ['people.*.stages.{}', items('instance', 'revenueModels')],
  ['people.*.partition', items('instance', 'partitions')],
  ['people.*.owner', items('instance', 'owners')],
  ['claims.*.variants.*', items('variants')],
  ['claims.*.policies.*', () => POLICIES.keys()],
  ['claims.*.with.{}', (asked) => attributesOf(around(asked))],
  ['changes.*.at.*', onTheWay],
];

/** What the log gives of the activity that a claim is about. */
function attributesOf(claim: Plain | undefined): readonly string[] {
  const activity = isMapping(claim) ? String(claim['activity']) : '';
  return Object.keys(ACTIVITIES.get(activity)?.attributes ?? {});
}

/** The mapping that a place is a key of. */
const around = ({ draft: { root }, path }: Asked): Plain | undefined => dataAt(root, path.slice(0, -1));

function ofParam({ level, draft, path }: Asked): Iterable<string> | undefined {
  const { param } = level;
  if (!param) return undefined;
  if (param.type.name === 'operator' && !param.type.options)
    return operatorsFor(level, draft, around({ draft, level, path }));
  return param.type.options?.(draft.names);
}

const found = (pattern: string): Words | undefined =>
  REFERENCES.find(([end]) => pattern === end || pattern.endsWith(`.${end}`))?.[1];

/** The names and words that can stand at a place as its value; none where anything can. */
export function wordsAt(asked: Asked): Iterable<string> {
  const pattern = asked.level.pattern.join('.');
  const membership = /people\.\*\.(programs|segments|stages)\.\{\}$/.exec(pattern)?.[1];
  if (membership !== undefined) return wordsOf(asked, membership);
  if (pattern.endsWith('.{}')) return [];
  return ofParam(asked) ?? found(pattern)?.(asked) ?? [];
}

/** The names that can be a key of a mapping from names to values at a place. */
export function namesFor(asked: Asked): Iterable<string> {
  const { param, pattern } = asked.level;
  if (param?.type.json === 'tokens') return new Set(myTokens(asked.draft).map(({ name }) => name));
  return param?.type.options?.(asked.draft.names) ?? found(`${pattern.join('.')}.{}`)?.(asked) ?? [];
}
