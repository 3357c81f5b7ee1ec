import { parseLogic } from '../logic/parse.ts';
import { checkComparison } from '../operators/check.ts';
import type { CompiledList, CompiledTrigger } from '../program.ts';
import type { CampaignData, Constraint, FieldType, FilterData, TriggerData } from '../scenario.ts';
import { CAMPAIGN_IS_REQUESTED, REQUEST_SOURCES } from '../triggers/sources.ts';
import { TRIGGERS } from '../triggers/table.ts';
import { compileFilter } from './filter.ts';
import { unknown } from './names.ts';
import type { Site } from './params.ts';
import { complain } from './report.ts';

function constraintOk(
  site: Site,
  attributes: Readonly<Record<string, FieldType>>,
  where: Constraint,
): boolean {
  const type = Object.hasOwn(attributes, where.attribute) ? attributes[where.attribute] : undefined;
  if (type === undefined) {
    const complaint = unknown('attribute', where.attribute, Object.keys(attributes), ['7.2']);
    complain(site.report, [...site.path, 'attribute'], complaint, site.reach);
    return false;
  }
  const complaint = checkComparison(type, where.operator, where.values ?? []);
  if (complaint) complain(site.report, site.path, complaint, site.reach);
  return !complaint || complaint.reach === 'warning';
}

interface Read {
  /** Stays in with a wrong constraint: the campaign hears of the event and says that it is invalid. */
  readonly trigger: CompiledTrigger | null;
  readonly ok: boolean;
}

function compileTrigger(site: Site, data: TriggerData): Read {
  const kind = TRIGGERS.get(data.trigger);
  if (!kind) {
    complain(
      site.report,
      [...site.path, 'trigger'],
      unknown('trigger', data.trigger, TRIGGERS.keys()),
      site.reach,
    );
    return { trigger: null, ok: false };
  }
  const where = data.where ?? [];
  const ok = where.map((constraint, index) =>
    constraintOk({ ...site, path: [...site.path, 'where', index] }, kind.attributes, constraint),
  );
  for (const [index, { values = [] }] of kind.name === CAMPAIGN_IS_REQUESTED ? where.entries() : []) {
    const odd = values.find((value) => !REQUEST_SOURCES.includes(String(value)));
    if (odd === undefined) continue;
    const complaint = unknown('source', String(odd), REQUEST_SOURCES, ['3.5']);
    complain(site.report, [...site.path, 'where', index, 'values'], complaint, 'warning');
  }
  return { trigger: { trigger: kind.name, where }, ok: ok.every(Boolean) };
}

/** The filters of a campaign or of a smart list asset, and how they combine. */
export function compileList(
  site: Site,
  { filters = [], match = 'all' }: { readonly filters?: readonly FilterData[]; readonly match?: string },
): CompiledList {
  const read = filters.map((data, index) =>
    compileFilter({ ...site, path: [...site.path, 'filters', index] }, data),
  );
  const logic = parseLogic(match, filters.length);
  const [message, reach] = 'wrong' in logic ? [logic.wrong, site.reach] : [logic.warn, 'warning' as const];
  if (message !== undefined)
    complain(site.report, [...site.path, 'match'], { message, facts: ['7.3'] }, reach);
  return {
    filters: read.flatMap((filter) => filter ?? []),
    match: 'wrong' in logic ? { type: 'all' } : logic.logic,
    invalid: 'wrong' in logic || read.includes(null),
  };
}

/** The compiled smart list; `invalid` when Marketo would underline a part of it in red (facts 1.17, 1.18). */
export function compileSmartList(site: Site, { smartList = {}, executable }: CampaignData) {
  const triggers = (smartList.triggers ?? []).map((data, index) =>
    compileTrigger({ ...site, path: [...site.path, 'triggers', index] }, data),
  );
  const list = compileList(site, smartList);
  const misplaced = executable === true && triggers.length > 0;
  if (misplaced) {
    const message = 'An executable campaign has filters only: remove the trigger, or untick Executable.';
    complain(site.report, [...site.path, 'triggers'], { message, facts: ['1.15'] }, site.reach);
  }
  const invalid = misplaced || list.invalid || triggers.some(({ ok }) => !ok);
  return { triggers: triggers.flatMap(({ trigger }) => trigger ?? []), list: { ...list, invalid } };
}
