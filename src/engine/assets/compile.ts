import { unknown } from '../compile/names.ts';
import { complain, complainTwice, type Report } from '../compile/report.ts';
import type { Path } from '../problem.ts';
import type { Instance, ProgramData } from '../scenario.ts';
import type { ChannelData } from './assets.ts';
import type { Catalog, ProgramAsset } from './catalog.ts';

/** What a program has whose channel is not said: people can be members of it, no more. */
export const DEFAULT_CHANNEL: ChannelData = { name: 'Default', statuses: ['Member'] };

/** Things by name; a name that stands twice means the first. */
function byName<T extends { readonly name: string }>(
  report: Report,
  path: Path,
  what: string,
  things: readonly T[] = [],
): ReadonlyMap<string, T> {
  const names = things.map(({ name }) => name);
  complainTwice(report, path, what, names);
  const first = things.filter(({ name }, index) => names.indexOf(name) === index);
  return new Map(first.map((thing): [string, T] => [thing.name, thing]));
}

function named(report: Report, path: Path, what: string, names: readonly string[] = []) {
  const repeats = names.filter((name, index) => names.indexOf(name) !== index);
  for (const name of new Set(repeats))
    complain(report, path, { message: `There are two ${what} called "${name}".`, facts: [] }, 'file');
  return new Map(names.map((name): [string, string] => [name, name]));
}

function programAsset(
  report: Report,
  path: Path,
  channels: ReadonlyMap<string, ChannelData>,
  { name, channel, streams = [], memberFields = [] }: ProgramData,
): ProgramAsset {
  const found = channel === undefined ? DEFAULT_CHANNEL : channels.get(channel);
  if (!found && channel !== undefined)
    complain(report, [...path, 'channel'], unknown('channel', channel, channels.keys()), 'file');
  return { name, channel: found ?? DEFAULT_CHANNEL, streams, memberFields };
}

/** The named things of an instance. Reports names that stand twice and channels that do not exist. */
export function compileAssets(report: Report, instance: Instance): Catalog {
  const at = (key: string): Path => ['instance', key];
  const channels = byName(report, at('channels'), 'channels', instance.channels);
  const programs = instance.programs.map((data, index): [string, ProgramAsset] => {
    return [data.name, programAsset(report, ['instance', 'programs', index], channels, data)];
  });
  for (const [index, { program }] of (instance.emails ?? []).entries())
    if (program !== undefined && !programs.some(([name]) => name === program))
      complain(
        report,
        [...at('emails'), index, 'program'],
        unknown(
          'program',
          program,
          programs.map(([name]) => name),
        ),
        'file',
      );
  return {
    lists: named(report, at('lists'), 'static lists', instance.lists),
    emails: byName(report, at('emails'), 'emails', instance.emails),
    webhooks: byName(report, at('webhooks'), 'webhooks', instance.webhooks),
    segmentations: byName(report, at('segmentations'), 'segmentations', instance.segmentations),
    revenueModels: byName(report, at('revenueModels'), 'revenue cycle models', instance.revenueModels),
    partitions: named(report, at('partitions'), 'partitions', instance.partitions),
    owners: named(report, at('owners'), 'owners', instance.owners),
    queues: named(report, at('queues'), 'queues', instance.queues),
    crmCampaigns: byName(report, at('crmCampaigns'), 'CRM campaigns', instance.crmCampaigns),
    programs: new Map(programs.reverse()),
    limits: instance.communicationLimits ?? {},
  };
}
