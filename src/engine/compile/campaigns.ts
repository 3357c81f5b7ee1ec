import { isRequestable, kindOf } from '../campaignKind.ts';
import type { Path } from '../problem.ts';
import type { CompiledCampaign, Priority } from '../program.ts';
import { ONLY_ONCE, parseQualification } from '../qualification.ts';
import type { CampaignData, Instance } from '../scenario.ts';
import { compileFlow } from './flow.ts';
import { type CampaignName, type Names, unknown } from './names.ts';
import type { Site } from './params.ts';
import { complain, complainTwice, type Report } from './report.ts';
import { compileSmartList } from './smartList.ts';

interface Placed {
  readonly campaign: CampaignData;
  readonly program: number;
  readonly path: Path;
}

/** Every campaign with its program and its place in the scenario. */
export function placed({ programs }: Instance): readonly Placed[] {
  return programs.flatMap(({ campaigns }, program) =>
    campaigns.map((campaign, index) => {
      return { campaign, program, path: ['instance', 'programs', program, 'campaigns', index] };
    }),
  );
}

/** What references need to know of each campaign, in the order of `placed`. */
export function campaignNames(report: Report, instance: Instance): readonly CampaignName[] {
  for (const [index, { campaigns }] of instance.programs.entries())
    complainTwice(
      report,
      ['instance', 'programs', index, 'campaigns'],
      'campaigns',
      campaigns.map(({ name }) => name),
    );
  return placed(instance).map(({ campaign, program }) => ({
    ref: `${instance.programs[program]?.name ?? ''}.${campaign.name}`,
    program: instance.programs[program]?.name ?? '',
    kind: kindOf(campaign),
    requestable: isRequestable(campaign),
    active: campaign.schedule?.active !== false,
    workspace: instance.programs[program]?.workspace ?? '',
  }));
}

function qualificationOf(site: Site, { schedule }: CampaignData) {
  if (schedule?.qualification === undefined) return ONLY_ONCE;
  const rule = parseQualification(schedule.qualification);
  if (rule) return rule;
  const message = `"${schedule.qualification}" is not a qualification rule. Write "only once", "every time" or "once every 3 days".`;
  complain(site.report, [...site.path, 'schedule', 'qualification'], { message, facts: ['9.6'] }, 'file');
  return ONLY_ONCE;
}

const PRIORITIES: readonly Priority[] = ['High', 'Medium', 'Low'];

function overrideOf(site: Site, campaign: CampaignData): Priority | null {
  const wish = campaign.schedule?.priority;
  if (wish === undefined) return null;
  const path = [...site.path, 'schedule', 'priority'];
  const found = PRIORITIES.find((priority) => priority === wish);
  if (!found) complain(site.report, path, unknown('priority', wish, PRIORITIES, ['8.7']), 'file');
  else if (kindOf(campaign) !== 'trigger') {
    const message = 'Only trigger campaigns have a priority override.';
    complain(site.report, path, { message, facts: ['8.7'] }, 'warning');
    return null;
  }
  return found ?? null;
}

/** Every campaign, in the order of `placed`. */
export function compileCampaigns(report: Report, names: Names, instance: Instance) {
  return placed(instance).map(({ campaign, program, path }, own): CompiledCampaign => {
    const name = names.campaigns[own];
    const site: Site = { report, names, path, own, reach: 'campaign', besides: [] };
    return {
      ref: name?.ref ?? campaign.name,
      name: campaign.name,
      id: campaign.id ?? 2000 + own,
      description: campaign.description ?? '',
      program,
      kind: kindOf(campaign),
      requestable: isRequestable(campaign),
      active: campaign.schedule?.active !== false,
      qualification: qualificationOf(site, campaign),
      limited: campaign.schedule?.communicationLimits ?? names.catalog.limits.byDefault ?? false,
      maxPeople: campaign.schedule?.maxPeople ?? Number.POSITIVE_INFINITY,
      override: overrideOf(site, campaign),
      priority: 'Low',
      queued: null,
      path,
      ...compileSmartList({ ...site, path: [...path, 'smartList'] }, campaign),
      ...compileFlow({ ...site, path: [...path, 'flow'] }, campaign.flow, campaign.executable === true),
    };
  });
}
