import { campaign } from './campaign.ts';
import { company } from './company.ts';
import type { TokenFamily } from './kind.ts';
import { lead } from './lead.ts';
import { member } from './member.ts';
import { my } from './my.ts';
import { programTokens } from './program.ts';
import { system } from './system.ts';
import { trigger } from './trigger.ts';

/** Every token family, by name. */
export const TOKENS: ReadonlyMap<string, TokenFamily> = new Map(
  [my, campaign, programTokens, member, lead, company, system, trigger].map((family) => [
    family.name,
    family,
  ]),
);
