import type { FilterData, Plain } from '#engine';
import type { Found } from '../sandbox/campaigns.ts';
import { assetTime, flag, listOf, oneOf, record, text, whole } from '../schema/schema.ts';
import { urlOf } from '../wire/computedUrl.ts';
import { PARTS } from './smartCampaign.ts';

const condition = record({
  activityAttributeId: whole(),
  activityAttributeName: text(),
  operator: text(),
  values: listOf(text()),
  isPrimary: flag(),
});

const filter = record({
  id: whole(),
  name: text(),
  ruleTypeId: whole(),
  ruleType: text(),
  operator: text(),
  conditions: listOf(condition),
});

/** The smart list of a campaign (fact 12.19). */
export const smartList = record(
  {
    id: whole(),
    name: text(),
    description: text(),
    createdAt: assetTime,
    updatedAt: assetTime,
    url: text(),
    folder: record({ id: whole(), type: oneOf('Folder', 'Program') }),
    workspace: text(),
  },
  {
    rules: record({
      filterMatchType: oneOf('all', 'any', 'advanced'),
      triggers: listOf(text()),
      filters: listOf(filter),
    }),
  },
);

interface Test {
  readonly name: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly isPrimary: boolean;
}

const isConstraint = (value: Plain): value is { readonly attribute: string; readonly operator: string } =>
  typeof value === 'object' && value !== null && 'attribute' in value && 'operator' in value;

const wordsOf = (value: Plain): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === 'object' ? JSON.stringify(one) : String(one),
  );

function testsOf(data: FilterData): readonly Test[] {
  const { filter: _filter, operator = 'is', attribute, values, ...rest } = data;
  const main: readonly Test[] =
    attribute === undefined
      ? []
      : [
          {
            name: String(attribute),
            operator: String(operator),
            values: wordsOf(values ?? []),
            isPrimary: true,
          },
        ];
  const others = Object.entries(rest).flatMap(([name, value]): readonly Test[] => {
    const list: readonly Plain[] = Array.isArray(value) ? value : [];
    if (list.length === 0 || !list.every(isConstraint))
      return [{ name, operator: String(operator), values: wordsOf(value), isPrimary: main.length === 0 }];
    return list.filter(isConstraint).map((one) => ({
      name: one.attribute,
      operator: one.operator,
      values: wordsOf('values' in one ? (one['values'] as Plain) : []),
      isPrimary: false,
    }));
  });
  return [...main, ...others];
}

function filterOf(data: FilterData, index: number) {
  const tests = testsOf(data);
  const [first] = tests;
  return {
    id: index + 1,
    name: first?.isPrimary && data['attribute'] !== undefined ? first.name : data.filter,
    ruleTypeId: index + 1,
    ruleType: data.filter,
    operator: first?.operator ?? 'is',
    conditions: tests.map(({ name, ...test }, place) => {
      return { activityAttributeId: place + 1, activityAttributeName: name, ...test };
    }),
  };
}

function matchOf(match = 'all'): string {
  const word = match.trim().toLowerCase();
  return word === 'all' || word === 'any' ? word : 'advanced';
}

/** The smart list, with its rules if they are asked for. Ids of filters and attributes are the sandbox's own. */
export function smartListOf({ id, data, program, createdAt, updatedAt }: Found, withRules: boolean) {
  const own = PARTS.smartList + id;
  const { triggers = [], filters = [], match } = data.smartList ?? {};
  const rules = {
    filterMatchType: matchOf(match),
    triggers: triggers.map(({ trigger }) => trigger),
    filters: filters.map(filterOf),
  };
  return {
    id: own,
    name: `${data.name} Smart List`,
    description: '',
    createdAt,
    updatedAt,
    url: urlOf.smartList(own),
    folder: { id: program.id, type: 'Program' },
    workspace: program.workspace ?? 'Default',
    ...(withRules ? { rules } : {}),
  };
}
