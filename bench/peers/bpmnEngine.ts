import { EventEmitter } from 'node:events';
import { type BpmnEngineOptions, Engine } from 'bpmn-engine';
import type { Fields, Outcome, Peer, WorkPerson } from '../engineWork.ts';
import { SOURCE } from './bpmnSource.ts';

type Next = (error: null, result?: unknown) => void;
interface Scope {
  readonly environment: { readonly variables: { readonly person: { fields: Fields } } };
}
type Work = (fields: Fields) => Fields | boolean;

/** What the scripts of the process do, as functions, by the id of their task or flow. */
const WORK: Readonly<Record<string, Work>> = {
  isSwedish: ({ Country }) => Country === 'Sweden',
  score: (fields) => ({ ...fields, Score: fields.Score + 5 }),
  data: (fields) => ({ ...fields, Stage: 'Engaged' }),
  isHigh: ({ Score }) => Score >= 10,
  sales: (fields) => ({ ...fields, Route: 'Sales' }),
  nurture: (fields) => ({ ...fields, Route: 'Nurture' }),
  childScore: (fields) => ({ ...fields, Score: fields.Score + 1 }),
  childData: (fields) => ({ ...fields, Owner: 'Routing' }),
};

const functions = new Map(
  Object.entries(WORK).map(([id, work]) => {
    const execute = ({ environment }: Scope, next: Next) => {
      const { person } = environment.variables;
      const result = work(person.fields);
      if (typeof result === 'object') person.fields = result;
      next(null, result);
    };
    return [id, { execute }] as const;
  }),
);

/** A script handler that runs no text: `bpmn-engine` lets one be handed in. */
const scripts = {
  register: () => undefined,
  getScript: (_language: string, { id }: { readonly id: string }) => functions.get(id),
} as unknown as NonNullable<BpmnEngineOptions['scripts']>;

async function one({ fields }: WorkPerson, options: BpmnEngineOptions): Promise<Outcome> {
  const person = { fields };
  const trace: unknown[] = [];
  const listener = new EventEmitter();
  const emit = (event: string, api: { id: string; content: unknown }) =>
    trace.push({ event, id: api.id, content: api.content, fields: person.fields }) > 0;
  listener.emit = emit as typeof listener.emit;
  const engine = new Engine({ name: 'work', ...options, variables: { person } });
  const ended = engine.waitFor('end');
  await engine.execute({ listener, variables: { person } });
  await ended;
  return { fields: person.fields, events: trace.length };
}

async function* each(people: readonly WorkPerson[], options: BpmnEngineOptions) {
  for (const person of people) yield await one(person, options);
}

/** As its guide has it: every engine reads the BPMN source and runs the scripts in it. */
export const bpmnEngine: Peer = {
  name: 'bpmn-engine, as in its guide',
  ready: (people) => () => each(people, { source: SOURCE }),
};

const [definition] = await new Engine({ name: 'work', source: SOURCE }).getDefinitions();
const sourceContext = definition?.environment.options['source'];

/** At its best: the source is read once, and functions stand in for the scripts. */
export const bpmnEngineBest: Peer = {
  name: 'bpmn-engine, source read once',
  ready: (people) => () => each(people, { sourceContext, scripts }),
};
