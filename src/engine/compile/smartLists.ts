import type { Path } from '../problem.ts';
import type { CompiledList } from '../program.ts';
import type { Instance, SmartListAsset } from '../scenario.ts';
import { MEMBER_OF_SMART_LIST, type Names, type SmartListState } from './names.ts';
import { complainTwice, type Report } from './report.ts';
import { compileList } from './smartList.ts';

/** How many filters a smart list may have with all that it refers to: our own limit. */
const LARGEST = 300;

/** The smart list assets of an instance, and which of them filters may refer to. */
export interface SmartLists {
  readonly lists: ReadonlyMap<string, CompiledList>;
  readonly states: ReadonlyMap<string, SmartListState>;
}

function referred({ filters = [] }: SmartListAsset): readonly string[] {
  return filters
    .filter(({ filter }) => filter === MEMBER_OF_SMART_LIST)
    .map((data) => String(data['smartList']));
}

/**
 * The places of the assets, each after those that it refers to; the last ones, from `circular` on, go round in a circle
 * or lead into one.
 */
function inOrder(assets: readonly SmartListAsset[], byName: ReadonlyMap<string, number>) {
  const awaited = assets.map((asset) => new Set(referred(asset).flatMap((name) => byName.get(name) ?? [])));
  const awaiting = assets.map((): number[] => []);
  for (const [index, names] of awaited.entries()) for (const one of names) awaiting[one]?.push(index);
  const left = awaited.map(({ size }) => size);
  const order = [...assets.keys()].filter((index) => left[index] === 0);
  for (const settled of order)
    for (const index of awaiting[settled] ?? []) {
      const rest = (left[index] ?? 0) - 1;
      left[index] = rest;
      if (rest === 0) order.push(index);
    }
  const circular = order.length;
  const settled = new Set(order);
  return { order: [...order, ...[...assets.keys()].filter((index) => !settled.has(index))], circular };
}

/** The smart list assets, by name. What is wrong inside one makes everything invalid that refers to it (fact 1.18). */
export function compileSmartLists(
  report: Report,
  known: Omit<Names, 'smartLists'>,
  { smartLists: assets = [] }: Instance,
): SmartLists {
  const at: Path = ['instance', 'smartLists'];
  const titles = assets.map(({ name }) => name);
  complainTwice(report, at, 'smart lists', titles);
  const byName = new Map(titles.map((name, index): [string, number] => [name, index]).reverse());
  const { order, circular } = inOrder(assets, byName);
  const states = new Map(titles.map((name): [string, SmartListState] => [name, 'circular']));
  const sizes = new Map<string, number>();
  const lists = new Map<string, CompiledList>();
  const reports = assets.map((): Report => ({ problems: [] }));
  for (const [place, index] of order.entries()) {
    const asset = assets[index];
    const own = reports[index];
    if (!asset || !own) continue;
    const names = { ...known, smartLists: states };
    const site = {
      report: own,
      names,
      path: [...at, index],
      own: -1,
      reach: 'campaign',
      besides: [],
    } as const;
    const list = compileList(site, asset);
    if (byName.get(asset.name) !== index) continue;
    const inside = referred(asset).reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    const size = inside + (asset.filters?.length ?? 0);
    sizes.set(asset.name, Math.min(size, LARGEST + 1));
    lists.set(asset.name, list);
    if (place >= circular) continue;
    states.set(asset.name, list.invalid ? 'invalid' : size > LARGEST ? 'large' : 'valid');
  }
  report.problems.push(...reports.flatMap(({ problems }) => problems));
  return { lists, states };
}
