import type { Plain, Scenario } from '#engine';
import { PAGE_CREDENTIALS } from '../access/access.ts';
import { alongWay } from '../documents/way.ts';
import { handle, openState, type State } from '../handle.ts';
import { type ComparedTable, comparedTables } from '../instance/compared.ts';
import { heldTables } from '../instance/tables.ts';
import type { Means } from '../means.ts';
import type { Operation } from '../operations/kind.ts';
import { OPERATIONS } from '../operations/table.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import type { WireRequest, WireResponse } from '../wire/wire.ts';
import { type Checked, checked } from './claims.ts';
import type { Inputs, Recipe, RecipeStep } from './recipe.ts';
import { stepRequest } from './request.ts';
import { type Answers, filled, referencesOf } from './template.ts';

/** One call with its answer. */
export interface PlayedCall {
  readonly request: WireRequest;
  readonly response: WireResponse;
}

/** A value of an answer that later steps use. */
export interface Output {
  /** As it is referred to, without braces. */
  readonly name: string;
  /** As text. */
  readonly value: string;
  /** The ids of the steps that use it. */
  readonly usedBy: readonly string[];
}

/** A step with what came of it. */
export interface PlayedStep {
  readonly step: RecipeStep;
  readonly operation: Operation;
  /** More than one where it was sent again; none where it was not sent. */
  readonly calls: readonly PlayedCall[];
  /** `shown`: it failed, as the recipe means it to. */
  readonly outcome: 'done' | 'shown' | 'failed' | 'not sent';
  /** Why it failed or was not sent. */
  readonly trouble?: string;
  readonly outputs: readonly Output[];
  /** What the instance holds after the step, beside what it held before. */
  readonly tables: readonly ComparedTable[];
  readonly checks: readonly Checked[];
  /** The events of the engine from the one up to but not the other, by `seq`. */
  readonly events: readonly [from: number, to: number];
}

/** A recipe that was carried out. */
export interface Played {
  /** The call that brings the access token, before all steps. */
  readonly token: PlayedCall;
  readonly steps: readonly PlayedStep[];
  /** The instance at the end. */
  readonly sandbox: Sandbox;
  /** Nothing failed but what was meant to, and every expectation is kept. */
  readonly well: boolean;
}

/** How often a step is sent at most. */
const MOST_CALLS = 20;
const SECOND = 1000;

/** One second a call, and unique texts that are counted: a recipe gives the same bytes each time. */
function means(start: number): Means & { readonly tick: () => void } {
  let now = start;
  let number = 0;
  return {
    clock: () => now,
    unique: () => `00000000-0000-4000-8000-${String(++number).padStart(12, '0')}`,
    tick: () => {
      now += SECOND;
    },
  };
}

interface At {
  readonly state: State;
  readonly answers: Answers;
}

type Send = (state: State, request: WireRequest) => { readonly state: State; readonly call: PlayedCall };

const jsonOf = ({ response }: PlayedCall): unknown => JSON.parse(response.body);

/** The first error of an answer as `709 The text`; nothing where it has none. */
function errorOf(answer: unknown): string | undefined {
  const code = alongWay(answer, 'errors.0.code');
  return code === undefined ? undefined : `${String(code)} ${String(alongWay(answer, 'errors.0.message'))}`;
}

interface Sent {
  readonly at: At;
  readonly calls: readonly PlayedCall[];
  readonly trouble?: string;
}

/** Sends the calls of a step until it need not be sent again, something fails, or a reference leads to nothing. */
function sendAll(step: RecipeStep, operation: Operation, start: At, token: string, send: Send): Sent {
  const calls: PlayedCall[] = [];
  let at = start;
  let given: Inputs = step.with ?? {};
  while (calls.length < MOST_CALLS) {
    const values = filled(given, at.answers);
    const body = step.body === undefined ? undefined : filled(step.body, at.answers);
    const missing = [...values.missing, ...(body?.missing ?? [])];
    if (missing.length > 0)
      return {
        at,
        calls,
        trouble: `{{${missing.join('}}, {{')}}} ${missing.length > 1 ? 'lead' : 'leads'} to nothing.`,
      };
    const inputs = { values: values.value as Readonly<Record<string, Plain>>, body: body?.value };
    const sent = send(at.state, stepRequest(operation, inputs, token));
    const answer = jsonOf(sent.call);
    calls.push(sent.call);
    at = { ...at, state: sent.state, answers: { ...at.answers, [step.id]: answer } };
    const error = errorOf(answer);
    if (error !== undefined) return { at, calls, trouble: error };
    if (step.again === undefined || alongWay(answer, step.again.while) !== true) return { at, calls };
    given = { ...given, ...step.again.with };
  }
  return { at, calls, trouble: `Sent ${MOST_CALLS} times, and its answer still asks for more.` };
}

