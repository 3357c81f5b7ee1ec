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

const constraint = fixed('attribute operator values', {}, true);
const values = fixed('', {}, true);

/** Parameters that are mappings or lists of them. */
function belowParams(table: Kinds, kind: Plain | undefined): Readonly<Record<string, Lay>> {
  const params = (typeof kind === 'string' && table.get(kind)?.params) || [];
  const lays = params.map(({ name, type: { json } }): [string, Lay][] => {
    return json === 'conditions' ? [[name, constraint]] : json === 'fields' ? [[name, values]] : [];
  });
  return Object.fromEntries(lays.flat());
}

function ofKind(table: Kinds, key: string, after: readonly string[], short: boolean): Lay {
  return (data) => ({
    keys: [key, ...paramNames(table, data[key]), ...after],
    below: belowParams(table, data[key]),
    short,
  });
}

const filter = ofKind(FILTERS, 'filter', [], true);

const trigger: Lay = () => ({ keys: ['trigger', 'where'], below: { where: constraint } });

const step: Lay = (data) => {
  const params = paramNames(STEPS, data['step']);
  const choice: Lay = () => ({
    keys: ['if', ...params, 'doNothing'],
    below: { ...belowParams(STEPS, data['step']), if: filter },
  });
  return {
    keys: ['step', 'choices', ...params, 'doNothing'],
    below: { ...belowParams(STEPS, data['step']), choices: choice },
  };
};

const campaign = fixed('name id description executable smartList flow schedule', {
  smartList: fixed('triggers filters match', { triggers: trigger, filters: filter }),
  flow: step,
  schedule: fixed('active qualification priority communicationLimits maxPeople', {}, true),
});

const token = fixed('name value type', {}, true);
const program = fixed(
  'name id description workspace folder parent channel streams memberFields tokens campaigns',
  { tokens: token, campaigns: campaign },
);

const asset = (keys: string) => fixed(keys, {}, true);
const answer = fixed('answer fields', { fields: values }, true);

const ASSETS =
  'lists channels emails webhooks segmentations revenueModels partitions owners queues crmCampaigns communicationLimits';

const instance = fixed(`timeZone fields tokens ${ASSETS} smartLists folders programs`, {
  fields: asset('name type of blocked'),
  tokens: token,
  channels: asset('name statuses success'),
  emails: asset('name approved operational program subject'),
  webhooks: fixed('name answers', { answers: answer }),
  segmentations: asset('name segments'),
  revenueModels: asset('name approved stages'),
  crmCampaigns: asset('name statuses'),
  communicationLimits: asset('perDay perWeek byDefault'),
  smartLists: fixed('name filters match', { filters: filter }),
  folders: fixed('name parent tokens', { tokens: token }),
  programs: program,
});

const person = fixed('name new anonymous fields lists programs segments stages partition owner', {
  fields: values,
  programs: values,
  segments: values,
  stages: values,
});

const change = fixed('at set insert remove', { set: values, insert: values });

/** The layout of a whole scenario file. */
export const scenarioLayout = fixed(
  'format id title summary start assumptions instance people script claims variants',
  {
    instance,
    people: person,
    script: ofKind(OUTSIDE, 'event', ['at'], false),
    claims: ofKind(CLAIMS, 'claim', ['orders', 'variants', 'policies', 'holds'], true),
    variants: fixed('name title changes', { changes: change }),
  },
);
