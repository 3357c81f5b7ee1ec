import {
  type Complaint,
  FILTERS,
  type FilterData,
  type Names,
  type Param,
  type ParamType,
  type Plain,
  type Program,
} from '#engine';

type Compiled = Program['script'][number]['params'];

/** What has parameters: a kind of step or of filter. */
interface Kind {
  readonly params: readonly Param[];
  readonly check?: (params: Compiled, names: Names, own: number) => Complaint | undefined;
}

/** What a new parameter holds where the model has no options for it, by type of parameter. */
const SAMPLES: ReadonlyMap<string, readonly Plain[]> = new Map<string, readonly Plain[]>([
  ['score change', ['+1']],
  ['true or false', [false]],
  ['duration', ['1 day']],
  ['new value', ['New value', 'True', '2026-03-02']],
  ['text', ['Text']],
  ['operator', ['is not empty']],
]);

/** What stands for nothing, in the shape that the file needs; `compile` reports it. */
const EMPTY: Readonly<Record<ParamType['json'], Plain>> = {
  string: '',
  boolean: false,
  value: null,
  values: [],
  names: [],
  tokens: {},
  fields: {},
  conditions: [],
};

/** Text fields come first, because any new value fits them. A campaign does not offer itself: that would be a circle. */
function offered(type: ParamType, names: Names, own: number): readonly Plain[] | undefined {
  const options = type.options?.(names).filter((option) => option !== names.campaigns[own]?.ref);
  const texts = options?.filter((option) => names.fields.get(option) === 'string') ?? [];
  return texts.length > 0 ? texts : options;
}

/** What a parameter can start with, the best first: only what has no problem by itself, if there is such. */
function candidatesOf({ type }: Param, names: Names, own: number): readonly Plain[] {
  const candidates = offered(type, names, own) ?? SAMPLES.get(type.name) ?? [];
  const clean = candidates.filter((candidate) => {
    const reading = type.read(candidate, names, own);
    return 'value' in reading && !reading.warn;
  });
  return clean.length > 0 ? clean : [candidates[0] ?? EMPTY[type.json]];
}

type Values = Readonly<Record<string, Plain>>;

/** Whether values that are right one by one are right together. */
function fitTogether({ params, check }: Kind, values: Values, names: Names, own: number): boolean {
  const read = params.flatMap(({ name, type }) => {
    const value = values[name];
    const reading = value === undefined ? undefined : type.read(value, names, own);
    return reading && 'value' in reading ? [[name, reading.value] as const] : [];
  });
  return check?.(Object.fromEntries(read), names, own) === undefined;
}

/** As many combinations as are tried for parameters that must go together. */
const MOST = 500;

/** Combinations of values, the first ones of each parameter first. */
function combined(candidates: readonly (readonly [string, readonly Plain[]])[]): readonly Values[] {
  return candidates.reduce<readonly Values[]>(
    (some, [name, all]) =>
      some.flatMap((values) => all.map((value) => ({ ...values, [name]: value }))).slice(0, MOST),
    [{}],
  );
}

/**
 * Complete parameters for a new step or filter: the first field, campaign or other thing of the model that fits, and a
 * plain value for the rest. What the model has none of is left empty, which `compile` reports. `own` is the campaign that
 * will hold them, by index.
 */
export function defaultParams(kind: Kind, names: Names, own: number): Values {
  const needed = kind.params.filter(({ optional, initial }) => optional !== true || initial === true);
  const candidates = needed.map((param) => [param.name, candidatesOf(param, names, own)] as const);
  const tries = combined(candidates);
  return tries.find((values) => fitTogether(kind, values, names, own)) ?? tries[0] ?? {};
}

/** The test of a new choice: the first kind of filter, complete. */
export function defaultTest(names: Names, own: number): FilterData {
  const [kind] = FILTERS.values();
  return { filter: kind?.name ?? '', ...(kind ? defaultParams(kind, names, own) : {}) };
}