function outcomeOf({ fails }: RecipeStep, { calls, trouble }: Sent): PlayedStep['outcome'] {
  if (calls.length === 0) return 'not sent';
  if (fails === undefined) return trouble === undefined ? 'done' : 'failed';
  return trouble?.startsWith(`${fails} `) ? 'shown' : 'failed';
}

/** Values of a step's answer that are used later. */
function outputsOf({ id }: RecipeStep, answer: unknown, later: readonly RecipeStep[]): readonly Output[] {
  const used = new Map<string, { readonly way: string; readonly by: Set<string> }>();
  for (const step of later) {
    const own = referencesOf({ ...step.with, body: step.body ?? null, again: { ...step.again?.with } });
    for (const { name, way, step: from } of own) {
      if (from !== id) continue;
      const known = used.get(name) ?? { way, by: new Set() };
      used.set(name, { way, by: known.by.add(step.id) });
    }
  }
  return [...used].flatMap(([name, { way, by }]): Output[] => {
    const value = way === '' ? answer : alongWay(answer, way);
    if (value === undefined) return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [{ name, value: text, usedBy: [...by] }];
  });
}

/** A step behind one that failed. */
function notSent(step: RecipeStep, operation: Operation, sandbox: Sandbox): PlayedStep {
  const held = heldTables(sandbox);
  const { seq } = sandbox.world;
  return {
    step,
    operation,
    calls: [],
    outcome: 'not sent',
    trouble: 'A step before it failed.',
    outputs: [],
    tables: comparedTables(held, held),
    checks: [],
    events: [seq, seq],
  };
}

/**
 * Carries out a recipe in a new sandbox of a model. After a step that fails without being meant to, the steps behind it are
 * not sent. The same recipe and model give the same bytes. Throws nothing; it ends, as steps and calls are bounded.
 */
export function playRecipe({ steps }: Recipe, model: Scenario): Played {
  const opened = openSandbox(model);
  const own = means(opened.world.now);
  const send: Send = (state, request) => {
    const handled = handle(state, request, own, OPERATIONS);
    own.tick();
    return { state: handled.state, call: { request, response: handled.response } };
  };
  const { clientId, clientSecret } = PAGE_CREDENTIALS;
  const query = `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`;
  const identity = { method: 'GET', target: `/identity/oauth/token?${query}`, headers: {}, body: '' };
  const first = send(openState(opened, PAGE_CREDENTIALS), identity);
  const token = String(alongWay(jsonOf(first.call), 'access_token'));
  const known = steps.flatMap((step, index) => {
    const operation = OPERATIONS.find(({ id }) => id === step.operation);
    return operation ? [{ step, operation, later: steps.slice(index) }] : [];
  });
  let at: At = { state: first.state, answers: {} };
  const sent: PlayedStep[] = [];
  for (const { step, operation, later } of known) {
    const before = at.state.sandbox;
    const done = sendAll(step, operation, at, token, send);
    const { calls, trouble } = done;
    const outcome = outcomeOf(step, done);
    at = done.at;
    const answer = at.answers[step.id];
    const after = at.state.sandbox;
    const held = heldTables(after);
    sent.push({
      step,
      operation,
      calls,
      outcome,
      ...(trouble === undefined ? {} : { trouble }),
      outputs: outputsOf(step, answer, later),
      tables: comparedTables(heldTables(before), held),
      checks: checked(step.expect ?? [], answer, held),
      events: [before.world.seq, after.world.seq],
    });
    if (outcome === 'failed' || outcome === 'not sent') break;
  }
  const { sandbox } = at.state;
  const rest = known.slice(sent.length).map(({ step, operation }) => notSent(step, operation, sandbox));
  const played = [...sent, ...rest];
  const well = played.every(
    ({ outcome, checks }) => (outcome === 'done' || outcome === 'shown') && checks.every(({ kept }) => kept),
  );
  return { token: first.call, steps: played, sandbox, well };
}
