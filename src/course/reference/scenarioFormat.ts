import { jsonSchema, print } from '#scenario';
import { models } from '../models/model.ts';
import { partOf, type Shape, shapeWords } from './schemaWords.ts';

/** One key of the scenario format. */
export interface FormatKey {
  /** The way to it from the part's own mapping: `schedule.active`, `tokens[].name`. */
  readonly path: string;
  readonly holds: string;
  readonly needed: boolean;
  readonly text: string;
}

/** The keys of one part of the format. */
export interface FormatPart {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly keys: readonly FormatKey[];
  /** The page that lists its kinds. */
  readonly kinds?: string;
}

/** Parts that are one mapping, the same for all. */
const MAPPINGS: Readonly<Record<string, readonly [title: string, text: string]>> = {
  campaign: [
    'A campaign',
    'A smart campaign of a program. What it is follows from its triggers and its Executable box.',
  ],
  person: ['A person', 'A person, or a visitor, as the run begins.'],
};

/** Parts of many kinds: a part shows the keys that all of its kinds have, and a page the kinds themselves. */
const KINDS: Readonly<Record<string, readonly [title: string, page: string]>> = {
  step: ['A flow step', '/reference/flow-steps/'],
  trigger: ['A trigger', '/reference/triggers/'],
  filter: ['A filter', '/reference/filters/'],
  outsideEvent: ['An outside event', '/reference/outside-events/'],
  claim: ['A claim', '/reference/scenario-format/#claims'],
};

const schemaNow = () => jsonSchema() as Shape;

/** The keys of a mapping and of the mappings inside it. Does not go into parts that have a place of their own. */
function keysOf({ properties = {}, required = [] }: Shape, path = ''): readonly FormatKey[] {
  return Object.entries(properties).flatMap(([key, shape]) => {
    const here = `${path}${key}`;
    const text = shape.description ?? '';
    const own = { path: here, holds: shapeWords(shape), needed: required.includes(key), text };
    const inside = shape.type === 'array' ? (shape.items ?? {}) : shape;
    if (partOf(inside) !== undefined) return [own];
    return [own, ...keysOf(inside, inside === shape ? `${here}.` : `${here}[].`)];
  });
}

/** The keys that every kind has, without what is inside them; of the key that names the kind, that it does. */
function commonKeys({ oneOf = [] }: Shape): readonly FormatKey[] {
  const [first, ...others] = oneOf;
  const inAll = ({ path }: FormatKey) => others.every(({ properties = {} }) => path in properties);
  return keysOf(first ?? {})
    .filter(inAll)
    .map((key) =>
      key.holds === JSON.stringify(first?.title) ? { ...key, holds: 'the name of its kind' } : key,
    );
}

/** The keys of the file itself; those of the instance and the switches have places of their own. */
function topKeys({ properties = {}, ...schema }: Shape): readonly FormatKey[] {
  const own = Object.entries(properties).map(([key, shape]): [string, Shape] =>
    key === 'instance' || key === 'assumptions' ? [key, { ...shape, properties: {} }] : [key, shape],
  );
  return keysOf({ ...schema, properties: Object.fromEntries(own) });
}

/** Every part of the scenario format with its keys, read from the JSON Schema. */
export function formatParts(): readonly FormatPart[] {
  const schema = schemaNow();
  const { $defs = {}, properties: { instance = {} } = {}, description: text = '' } = schema;
  return [
    { id: 'file', title: 'The file', text, keys: topKeys(schema) },
    { id: 'instance', title: 'The instance', text: instance.description ?? '', keys: keysOf(instance) },
    ...Object.entries(MAPPINGS).map(([id, [title, text]]) => ({
      id,
      title,
      text,
      keys: keysOf($defs[id] ?? {}),
    })),
    ...Object.entries(KINDS).map(([id, [title, kinds]]) => {
      const text = 'Besides these keys it has those of its kind.';
      return { id: id.toLowerCase(), title, text, keys: commonKeys($defs[id] ?? {}), kinds };
    }),
  ];
}

/** Every kind of claim with the keys that are its own. */
export function claimKinds(): readonly {
  readonly name: string;
  readonly text: string;
  readonly keys: readonly FormatKey[];
}[] {
  const { claim = {} } = schemaNow().$defs ?? {};
  const common = new Set(commonKeys(claim).map(({ path }) => path));
  return (claim.oneOf ?? []).map((kind) => ({
    name: kind.title ?? '',
    text: kind.description ?? '',
    keys: keysOf(kind).filter(({ path }) => !common.has(path)),
  }));
}

/** The shortest model of the site that has a claim, as a file. */
export function shortestModel(): { readonly id: string; readonly title: string; readonly text: string } {
  const [first] = models()
    .filter(({ scenario: { claims = [] } }) => claims.length > 0)
    .map(({ id, scenario }) => ({ id, title: scenario.title, text: print(scenario) }))
    .sort((a, b) => a.text.length - b.text.length);
  if (!first) throw new Error('The content has no model with a claim.');
  return first;
}
