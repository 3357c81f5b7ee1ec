import { compileAssets } from '../assets/compile.ts';
import { ASSUMPTIONS, isAssumption, settings } from '../assumptions.ts';
import type { Program } from '../program.ts';
import type { Scenario } from '../scenario.ts';
import { parseInstant } from '../time.ts';
import { campaignNames, compileCampaigns } from './campaigns.ts';
import { compileClaims } from './claims.ts';
import { listenersOf } from './listeners.ts';
import { type Names, unknown } from './names.ts';
import { companyFields, compileFields, compilePeople } from './people.ts';
import { compilePlaces } from './places.ts';
import { prioritized } from './priority.ts';
import { remembered } from './remembered.ts';
import { complain, type Report } from './report.ts';
import { compileScript } from './script.ts';
import { compileSmartLists } from './smartLists.ts';
import { zoneOf } from './zone.ts';

const DEFAULT_START = '2026-03-02T09:00Z';

function startOf(report: Report, { start = DEFAULT_START }: Scenario) {
  const instant = parseInstant(start);
  if (instant !== undefined) return instant;
  const message = `"${start}" is not a time. Write it as ${DEFAULT_START} (UTC).`;
  complain(report, ['start'], { message, facts: [] }, 'file');
  return parseInstant(DEFAULT_START) ?? 0;
}

function checkAssumptions(report: Report, flipped: Readonly<Record<string, string>>): void {
  for (const [id, option] of Object.entries(flipped)) {
    const path = ['assumptions', id];
    if (!isAssumption(id))
      complain(report, path, unknown('assumption', id, Object.keys(ASSUMPTIONS)), 'file');
    else if (!(ASSUMPTIONS[id].options as readonly string[]).includes(option))
      complain(report, path, unknown(`option of "${id}" called`, option, ASSUMPTIONS[id].options), 'file');
  }
}

/**
 * Resolves every name of a scenario once and reports every problem with its path. Never throws on data of the shape of
 * `Scenario` and always gives a program that runs: what has a problem is left out or marked invalid, the rest stays.
 * Does not apply variants and does not know where in a file a path stands.
 */
export function compile(scenario: Scenario): Program {
  const report: Report = { problems: [] };
  checkAssumptions(report, scenario.assumptions ?? {});
  const start = startOf(report, scenario);
  const { instance } = scenario;
  const fields = compileFields(report, scenario);
  const catalog = compileAssets(report, instance);
  const people = compilePeople(report, scenario, fields, catalog);
  const campaigns = campaignNames(report, instance);
  const known: Omit<Names, 'smartLists'> = {
    fields,
    campaigns,
    byRef: new Map(campaigns.map(({ ref }, index): [string, number] => [ref, index]).reverse()),
    people: new Map(people.map(({ name }, index) => [name, index])),
    catalog,
    places: new Set([...instance.programs, ...(instance.folders ?? [])].map(({ name }) => name)),
  };
  const inForce = settings(scenario.assumptions);
  const { lists: smartLists, states } = compileSmartLists(report, known, instance);
  const names: Names = { ...known, smartLists: states };
  const compiled = prioritized(compileCampaigns(report, names, instance), inForce);
  return {
    start,
    settings: inForce,
    zone: zoneOf(report, instance),
    fields,
    blocked: new Set((instance.fields ?? []).filter(({ blocked }) => blocked).map(({ name }) => name)),
    companyFields: companyFields(instance),
    catalog,
    people,
    places: compilePlaces(report, instance, inForce),
    smartLists,
    campaigns: compiled,
    states: compiled.map(({ active }) => {
      return { active, deleted: false, since: start, runs: 0, cancelled: false };
    }),
    remembered: remembered(compiled, smartLists, catalog),
    listeners: listenersOf(compiled),
    script: compileScript(report, names, scenario, start),
    claims: compileClaims(report, names, scenario),
    problems: report.problems,
  };
}
