import type { CampaignData, FieldType, FilterData, ProgramData, Scenario } from '../scenario.ts';

export type Value = string | number | boolean | null;
export type Attributes = Record<string, Value>;

export interface Activity {
  type: string;
  attributes: Attributes;
}

export interface Person {
  name: string;
  exists: boolean;
  anonymous: boolean;
  deleted: boolean;
  fields: Map<string, Value>;
  marks: Map<string, Value>;
  /** The whole activity log, with the moments. */
  log: (Activity & { at: number })[];
}

export type Kind = 'trigger' | 'batch' | 'executable';
export type How = 'trigger' | 'batch' | 'request' | 'execute';

export interface Campaign {
  ref: string;
  id: number;
  data: CampaignData;
  program: ProgramData;
  kind: Kind;
  active: boolean;
  since: number;
  deleted: boolean;
  /** Archiving has taken away the runs to come. */
  cancelled: boolean;
  /** The last moment at which somebody qualified. */
  lastEntry: number | null;
  /** When each person qualified last, by name; the replay may write moments of the past. */
  entries: Map<string, number>;
  /** Who has ever gone into the flow. */
  members: Set<string>;
  listValid: boolean;
  badSteps: Set<number>;
}

/** What the trigger tokens of a run show. */
export interface Fired {
  tokens: Map<string, string>;
}

/** One person in one flow. */
export interface Run {
  campaign: Campaign;
  person: Person;
  how: How;
  caller: Run | null;
  useParent: boolean;
  api: Map<string, string>;
  fired: Fired | null;
  strand: Strand;
  /** Set when the run is to end before its end, with the word for how. */
  leaving: string | null;
  /** The moment of the anonymous activity that is being replayed. */
  replayOf: number | null;
  number: number;
}

export type Pause = { kind: 'ready'; answers: number } | { kind: 'waits'; until: number };

export interface Strand {
  number: number;
  person: Person;
  stack: Run[];
  life: Generator<Pause, void, number> | null;
  pause: Pause | null;
  /** The order in which waits began. */
  turn: number;
  /** The batch run that the person came in with; empty for others. */
  launch: string;
}

/** Something that the clock brings: an event of the script, the launch of a batch, or the time-out of a webhook. */
export interface Due {
  code: string;
  at: number;
  rank: number;
  turn: number;
  campaign?: Campaign;
  person?: Person;
  happens: () => void;
}

export interface World {
  scenario: Scenario;
  start: number;
  now: number;
  zone: number;
  fields: Map<string, FieldType>;
  blocked: Set<string>;
  companyFields: Set<string>;
  campaigns: Campaign[];
  people: Person[];
  strands: Strand[];
  strandsStarted: number;
  runsStarted: number;
  turns: number;
  due: Due[];
  launches: number;
  /** What follows in the same move when the strand that moves has come to rest. */
  later: (() => void)[];
  told: string[];
  /** The way of a person through a flow. Handed in: a flow logs, a log starts flows, and no file may import itself. */
  flow: (run: Run) => Generator<Pause, void, number>;
  /** Filters, for the smart lists that filters refer to; handed in for the same reason. */
  filterValid: (data: FilterData) => boolean;
  filterHolds: (data: FilterData, person: Person, at: number) => boolean;
}

export const setting = (world: World, id: string): string | undefined => world.scenario.assumptions?.[id];

export const campaignNamed = (world: World, ref: unknown): Campaign | undefined =>
  world.campaigns.find((one) => one.ref === ref);

export const personNamed = (world: World, name: unknown): Person | undefined =>
  world.people.find((one) => one.name === name);

export const text = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value as Value);
