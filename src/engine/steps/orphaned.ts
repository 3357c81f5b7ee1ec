import type { Effect, Scene } from './kind.ts';

/** What a step does whose campaign has been deleted, by the switch `orphaned-step`; nothing when it is still there. */
export function orphaned({ program, world }: Scene, campaign: number): Effect | undefined {
  if (!world.campaigns[campaign]?.deleted) return undefined;
  const { ref = '' } = program.campaigns[campaign] ?? {};
  const fails = program.settings['orphaned-step'] === 'the step fails';
  return {
    result: fails ? 'failed' : 'skipped',
    reason: `${ref} has been deleted: the step ${fails ? 'fails' : 'is skipped'}.`,
    facts: ['1.23', '2.25'],
    values: { Campaign: ref },
    target: campaign,
    assumptions: ['orphaned-step'],
  };
}
