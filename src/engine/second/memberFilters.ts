import type { FilterData } from '../scenario.ts';
import type { Filter } from './filters.ts';
import { combined } from './logic.ts';
import { keys, mark } from './marks.ts';
import { channelOf, programNamed } from './programs.ts';
import { campaignNamed, type Person, text, type World } from './world.ts';

type Data = FilterData;

/** A filter on a membership, which `not in` turns round. */
function membership(
  valid: (world: World, data: Data) => boolean,
  isMember: (world: World, data: Data, person: Person, at: number) => boolean,
): Filter {
  return {
    valid: (world, data) =>
      (data['operator'] === undefined || ['in', 'not in'].includes(text(data['operator']))) &&
      valid(world, data),
    holds: (world, data, person, at) => isMember(world, data, person, at) === (data['operator'] !== 'not in'),
  };
}

const assetNamed = (world: World, name: unknown) =>
  (world.scenario.instance.smartLists ?? []).find((one) => one.name === name);

/** An asset with an error makes whatever refers to it invalid (fact 1.18); so does one that leads back to itself. */
function assetValid(world: World, name: unknown, above: readonly unknown[] = []): boolean {
  const asset = assetNamed(world, name);
  if (asset === undefined || above.includes(name)) return false;
  const filters = asset.filters ?? [];
  const logical =
    combined(
      asset.match,
      filters.map(() => true),
    ) !== null;
  return (
    logical &&
    filters.every((filter) =>
      filter.filter === 'Member of Smart List'
        ? assetValid(world, filter['smartList'], [...above, name])
        : world.filterValid(filter),
    )
  );
}

const optional = (given: unknown, allowed: readonly string[] | undefined): boolean =>
  given === undefined || allowed?.includes(text(given)) === true;

export const MEMBER_FILTERS: Readonly<Record<string, Filter>> = {
  'Member of List': membership(
    (world, { list }) => (world.scenario.instance.lists ?? []).includes(text(list)),
    (_world, { list }, person) => mark(person, keys.list(text(list))) === true,
  ),
  'Member of Smart List': membership(
    (world, { smartList }) => assetValid(world, smartList),
    (world, { smartList }, person, at) => {
      const { filters = [], match } = assetNamed(world, smartList) ?? {};
      return (
        combined(
          match,
          filters.map((filter) => world.filterHolds(filter, person, at)),
        ) === true
      );
    },
  ),
  'Member of Program': membership(
    (world, { program, status }) => {
      const found = programNamed(world, program);
      return found !== undefined && optional(status, channelOf(world, found)?.statuses);
    },
    (_world, { program, status, success }, person) => {
      const now = mark(person, keys.status(text(program)));
      const done = mark(person, keys.success(text(program))) !== null;
      return now !== null && (status ?? now) === now && (success ?? done) === done;
    },
  ),
  'Member of Engagement Program': membership(
    (world, { program, stream, cadence }) => {
      const streams = programNamed(world, program)?.streams;
      return streams !== undefined && optional(stream, streams) && optional(cadence, ['Normal', 'Paused']);
    },
    (_world, { program, stream, cadence }, person) => {
      const now = mark(person, keys.stream(text(program)));
      const pace = mark(person, keys.cadence(text(program)));
      return now !== null && (stream ?? now) === now && (cadence ?? pace) === pace;
    },
  ),
  'Member of Smart Campaign': membership(
    (world, { campaign }) => campaignNamed(world, campaign) !== undefined,
    (world, { campaign }, person) => campaignNamed(world, campaign)?.members.has(person.name) === true,
  ),
  'Member of Segment': membership(
    (world, { segmentation, segment }) =>
      (world.scenario.instance.segmentations ?? []).some(
        ({ name, segments }) => name === segmentation && segments.includes(text(segment)),
      ),
    (_world, { segmentation, segment }, person) => mark(person, keys.segment(text(segmentation))) === segment,
  ),
  'Member of Revenue Stage': membership(
    (world, { model, stage }) =>
      (world.scenario.instance.revenueModels ?? []).some(
        ({ name, approved, stages }) => name === model && approved !== false && stages.includes(text(stage)),
      ),
    (_world, { model, stage }, person) => mark(person, keys.stage(text(model))) === stage,
  ),
  'Member of SFDC Campaign': membership(
    (world, { campaign, status }) => {
      const found = (world.scenario.instance.crmCampaigns ?? []).find(({ name }) => name === campaign);
      return found !== undefined && optional(status, found.statuses);
    },
    (_world, { campaign, status }, person) => {
      const now = mark(person, keys.crmStatus('SFDC', text(campaign)));
      return now !== null && (status ?? now) === now;
    },
  ),
};
