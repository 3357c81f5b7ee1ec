import {
  type CampaignData,
  type CompiledCampaign,
  type ProgramData,
  type ReportedState,
  reportedState,
} from '#engine';
import { assetTimeOf } from '../wire/times.ts';
import { stampOf } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

/** A campaign that is there, with all that is known of it. */
export interface Found {
  /** Index in `Program.campaigns`. */
  readonly index: number;
  readonly id: number;
  readonly compiled: CompiledCampaign;
  readonly data: CampaignData;
  readonly program: ProgramData & { readonly id: number };
  readonly state: ReportedState;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Every campaign that is not deleted, by its id. */
export function campaignsOf(sandbox: Sandbox): readonly Found[] {
  const { program, world, scenario, registry } = sandbox;
  let index = -1;
  return scenario.instance.programs
    .flatMap((holder) =>
      holder.campaigns.flatMap((data): Found[] => {
        index += 1;
        const compiled = program.campaigns[index];
        const state = reportedState(program, world, index);
        if (!compiled || !state) return [];
        const { id } = compiled;
        const { created, updated } = stampOf(registry, 'campaign', id);
        const times = { createdAt: assetTimeOf(created), updatedAt: assetTimeOf(updated) };
        return [{ index, id, compiled, data, program: { ...holder, id: holder.id ?? 0 }, state, ...times }];
      }),
    )
    .toSorted((a, b) => a.id - b.id);
}

export const campaignOf = (sandbox: Sandbox, id: number | undefined): Found | undefined =>
  campaignsOf(sandbox).find((one) => one.id === id);
