import type { CompiledStep, Program } from '#engine';

/** The person fields that something may read and write, by name; or it may touch anything. */
export interface Touch {
  readonly anything: boolean;
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
}

/** What a step may touch, and what it may set going. */
export interface StepTouch extends Touch {
  /** Campaigns that it calls, by index. */
  readonly calls: readonly number[];
  /** The type of the activity that it logs; nothing for a step that logs none. */
  readonly logs: string | null;
}

type Test = CompiledStep['choices'][number]['test'];
type Action = CompiledStep['otherwise'];

/** Steps of which it is known what they touch, with the parameters that name the written field and hold the text. */
const WRITERS: ReadonlyMap<string, readonly [written: string, text: string]> = new Map([
  ['Change Data Value', ['attribute', 'newValue']],
  ['Change Score', ['scoreName', 'change']],
]);
const CALLERS: readonly string[] = ['Execute Campaign', 'Request Campaign'];
/** Families whose tokens depend on no field. */
const FIELDLESS: readonly string[] = ['my', 'campaign', 'program', 'member', 'system', 'trigger'];

const ANYTHING: StepTouch = { anything: true, reads: new Set(), writes: new Set(), calls: [], logs: null };

/** The fields that the tokens of a text read, or nothing where that is not known. */
function fieldsIn(text: string, { fields }: Program): readonly string[] | undefined {
  const names: string[] = [];
  for (const [, inside = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const [token = ''] = inside.split(':default=');
    const dot = token.indexOf('.');
    const family = token.slice(0, Math.max(dot, 0)).trim().toLowerCase();
    if (FIELDLESS.includes(family)) continue;
    if (family !== 'lead' && family !== 'company') return undefined;
    const name = token
      .slice(dot + 1)
      .trim()
      .toLowerCase();
    for (const field of fields.keys()) if (field.toLowerCase() === name) names.push(field);
  }
  return names;
}

/** The field that a filter reads, or nothing where it may read something else. */
function fieldOf(test: Test): string | undefined {
  const field = test?.filter === 'Person Attribute' ? test.params['attribute'] : undefined;
  return typeof field === 'string' ? field : undefined;
}

function calledBy(action: NonNullable<Action>, own: number): number {
  const { campaign } = action;
  const named = typeof campaign === 'object' && campaign !== null && 'campaign' in campaign;
  const index = named ? Number(campaign.campaign) : -1;
  return index < 0 ? own : index;
}

/** What a step may touch by one of its actions. */
function touchOfAction(program: Program, own: number, step: string, action: NonNullable<Action>): StepTouch {
  const nothing = { ...ANYTHING, anything: false };
  if (CALLERS.includes(step)) return { ...nothing, calls: [calledBy(action, own)], logs: step };
  const writer = WRITERS.get(step);
  if (!writer) return step === 'Wait' && action['token'] === undefined ? nothing : ANYTHING;
  const field = String(action[writer[0]]);
  const inText = fieldsIn(String(action[writer[1]]), program);
  // A score adds to what is there, and a change that changes nothing is not logged: both read the field.
  return inText
    ? { ...nothing, reads: new Set([field, ...inText]), writes: new Set([field]), logs: step }
    : ANYTHING;
}

/** What a step of a campaign may touch, whichever of its choices applies. */
export function touchOf(
  program: Program,
  own: number,
  { step, choices, otherwise }: CompiledStep,
): StepTouch {
  const actions = [otherwise, ...choices.map(({ action }) => action)].filter((action) => action !== null);
  const all = actions.map((action) => touchOfAction(program, own, step, action));
  const tests = choices.flatMap(({ test }) => test ?? []);
  const tested = tests.map(fieldOf);
  if (tested.includes(undefined) || all.some(({ anything }) => anything)) return ANYTHING;
  return {
    anything: false,
    reads: new Set([...tested.flatMap((field) => field ?? []), ...all.flatMap(({ reads }) => [...reads])]),
    writes: new Set(all.flatMap(({ writes }) => [...writes])),
    calls: all.flatMap(({ calls }) => calls),
    logs: all.find(({ logs }) => logs !== null)?.logs ?? null,
  };
}

/** What a campaign's smart list reads when somebody comes to it. */
export function touchOfList({ campaigns }: Program, campaign: number): Touch {
  const fields = (campaigns[campaign]?.list.filters ?? []).map(fieldOf);
  const known = fields.flatMap((field) => field ?? []);
  return { anything: known.length < fields.length, reads: new Set(known), writes: new Set() };
}
