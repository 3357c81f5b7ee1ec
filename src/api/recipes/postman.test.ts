import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '#scenario';
import { PAGE_CREDENTIALS } from '../access/access.ts';
import { handle, openState } from '../handle.ts';
import { OPERATIONS } from '../operations/table.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import { readPairs, writePairs } from '../wire/pairs.ts';
import type { WireRequest } from '../wire/wire.ts';
import { playRecipe } from './play.ts';
import { recipeCollection } from './postman.ts';
import { readRecipe } from './read.ts';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
const names = readdirSync(`${CONTENT}recipes/`);

type Pairs = readonly { readonly key: string; readonly value: string }[];
interface Item {
  readonly name: string;
  readonly event: readonly {
    readonly listen: string;
    readonly script: { readonly exec: readonly string[] };
  }[];
  readonly request: {
    readonly method: string;
    readonly url: { readonly path: readonly string[]; readonly query?: Pairs };
    readonly body?: { readonly raw?: string; readonly urlencoded?: Pairs };
  };
}

/** As much of Postman as the scripts use: variables, tests, and where to go on. */
function runner(recipeName: string) {
  const { recipe } = readRecipe(readFileSync(`${CONTENT}recipes/${recipeName}`, 'utf8'));
  if (!recipe) throw new Error(`${recipeName} is no recipe`);
  const { scenario } = parse(readFileSync(`${CONTENT}scenarios/${recipe.model}.yaml`, 'utf8'));
  if (!scenario) throw new Error(`${recipe.model} is no scenario`);
  const sandbox = openSandbox(scenario);
  let state = openState(sandbox, PAGE_CREDENTIALS);
  const variables = new Map<string, string>(Object.entries({ ...PAGE_CREDENTIALS }));
  const failed: string[] = [];
  const fill = (words: string) =>
    words.replace(/\{\{([^{}]*)\}\}/g, (whole, name) => variables.get(name) ?? whole);
  // As newman writes a query: percent-codes stay, and so does a plus sign.
  const inQuery = (value: string) =>
    encodeURIComponent(fill(value))
      .replaceAll('%2B', '+')
      .replace(/%25(?=[0-9A-F]{2})/g, '%');
  const queryOf = (all: Pairs) => all.map(({ key, value }) => `${key}=${inQuery(value)}`).join('&');
  const pairs = (all: Pairs) => writePairs(all.map(({ key, value }) => [key, fill(value)]));
  const answerTo = ({ request: { method, url, body } }: Item): [WireRequest, string] => {
    const path = `/${url.path.map(fill).join('/')}`;
    const type = body?.raw === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    const sent: WireRequest = {
      method,
      target: url.query ? `${path}?${queryOf(url.query)}` : path,
      headers: {
        authorization: `Bearer ${variables.get('accessToken')}`,
        ...(body ? { 'content-type': type } : {}),
      },
      body: body?.raw === undefined ? pairs(body?.urlencoded ?? []) : fill(body.raw),
    };
    const handled = handle(state, sent, { clock: () => sandbox.world.now, unique: () => 'u' }, OPERATIONS);
    state = handled.state;
    return [sent, handled.response.body];
  };
  const run = (item: Item, listen: string, answer: string): string | null | undefined => {
    let next: string | null | undefined;
    const pm = {
      environment: {
        set: (name: string, value: string) => variables.set(name, value),
        get: (name: string) => variables.get(name),
      },
      response: { json: () => JSON.parse(answer), text: () => answer },
      expect: (value: unknown) => ({
        to: {
          eql: (other: unknown) => expect(value).toEqual(other),
          be: { a: (type: string) => expect(typeof value).toBe(type) },
        },
      }),
      test(name: string, check: () => void) {
        try {
          check();
        } catch (error) {
          failed.push(`${item.name}: ${name}: ${String(error)}`);
        }
      },
      execution: {
        setNextRequest: (name: string | null) => {
          next = name;
        },
      },
    };
    for (const one of item.event.filter((each) => each.listen === listen))
      new Function('pm', one.script.exec.join('\n'))(pm);
    return next;
  };
  return { recipe, scenario, failed, answerTo, run };
}

/** What a request is, whatever order its fields have. */
const told = ({ method, target, body }: WireRequest) => {
  const [path, query = ''] = target.split('?');
  const read = body.startsWith('{') ? JSON.parse(body) : readPairs(body).toSorted();
  return { method, path, query: readPairs(query).toSorted(), body: read };
};

test.each(names)('%s as a collection sends what the recipe sends, and every check of it passes', (name) => {
  const { recipe, scenario, failed, answerTo, run } = runner(name);
  const { item: items } = JSON.parse(JSON.stringify(recipeCollection(recipe))) as { item: readonly Item[] };
  expect(new Set(items.map((one) => one.name)).size).toBe(items.length);
  const sent: WireRequest[] = [];
  for (let at = 0; at < items.length && sent.length < 100; ) {
    const item = items[at] as Item;
    run(item, 'prerequest', '');
    const [request, answer] = answerTo(item);
    sent.push(request);
    const next = run(item, 'test', answer);
    if (next === null) break;
    at = next === undefined ? at + 1 : items.findIndex((one) => one.name === next);
  }
  expect(failed).toEqual([]);
  const { token, steps } = playRecipe(recipe, scenario);
  const wanted = [token, ...steps.flatMap(({ calls }) => calls)].map(({ request }) => told(request));
  expect(sent.map(told)).toEqual(wanted);
});
