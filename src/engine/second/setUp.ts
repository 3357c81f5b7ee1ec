import type { PersonData, Scenario } from '../scenario.ts';
import { filterHolds, filterValid } from './filters.ts';
import { flow } from './flow.ts';
import { keys } from './marks.ts';
import { EVENTS } from './outside.ts';
import { STANDARD_COMPANY, STANDARD_FIELDS } from './standardFields.ts';
import { moment, span, zoneOf } from './time.ts';
import { checkAll } from './valid.ts';
import type { Campaign, Person, Value, World } from './world.ts';

const START = '2026-03-02T09:00Z';

function campaignsOf(scenario: Scenario, start: number): Campaign[] {
  const all = scenario.instance.programs.flatMap((program) =>
    program.campaigns.map((data) => ({ program, data })),
  );
  return all.map(({ program, data }, index): Campaign => {
    const triggers = data.smartList?.triggers ?? [];
    return {
      ref: `${program.name}.${data.name}`,
      id: data.id ?? 2000 + index,
      data,
      program,
      kind: data.executable === true ? 'executable' : triggers.length > 0 ? 'trigger' : 'batch',
      active: data.schedule?.active !== false,
      since: start,
      deleted: false,
      cancelled: false,
      lastEntry: null,
      entries: new Map(),
      members: new Set(),
      listValid: true,
      badSteps: new Set(),
    };
  });
}

/** What a person belongs to at the start; a success that the status means has no date yet. */
function marksOf({ instance }: Scenario, data: PersonData): Map<string, Value> {
  const marks = new Map<string, Value>();
  for (const list of data.lists ?? []) marks.set(keys.list(list), true);
  for (const [program, status] of Object.entries(data.programs ?? {})) {
    const found = instance.programs.find(({ name }) => name === program);
    const channel = instance.channels?.find(({ name }) => name === found?.channel);
    marks.set(keys.status(program), status);
    if (channel?.success?.includes(status) === true) marks.set(keys.success(program), true);
    const stream = found?.streams?.[0];
    if (stream === undefined) continue;
    marks.set(keys.stream(program), stream);
    marks.set(keys.cadence(program), 'Normal');
  }
  for (const [name, segment] of Object.entries(data.segments ?? {})) marks.set(keys.segment(name), segment);
  for (const [name, stage] of Object.entries(data.stages ?? {})) marks.set(keys.stage(name), stage);
  if (data.partition !== undefined) marks.set(keys.partition, data.partition);
  if (data.owner === undefined) return marks;
  marks.set(keys.record('SFDC'), 'Lead');
  marks.set(keys.owner('SFDC'), data.owner);
  return marks;
}

function peopleOf(scenario: Scenario): Person[] {
  return scenario.people.map((data) => ({
    name: data.name,
    exists: data.new !== true && data.anonymous !== true,
    anonymous: data.anonymous === true,
    deleted: false,
    fields: new Map(Object.entries(data.fields ?? {})),
    marks: marksOf(scenario, data),
    log: [],
  }));
}

/** The script by time; what happens at the same moment stays in the order of the file. Faulty events are left out. */
function script(world: World): void {
  const events = world.scenario.script
    .filter((data) => EVENTS[data.event]?.valid(world, data) === true)
    .map((data) => ({ data, at: world.start + (span(data.at ?? '0 minutes') ?? 0) }));
  const inTime = events.sort((a, b) => a.at - b.at);
  world.due = inTime.map(({ data, at }, index) => {
    return {
      code: `o${index}`,
      at,
      rank: 0,
      turn: index,
      happens: () => EVENTS[data.event]?.happens(world, data),
    };
  });
}

/** The world before anything has happened. */
export function setUp(scenario: Scenario): World {
  const start = moment(scenario.start ?? START);
  const own = scenario.instance.fields ?? [];
  const world: World = {
    scenario,
    start,
    now: start,
    zone: zoneOf(scenario.instance.timeZone),
    fields: new Map([...STANDARD_FIELDS, ...own.map(({ name, type }) => [name, type] as const)]),
    blocked: new Set(own.filter(({ blocked }) => blocked === true).map(({ name }) => name)),
    companyFields: new Set([
      ...STANDARD_COMPANY,
      ...own.filter(({ of }) => of === 'company').map(({ name }) => name),
    ]),
    campaigns: campaignsOf(scenario, start),
    people: peopleOf(scenario),
    strands: [],
    strandsStarted: 0,
    runsStarted: 0,
    turns: 0,
    due: [],
    launches: 0,
    later: [],
    told: [],
    flow: (run) => flow(world, run),
    filterValid: (data) => filterValid(world, data),
    filterHolds: (data, person, at) => filterHolds(world, data, person, at),
  };
  checkAll(world);
  script(world);
  return world;
}
