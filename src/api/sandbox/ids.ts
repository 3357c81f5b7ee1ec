import type { CampaignData, ProgramData, Scenario } from '#engine';

/** Where ids begin that a model does not give; those of programs and campaigns are the engine's own. */
export const FIRST = { folder: 500, program: 1000, campaign: 2000, list: 3000, person: 1_000_001 } as const;

/** The first number from `from` on that is not taken; it is taken then. */
export function freeId(taken: Set<number>, from: number): number {
  let id = from;
  while (taken.has(id)) id += 1;
  taken.add(id);
  return id;
}

function identified<T extends { readonly id?: number }>(
  all: readonly T[],
  from: number,
): (T & { id: number })[] {
  const given = new Set(all.flatMap(({ id }) => id ?? []));
  const used = new Set<number>();
  return all.map((one, index) => {
    const own = one.id;
    if (own !== undefined && !used.has(own)) {
      used.add(own);
      return { ...one, id: own };
    }
    const id = freeId(given, from + index);
    used.add(id);
    return { ...one, id };
  });
}

/** The model with an id for every program and campaign: its own where it is the only one to have it. */
export function withIds(scenario: Scenario): Scenario {
  const { instance } = scenario;
  const programs = identified<ProgramData>(instance.programs, FIRST.program);
  const campaigns = identified<CampaignData>(
    programs.flatMap((program) => program.campaigns),
    FIRST.campaign,
  );
  let at = 0;
  const filled = programs.map((program) => {
    const own = campaigns.slice(at, at + program.campaigns.length);
    at += program.campaigns.length;
    return { ...program, campaigns: own };
  });
  return { ...scenario, instance: { ...instance, programs: filled } };
}
