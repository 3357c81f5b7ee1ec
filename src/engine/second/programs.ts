import type { ChannelData } from '../assets/assets.ts';
import type { ProgramData } from '../scenario.ts';
import { keys, mark } from './marks.ts';
import { day } from './time.ts';
import type { Activity, Person, Value, World } from './world.ts';

export const programNamed = (world: World, name: unknown): ProgramData | undefined =>
  world.scenario.instance.programs.find((one) => one.name === name);

export const channelOf = (world: World, program: ProgramData): ChannelData | undefined =>
  (world.scenario.instance.channels ?? []).find(({ name }) => name === program.channel);

export const isSuccess = (world: World, program: ProgramData, status: string): boolean =>
  channelOf(world, program)?.success?.includes(status) === true;

export const today = (world: World): string => day(world.now, world.zone);

/** Gives a status, with the success that it may mean and, in an engagement program, the place (fact 6.11). */
export function giveStatus(
  world: World,
  person: Person,
  program: ProgramData,
  status: string,
  why: string,
  place: { stream?: string; cadence?: string } = {},
): Activity[] {
  const from = mark(person, keys.status(program.name));
  const succeeds = isSuccess(world, program, status);
  person.marks.set(keys.status(program.name), status);
  if (succeeds && mark(person, keys.success(program.name)) === null)
    person.marks.set(keys.success(program.name), today(world));
  const attributes: Record<string, Value> = {
    Program: program.name,
    'Program ID': program.id ?? null,
    'Old Status': from,
    'New Status': status,
    Success: succeeds,
    Reason: why,
  };
  const activities: Activity[] = [{ type: 'Change Status in Progression', attributes }];
  const first = program.streams?.[0];
  if (first === undefined || mark(person, keys.stream(program.name)) !== null) return activities;
  const stream = place.stream ?? first;
  person.marks.set(keys.stream(program.name), stream);
  person.marks.set(keys.cadence(program.name), place.cadence ?? 'Normal');
  const added = { Program: program.name, 'Program ID': program.id ?? null, Stream: stream, Reason: why };
  return [...activities, { type: 'Add to Nurture', attributes: added }];
}
