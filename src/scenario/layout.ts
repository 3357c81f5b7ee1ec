import { CLAIMS, FILTERS, OUTSIDE, type Param, type Plain, STEPS } from '#engine';

/** Data that has keys. */
export interface Keyed {
  readonly [key: string]: Plain;
}

/** How a mapping is written: the order of its keys, what is below them, and whether it fits on one line if it is short. */
export interface Layout {
  readonly keys: readonly string[];
  /** The layout of a key's mapping, or of each mapping in its list. */
  readonly below?: Readonly<Record<string, Lay>>;
  readonly short?: boolean;
}

/** The layout of a mapping, which may depend on what it holds. */
export type Lay = (data: Keyed) => Layout;

type Kinds = ReadonlyMap<string, { readonly params: readonly Param[] }>;

const fixed =
  (keys: string, below: Layout['below'] = {}, short = false): Lay =>
  () => ({ keys: keys.split(' '), below, short });

function paramNames(table: Kinds, kind: Plain | undefined): readonly string[] {
  return (typeof kind === 'string' && table.get(kind)?.params.map(({ name }) => name)) || [];
}

function ofKind(table: Kinds, key: string, after: readonly string[], short: boolean): Lay {
  return (data) => ({ keys: [key, ...paramNames(table, data[key]), ...after], short });
}

const filter = ofKind(FILTERS, 'filter', [], true);
const constraint = fixed('attribute operator values', {}, true);

const trigger: Lay = () => ({ keys: ['trigger', 'where'], below: { where: constraint } });

const step: Lay = (data) => {
  const params = paramNames(STEPS, data['step']);
  const choice: Lay = () => ({ keys: ['if', ...params, 'doNothing'], below: { if: filter } });
  return { keys: ['step', 'choices', ...params, 'doNothing'], below: { choices: choice } };
};

const campaign = fixed('name id description executable smartList flow schedule', {
  smartList: fixed('triggers filters match', { triggers: trigger, filters: filter }),
  flow: step,
  schedule: fixed('active qualification', {}, true),
});

const token = fixed('name value', {}, true);
const program = fixed('name id description workspace folder parent tokens campaigns', {
  tokens: token,
  campaigns: campaign,
});

const instance = fixed('fields folders programs', {
  fields: fixed('name type', {}, true),
  folders: fixed('name parent tokens', { tokens: token }),
  programs: program,
});

const change = fixed('at set insert remove', { set: fixed('', {}, true), insert: fixed('', {}, true) });

/** The layout of a whole scenario file. */
export const scenarioLayout = fixed(
  'format id title summary start assumptions instance people script claims variants',
  {
    instance,
    people: fixed('name new fields', { fields: fixed('', {}, true) }),
    script: ofKind(OUTSIDE, 'event', ['at'], false),
    claims: ofKind(CLAIMS, 'claim', ['variants', 'policies', 'holds'], true),
    variants: fixed('name title changes', { changes: change }),
  },
);
