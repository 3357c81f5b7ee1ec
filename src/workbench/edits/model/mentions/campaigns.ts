import {
  type CampaignData,
  type ChoiceData,
  FILTERS,
  type FilterData,
  type FlowStepData,
  type SmartListData,
  STEPS,
} from '#engine';
import { mapSame } from '../data.ts';
import { renameConditions } from './conditions.ts';
import type { Renaming, Site } from './mention.ts';
import { renameParams } from './params.ts';

function renameFilter(data: FilterData, site: Site, rename: Renaming): FilterData {
  return renameParams(FILTERS.get(data.filter)?.params ?? [], data, data.filter, site, rename) ?? data;
}

/** The filters of a smart list with their names changed. */
export function renameFilters<T extends { readonly filters?: readonly FilterData[] }>(
  list: T,
  site: Site,
  rename: Renaming,
): T {
  if (!list.filters) return list;
  const filters = mapSame(list.filters, (filter, index) =>
    renameFilter(filter, { ...site, where: `${site.where}, filter ${index + 1}` }, rename),
  );
  return filters === list.filters ? list : { ...list, filters };
}

function renameSmartList(list: SmartListData, site: Site, rename: Renaming): SmartListData {
  const filtered = renameFilters(list, site, rename);
  if (!list.triggers) return filtered;
  const triggers = mapSame(list.triggers, (trigger, index) => {
    if (!trigger.where) return trigger;
    const at = { ...site, where: `${site.where}, trigger ${index + 1}` };
    const where = renameConditions(trigger.trigger, trigger.where, at, rename);
    return where === trigger.where ? trigger : { ...trigger, where };
  });
  return triggers === list.triggers ? filtered : { ...filtered, triggers };
}

function renameStep(data: FlowStepData, site: Site, rename: Renaming): FlowStepData {
  const params = STEPS.get(data.step)?.params ?? [];
  const next = renameParams(params, data, data.step, site, rename) ?? data;
  if (!next.choices) return next;
  const choices = mapSame<ChoiceData>(next.choices, (choice, index) => {
    const at = { ...site, where: `${site.where}, choice ${index + 1}` };
    const renamed = renameParams(params, choice, data.step, at, rename) ?? choice;
    const test = renameFilter(choice.if, at, rename);
    return test === choice.if ? renamed : { ...renamed, if: test };
  });
  return choices === next.choices ? next : { ...next, choices };
}

/** A campaign with all names in its smart list and its flow changed. */
export function renameCampaign(data: CampaignData, program: string, rename: Renaming): CampaignData {
  const where = `${program}.${data.name}`;
  const site: Site = { where, part: 'campaign', program };
  const flow = mapSame(data.flow, (step, index) =>
    renameStep(step, { ...site, where: `${where}, step ${index + 1}` }, rename),
  );
  const smartList = data.smartList && renameSmartList(data.smartList, site, rename);
  if (flow === data.flow && smartList === data.smartList) return data;
  return { ...data, ...(smartList ? { smartList } : {}), flow };
}
