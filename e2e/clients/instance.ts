import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Served } from './served.ts';

/** A raw call: the path is sent as it is. */
export interface Raw {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: answers have every shape
export type Answer = any;

/** Sends a call without any client, with a token where one is given. */
export async function send({ address }: Served, token: string | null, raw: Raw): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const { method = 'GET', path, headers = {}, body = '' } = raw;
  const all = {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(body === '' ? {} : { 'content-length': Buffer.byteLength(body) }),
    ...headers,
  };
  const sent = request({ hostname, port, method, path, headers: all, agent: false });
  const answered = once(sent, 'response');
  sent.end(body);
  const [reply] = (await answered) as [IncomingMessage];
  let text = '';
  for await (const piece of reply) text += piece;
  return JSON.parse(text);
}

/** What the engine has done, as the sandbox tells it. */
export interface Instance {
  /** A raw call with a token. */
  readonly call: (raw: Raw) => Promise<Answer>;
  readonly idOf: (what: 'campaigns' | 'lists' | 'people' | 'programs', name: string) => Promise<number>;
  /** Some fields of a person, by their names in JSON. */
  readonly fields: (email: string, ...names: readonly string[]) => Promise<Answer>;
  /** The person's activities since the model began, each as its type and its primary value. */
  readonly activities: (email: string, ...types: readonly number[]) => Promise<readonly string[]>;
  /** Lets the time of the model go on. */
  readonly later: (by: string) => Promise<void>;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Looks into a served sandbox without any client, over calls that are checked too. */
export async function instanceOf(served: Served): Promise<Instance> {
  const { clientId, clientSecret } = served;
  const credentials = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const call = async (raw: Raw): Promise<Answer> => {
    const path = `/identity/oauth/token?${new URLSearchParams(credentials)}`;
    const { access_token } = await send(served, null, { path });
    return await send(served, access_token, raw);
  };
  const get = async (path: string, values: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const answer = await call({ path: `${path}?${new URLSearchParams(values)}` });
    if (answer.success !== true) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const person = async (email: string, names: readonly string[]) => {
    const values = { filterType: 'email', filterValues: email, fields: ['id', ...names].join(',') };
    const { result } = await get('/rest/v1/leads.json', values);
    return result[0];
  };
  return {
    call,
    async idOf(what, name) {
      const { result } = await get('/sandbox/v1/instance.json');
      return result[0][what].find((one: { name: string }) => one.name === name).id;
    },
    async fields(email, ...names) {
      const { id, ...fields } = await person(email, names);
      return fields;
    },
    async activities(email, ...types) {
      const { id } = await person(email, []);
      const { nextPageToken } = await get('/rest/v1/activities/pagingtoken.json', {
        sinceDatetime: '2026-01-01',
      });
      const values = { nextPageToken, activityTypeIds: types.join(','), leadIds: String(id) };
      const { result } = await get('/rest/v1/activities.json', values);
      return (result ?? []).map(
        (one: { activityTypeId: number; primaryAttributeValue?: string }) =>
          `${one.activityTypeId} ${one.primaryAttributeValue ?? ''}`,
      );
    },
    async later(by) {
      const body = new URLSearchParams({ by }).toString();
      await call({ method: 'POST', path: '/sandbox/v1/time.json', headers: FORM, body });
    },
  };
}
