/** The parts of the JSON Schema that the scenario format uses. */
export interface Shape {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** What a part of the format that has a name of its own is called. */
const PARTS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  campaign: ['a campaign', 'campaigns'],
  step: ['a flow step', 'flow steps'],
  trigger: ['a trigger', 'triggers'],
  filter: ['a filter', 'filters'],
  person: ['a person', 'people'],
  outsideEvent: ['an outside event', 'outside events'],
  claim: ['a claim', 'claims'],
};

const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['a text', 'texts'],
  boolean: ['true or false', 'trues or falses'],
  number: ['a number', 'numbers'],
  integer: ['a whole number', 'whole numbers'],
  null: ['null', 'nulls'],
  object: ['a mapping', 'mappings'],
};

/** The part of the format that a shape refers to, as in `campaign`; nothing where it refers to none. */
export function partOf({ $ref }: Shape): string | undefined {
  return $ref?.split('/').at(-1);
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function limits({ minimum, maximum }: Shape): string {
  if (minimum === undefined || maximum === undefined) return '';
  return maximum === Number.MAX_SAFE_INTEGER ? `, ${minimum} or more` : `, ${minimum} to ${maximum}`;
}

function listWords({ items = {}, maxItems }: Shape): string {
  const part = PARTS[partOf(items) ?? ''];
  const plain = WORDS[items.type ?? ''];
  const of = part?.[1] ?? plain?.[1] ?? `values, each ${shapeWords(items)}`;
  return `a list of ${of}${maxItems === undefined ? '' : `, ${maxItems} at most`}`;
}

/** What may stand under a key, in words: "a text", "a list of campaigns, 200 at most". */
export function shapeWords(shape: Shape): string {
  const { type = '', anyOf = shape.oneOf } = shape;
  const part = PARTS[partOf(shape) ?? ''];
  if (part) return part[0];
  if ('const' in shape) return JSON.stringify(shape.const);
  if (shape.enum) return listed(shape.enum.map((one) => JSON.stringify(one)));
  if (anyOf) return listed(anyOf.map(shapeWords));
  if (type === 'array') return listWords(shape);
  if (type === 'object' && typeof shape.additionalProperties === 'object')
    return `names, each with ${shapeWords(shape.additionalProperties)}`;
  return `${WORDS[type]?.[0] ?? 'any value'}${limits(shape)}`;
}
