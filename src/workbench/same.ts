import type { CampaignData, Scenario } from '#engine';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Do two pieces of plain data hold the same? Ignores the order of keys. Parts that are shared cost nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, index) => same(part, b[index]));
  if (!isObject(a) || !isObject(b) || Array.isArray(a) || Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
}

function unticked(campaign: CampaignData): CampaignData {
  if (campaign.executable !== false) return campaign;
  const { executable: _executable, ...rest } = campaign;
  return rest;
}

function plainly(scenario: Scenario): Scenario {
  const { instance } = scenario;
  const programs = instance.programs.map((program) => ({
    ...program,
    campaigns: program.campaigns.map(unticked),
  }));
  return { ...scenario, instance: { ...instance, programs } };
}

/** Are two scenarios the same model? An Executable box that is not ticked is the same as none. */
export function sameModel(a: Scenario, b: Scenario): boolean {
  return a === b || same(plainly(a), plainly(b));
}
