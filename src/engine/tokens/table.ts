import { campaign } from './campaign.ts';
import type { TokenFamily } from './kind.ts';
import { lead } from './lead.ts';
import { my } from './my.ts';
import { programTokens } from './program.ts';
import { trigger } from './trigger.ts';

/** Every token family, by name. */
export const TOKENS: ReadonlyMap<string, TokenFamily> = new Map(
  [my, campaign, programTokens, lead, trigger].map((family) => [family.name, family]),
);
