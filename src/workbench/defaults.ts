import { FILTERS, type FilterData, type Names, type Param, type ParamType, type Plain } from '#engine';

/** What a new parameter holds where the model has no options for it, by type of parameter. */
const SAMPLES: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ['score change', '+1'],
  ['true or false', false],
  ['duration', '1 day'],
  ['new value', 'New value'],
  ['text', 'Text'],
  ['operator', 'is not empty'],
]);

/** What stands for nothing, in the shape that the file needs; `compile` reports it. */
const EMPTY: Readonly<Record<ParamType['json'], Plain>> = {
  string: '',
  boolean: false,
  value: null,
  values: [],
  names: [],
  tokens: {},
};

/** Text fields come first, because any new value fits them. A campaign does not offer itself: that would be a circle. */
function offered(type: ParamType, names: Names, own: number): readonly Plain[] | undefined {
  const options = type.options?.(names).filter((option) => option !== names.campaigns[own]?.ref);
  const texts = options?.filter((option) => names.fields.get(option) === 'string') ?? [];
  return texts.length > 0 ? texts : options;
}

function defaultOf({ type }: Param, names: Names, own: number): Plain {
  const sample = SAMPLES.get(type.name);
  const candidates = offered(type, names, own) ?? (sample === undefined ? [] : [sample]);
  const clean = candidates.find((candidate) => {
    const reading = type.read(candidate, names, own);
    return 'value' in reading && !reading.warn;
  });
  return clean ?? candidates[0] ?? EMPTY[type.json];
}

/**
 * Complete parameters for a new step or filter: the first field or campaign of the model that fits, and a plain value
 * for the rest. A campaign that does not exist is left empty, which `compile` reports. `own` is the campaign that will
 * hold them, by index.
 */
export function defaultParams(
  params: readonly Param[],
  names: Names,
  own: number,
): Readonly<Record<string, Plain>> {
  const needed = params.filter(({ optional }) => optional !== true);
  return Object.fromEntries(needed.map((param) => [param.name, defaultOf(param, names, own)]));
}

/** The test of a new choice: the first kind of filter, complete. */
export function defaultTest(names: Names, own: number): FilterData {
  const [kind] = FILTERS.values();
  return { filter: kind?.name ?? '', ...defaultParams(kind?.params ?? [], names, own) };
}
