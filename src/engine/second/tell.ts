import type { Activity, Campaign, Person, Run, Value, World } from './world.ts';

/** Attributes that are numbers of the simulation, which the two interpreters count in ways of their own. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'Campaign ID',
  'Campaign Run ID',
  'Step ID',
  'Mailing ID',
  'List ID',
  'Program ID',
]);

/** Names and values in the order of the names, without those that have no value (fact 11.1). */
export function inOrder(attributes: Readonly<Record<string, Value>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => value !== null && value !== undefined && !LEFT_OUT.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ');
}

export const lines = {
  list: (campaign: string, person: string, verdict: string) => `list ${campaign} ${person} ${verdict}`,
  start: (campaign: string, person: string, how: string, at: number) =>
    `start ${campaign} ${person} ${how} ${at}`,
  step: (campaign: string, person: string, index: number, result: string, applied: number | 'default') =>
    `step ${campaign} ${person} ${index} ${result} ${applied}`,
  end: (campaign: string, person: string, how: string) => `end ${campaign} ${person} ${how}`,
  log: (person: string, { type, attributes }: Activity) => `log ${person} ${type} ${inOrder(attributes)}`,
};

export const tellList = (world: World, campaign: Campaign, person: Person, verdict: string): void => {
  world.told.push(lines.list(campaign.ref, person.name, verdict));
};
export const tellStart = (world: World, { campaign, person, how }: Run): void => {
  world.told.push(lines.start(campaign.ref, person.name, how, world.now));
};
export const tellEnd = (world: World, { campaign, person }: Run, how: string): void => {
  world.told.push(lines.end(campaign.ref, person.name, how));
};
