import type { Operation } from './kind.ts';

/** Operations that are loaded together, when an address first asks for one of them. */
export interface Group {
  readonly holds: RegExp;
  readonly load: () => Promise<readonly Operation[]>;
}

/** Every group; the first that holds an address has it. */
export const GROUPS: readonly Group[] = [
  { holds: /^\/identity\//, load: async () => (await import('./identity/group.ts')).IDENTITY },
  { holds: /^\/rest\/v1\/leads?[./]/, load: async () => (await import('./leads/group.ts')).LEADS },
  { holds: /^\/sandbox\//, load: async () => (await import('./box/group.ts')).SANDBOX },
  { holds: /^\/rest\/v1\/campaigns[./]/, load: async () => (await import('./campaigns/group.ts')).CAMPAIGNS },
  {
    holds: /^\/rest\/asset\/v1\/smartCampaigns?[./]/,
    load: async () => (await import('./smartCampaigns/group.ts')).SMART_CAMPAIGNS,
  },
  {
    holds: /^\/rest\/asset\/v1\/folder\/\d+\/tokens[./]/,
    load: async () => (await import('./tokens/group.ts')).TOKENS,
  },
  {
    holds: /^\/rest\/asset\/v1\/programs?[./]/,
    load: async () => (await import('./programs/group.ts')).PROGRAMS,
  },
  {
    holds: /^\/rest\/asset\/v1\/folders?[./]/,
    load: async () => (await import('./folders/group.ts')).FOLDERS,
  },
  { holds: /^\/rest\/v1\/lists?[./]/, load: async () => (await import('./lists/group.ts')).STATIC_LISTS },
  {
    holds: /^\/rest\/v1\/activities[./]/,
    load: async () => (await import('./activities/group.ts')).ACTIVITY_LOG,
  },
];

/** The operations among which an address is looked for; none where no group holds it. */
export async function operationsAt(path: string): Promise<readonly Operation[]> {
  return (await GROUPS.find(({ holds }) => holds.test(path))?.load()) ?? [];
}
