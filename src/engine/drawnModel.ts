import { ASSUMPTIONS } from './assumptions.ts';
import type {
  CampaignData,
  ChoiceData,
  FilterData,
  FlowStepData,
  OutsideData,
  Plain,
  Scenario,
  SmartListData,
} from './scenario.ts';

type Draw = (below: number) => number;

const FIELDS = ['A', 'B', 'S', 'T'] as const;
const SCORES = ['S', 'T'] as const;
const VALUES = [
  'x',
  'y',
  'NULL',
  '{{lead.A}}+',
  '{{my.One}}',
  '{{my.Two:default=none}}',
  '{{campaign.name}}',
];
const MORE = ['{{program.name}}', '{{trigger.Name}}', '{{trigger.Trigger Name}}', '{{my.Nowhere}}', ' ', '7'];
const CHANGES = ['+1', '-2', '=5', '=-1', '3', '{{my.Plus}}', '{{my.Nowhere}}'];
const WAITS = ['1 hour', '30 minutes', '1 day', '0 minutes', '4 hrs'];
const RULES = ['only once', 'every time', 'only once', 'once every 2 hours'];
const TRIGGERS = ['Person is Created', 'Fills Out Form', 'Campaign is Requested'];
const REFS = ['P.C0', 'P.C1', 'P.C2', 'P.C3', 'P.C4', 'Q.C5', 'Q.C6', 'Q.C7', 'Q.C8'];
/** Where the requestable campaigns begin, the executables, and what only a schedule starts. */
const [REQUESTABLE, EXECUTABLE, BATCH] = [2, 4, 8];
const PEOPLE = ['Ada', 'Ben'];
const TOKENS = ['One', 'Two', 'Plus'];

function pick<T>(draw: Draw, from: readonly T[]): T {
  return from[draw(from.length)] as T;
}

function several<T>(draw: Draw, most: number, make: (index: number) => T): T[] {
  return Array.from({ length: draw(most + 1) }, (_, index) => make(index));
}

function filter(draw: Draw): FilterData {
  const attribute = pick(draw, FIELDS);
  const test = { filter: 'Person Attribute', attribute };
  if (draw(3) === 0) return { ...test, operator: pick(draw, ['is empty', 'is not empty']) };
  if (attribute === 'A' || attribute === 'B')
    return { ...test, operator: 'is', values: [pick(draw, ['x', 'y'])] };
  return { ...test, operator: pick(draw, ['at least', 'less than', 'is']), values: [draw(4)] };
}

/** A reference, mostly to a campaign further down, so that few models run in circles. */
function reference(draw: Draw, own: number, from: number, to: number): string {
  if (draw(20) === 1) return pick(draw, [...REFS, 'this campaign', 'P.Nowhere']);
  const later = REFS.slice(Math.max(own + 1, from), to);
  return pick(draw, later.length === 0 || draw(6) === 1 ? REFS.slice(from, to) : later);
}

function step(draw: Draw, own: number): FlowStepData {
  const plus = () => ({ scoreName: pick(draw, SCORES), change: pick(draw, CHANGES) });
  const executes = () => ({
    campaign: reference(draw, own, EXECUTABLE, BATCH),
    useParentTokenContext: draw(2) === 1,
  });
  const actions: readonly (() => readonly [string, () => Readonly<Record<string, Plain>>])[] = [
    () => [
      'Change Data Value',
      () => ({ attribute: pick(draw, FIELDS), newValue: pick(draw, [...VALUES, ...MORE]) }),
    ],
    () => ['Change Score', plus],
    () => ['Request Campaign', () => ({ campaign: reference(draw, own, REQUESTABLE, EXECUTABLE) })],
    () =>
      own < EXECUTABLE || own >= BATCH
        ? ['Wait', () => ({ duration: pick(draw, WAITS) })]
        : ['Change Score', plus],
    () => ['Remove from Flow', () => ({ campaign: reference(draw, own, 0, REFS.length) })],
    () => ['Execute Campaign', executes],
    () => ['Execute Campaign', executes],
  ];
  const [name, params] = pick(draw, actions)();
  const action = (): Readonly<Record<string, Plain>> => (draw(9) === 1 ? { doNothing: true } : params());
  const choices = several(draw, 2, (): ChoiceData => ({ ...action(), if: filter(draw) }));
  return { ...action(), step: name, ...(choices.length > 0 ? { choices } : {}) };
}

/** The first two campaigns hear events, two are requestable, four executable, one is a batch; few are something else. */
function campaign(draw: Draw, own: number): CampaignData {
  const usual =
    own < REQUESTABLE ? own : [REQUESTABLE, EXECUTABLE, BATCH].filter((from) => own >= from).length + 1;
  const kind = draw(12) === 1 ? draw(5) : usual;
  const triggers = kind < 3 ? [{ trigger: TRIGGERS[kind] ?? '' }] : [];
  const match: SmartListData = draw(4) === 1 ? { match: 'any' } : {};
  return {
    name: `C${own}`,
    ...(kind === 3 ? { executable: true } : {}),
    smartList: { triggers, filters: several(draw, draw(2), () => filter(draw)), ...match },
    flow: several(draw, 4, () => step(draw, own)),
    schedule: { active: draw(12) !== 1, qualification: pick(draw, RULES) },
  };
}

function outside(draw: Draw): OutsideData {
  const at = pick(draw, ['0 minutes', '30 minutes', '1 hour', '3 hours']);
  const person = pick(draw, PEOPLE);
  const kind = draw(5);
  if (kind === 0) return { event: 'Person is Created', person, at };
  if (kind < 3) return { event: 'Fills Out Form', person, form: pick(draw, ['Contact', 'Trial']), at };
  if (kind === 3) return { event: 'Batch Campaign Runs', campaign: pick(draw, REFS.slice(BATCH)), at };
  const campaign = pick(draw, REFS.slice(REQUESTABLE, EXECUTABLE));
  return { event: 'API Request Campaign', campaign, person, tokens: { One: 'api' }, at };
}

/**
 * A small model of every kind the engine has, drawn from numbers: the same numbers give the same model, no numbers the
 * plainest one, and fewer or smaller numbers a plainer one, so that a test can shrink it. Models may be invalid in part,
 * as readers' models are.
 */
export function drawnModel(numbers: readonly number[]): Scenario {
  let next = 0;
  const draw: Draw = (below) => (numbers[next++] ?? 0) % below;
  const tokens = () => TOKENS.filter(() => draw(3) === 1).map((name) => ({ name, value: `+${draw(9)}` }));
  const flipped = Object.entries(ASSUMPTIONS).filter(() => draw(6) === 1);
  const campaigns = REFS.map((_, own) => campaign(draw, own));
  return {
    format: 1,
    id: 'drawn',
    title: 'Drawn',
    assumptions: Object.fromEntries(flipped.map(([id, { options }]) => [id, pick(draw, options)])),
    instance: {
      fields: FIELDS.map((name) => ({ name, type: name === 'S' || name === 'T' ? 'score' : 'string' })),
      folders: [{ name: 'All', tokens: tokens() }],
      programs: [
        { name: 'P', folder: 'All', tokens: tokens(), campaigns: campaigns.slice(0, 5) },
        { name: 'Q', tokens: tokens(), campaigns: campaigns.slice(5) },
      ],
    },
    people: PEOPLE.map((name) => ({ name, new: draw(3) > 0 })),
    script: [
      { event: 'Fills Out Form', person: 'Ada', form: 'Contact' },
      ...several(draw, 3, () => outside(draw)),
    ],
  };
}
