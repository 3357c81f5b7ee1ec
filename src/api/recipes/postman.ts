import type { Plain } from '#engine';
import type { Operation } from '../operations/kind.ts';
import { OPERATIONS } from '../operations/table.ts';
import { type After, type MadeList, scriptAfter, scriptBefore, variableOf } from './postmanScripts.ts';
import type { Inputs, Recipe, RecipeStep } from './recipe.ts';
import { wireText } from './request.ts';
import { eachOf, type Reference, referencesIn, referencesOf } from './template.ts';

type Json = Readonly<Record<string, unknown>>;

const BASE = '{{marketoBaseUrl}}';

/** A text with its references as variables of the collection. */
const withVariables = (words: string): string =>
  referencesIn(words).reduce(
    (so, { name }) => so.replaceAll(`{{${name}}}`, `{{${variableOf(name)}}}`),
    words,
  );

/** A value as text of a body or a field, in which a reference to an id is a number. */
function asText(value: Plain): string {
  const words = withVariables(typeof value === 'string' ? value : wireText(value));
  return typeof value === 'object' && value !== null ? words.replace(/"(\{\{[\w.]*id\}\})"/gi, '$1') : words;
}

/** Signs that mean something else in an address, and that Postman sends as they are. */
const inQuery = (words: string): string =>
  words.replace(/\{\{[^{}]*\}\}|[+&#%]/g, (part) => (part.length === 1 ? encodeURIComponent(part) : part));

/** A body with variables in place of its lists, and those lists. */
function bodyOf(step: RecipeStep): { readonly text: string; readonly lists: readonly MadeList[] } {
  const lists: MadeList[] = [];
  const put = (value: Plain): Plain => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(put);
    const each = eachOf(value as Inputs);
    if (!each) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, put(one)]));
    const variable = `${step.id}.list.${lists.length + 1}`;
    lists.push({ ...each, variable });
    return `LIST{{${variable}}}`;
  };
  const laidOut = JSON.stringify(put(step.body ?? null), null, 2).replace(/"LIST(\{\{[\w.]+\}\})"/g, '$1');
  return { text: withVariables(laidOut).replace(/"(\{\{[\w.]*id\}\})"/gi, '$1'), lists };
}

const event = (listen: 'prerequest' | 'test', exec: readonly string[]): readonly Json[] =>
  exec.length > 0 ? [{ listen, script: { type: 'text/javascript', exec } }] : [];

function request({ method, path, params }: Operation, inputs: Inputs, body: string | undefined): Json {
  const pairs = Object.entries(inputs).map(([key, value]) => ({ key, value: asText(value) }));
  const at = (place: string) =>
    pairs.filter(({ key }) => params.find(({ name }) => name === key)?.in === place);
  const own = new Map(at('path').map(({ key, value }) => [key, value]));
  const target = path.replace(/\{(\w+)\}/g, (whole, name: string) => own.get(name) ?? whole);
  const query = at('query').map(({ key, value }) => ({ key, value: inQuery(value) }));
  const form = at('form');
  const words = query.map(({ key, value }) => `${key}=${value}`).join('&');
  return {
    method,
    header: body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }],
    url: {
      raw: `${BASE}${target}${words === '' ? '' : `?${words}`}`,
      host: [BASE],
      path: target.slice(1).split('/'),
      ...(query.length > 0 ? { query } : {}),
    },
    ...(form.length > 0 ? { body: { mode: 'urlencoded', urlencoded: form } } : {}),
    ...(body === undefined
      ? {}
      : { body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } } }),
  };
}

const TOKEN: Json = {
  name: '0 Get the access token',
  event: event('test', [
    'var body = pm.response.json();',
    'pm.test("answered", function () { pm.expect(body.access_token).to.be.a("string"); });',
    'pm.environment.set("accessToken", body.access_token);',
  ]),
  request: {
    auth: { type: 'noauth' },
    ...request(
      OPERATIONS.find(({ api }) => api === 'identity') as Operation,
      { grant_type: 'client_credentials', client_id: '{{clientId}}', client_secret: '{{clientSecret}}' },
      undefined,
    ),
  },
};

function usesOf(id: string, steps: readonly RecipeStep[]): readonly Reference[] {
  const all = steps.flatMap((step) =>
    referencesOf({ ...step.with, body: step.body ?? null, again: { ...step.again?.with } }),
  );
  const own = all.filter(({ step }) => step === id);
  return own.filter(({ name }, at) => own.findIndex((one) => one.name === name) === at);
}

function itemsOf(step: RecipeStep, at: number, steps: readonly RecipeStep[]): readonly Json[] {
  const operation = OPERATIONS.find(({ id }) => id === step.operation);
  if (!operation) return [];
  const nameAt = (index: number) => (steps[index] ? `${index + 1} ${steps[index].title}` : null);
  const { text, lists } = bodyOf(step);
  const used = usesOf(step.id, steps.slice(at));
  const item = (name: string, inputs: Inputs, after: Partial<After>): Json => ({
    name,
    event: [
      ...event('prerequest', scriptBefore(lists)),
      ...event('test', scriptAfter({ step, used, ...after })),
    ],
    request: {
      ...request(operation, inputs, step.body === undefined ? undefined : text),
      description: [step.note, `${operation.title}.`].filter((one) => one !== undefined).join(' '),
    },
  });
  const name = String(nameAt(at));
  if (!step.again) return [item(name, step.with ?? {}, {})];
  const more = `${name}, again`;
  return [
    item(name, step.with ?? {}, { goTo: { when: false, name: nameAt(at + 1) } }),
    item(more, { ...step.with, ...step.again.with }, { goTo: { when: true, name: more } }),
  ];
}

/**
 * A recipe as a Postman collection (format 2.1): a request a step, in order, with scripts that save what later steps use and
 * check the answers. It needs the variables of `postmanEnvironment`. A step that is sent again is two requests, the second of
 * which repeats itself. What a recipe expects of the instance is not checked: no call of Marketo's tells it.
 */
export function recipeCollection({ title, why, steps }: Recipe): Json {
  return {
    info: {
      name: title,
      description: why,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{accessToken}}', type: 'string' }] },
    item: [TOKEN, ...steps.flatMap((step, at) => itemsOf(step, at, steps))],
  };
}
