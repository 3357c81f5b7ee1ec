import { expect, test } from 'vitest';
import { filled } from './documents/filled.ts';
import { client } from './fixtures/client.ts';
import { VARIABLES } from './fixtures/variables.ts';
import { API_LIMITS } from './limits.ts';
import type { Operation } from './operations/kind.ts';
import { OPERATIONS } from './operations/table.ts';
import type { WireRequest } from './wire/wire.ts';

// Every operation, called wrongly in every way that does not depend on what it does. The client checks that each answer is as
// our schemas say, with a code that the operation's reference has and a text for people.

const NOBODY = '99999999';
const FORM = 'application/x-www-form-urlencoded';

interface Wrong {
  readonly what: string;
  /** Which operations can be called so; all of them unless it says. */
  readonly of?: (operation: Operation) => boolean;
  readonly bend: (call: WireRequest) => WireRequest;
  /** Milliseconds that have passed. */
  readonly later?: number;
  readonly codes: readonly string[];
}

const typed = (call: WireRequest, type: string, body: string): WireRequest => ({
  ...call,
  headers: { ...call.headers, 'content-type': type },
  body,
});
const isForm = ({ takes, method }: Operation): boolean => takes.startsWith('form') && method === 'POST';
const isJson = ({ takes }: Operation): boolean => takes === 'json';

const WRONG: readonly Wrong[] = [
  {
    what: 'no token',
    bend: (call) => ({ ...call, headers: { ...call.headers, authorization: '' } }),
    codes: ['603'],
  },
  {
    what: 'a token that is none',
    bend: (call) => ({ ...call, headers: { ...call.headers, authorization: 'Bearer x:int' } }),
    codes: ['601'],
  },
  { what: 'an expired token', bend: (call) => call, later: API_LIMITS.token, codes: ['602'] },
  {
    what: 'a body of 1.1 MB',
    bend: (call) => ({ ...call, body: 'x'.repeat(1_100_000) }),
    codes: ['413'],
  },
  {
    what: 'an address of 9 kB',
    bend: (call) => ({ ...call, target: `${call.target.split('?')[0]}?x=${'x'.repeat(9000)}` }),
    codes: ['414'],
  },
  {
    what: 'an unknown id',
    of: ({ path }) => path.includes('{'),
    bend: (call) => ({ ...call, target: call.target.replace(/\/\d+(?=[/.])/, `/${NOBODY}`) }),
    codes: ['702', '1004', '1013', 'nothing found'],
  },
  {
    what: 'broken JSON',
    of: isJson,
    bend: (call) => typed(call, 'application/json', '{"input":['),
    codes: ['609'],
  },
  {
    what: 'JSON under another content type',
    of: isJson,
    bend: (call) => typed(call, 'text/plain', call.body || '{}'),
    codes: ['612'],
  },
  {
    what: 'a form where JSON is taken',
    of: isJson,
    bend: (call) => typed(call, FORM, 'input=x'),
    codes: ['612'],
  },
  {
    what: 'a form under another content type',
    of: isForm,
    bend: (call) => typed(call, 'text/plain', call.body || 'name=x'),
    codes: ['612'],
  },
  {
    what: 'a multipart form',
    of: isForm,
    bend: (call) => typed(call, 'multipart/form-data; boundary=x', '--x--'),
    codes: ['613'],
  },
  {
    what: 'broken JSON where a form or JSON is taken',
    of: ({ takes }) => takes === 'form or json',
    bend: (call) => typed(call, 'application/json', '{'),
    codes: ['609'],
  },
  {
    what: 'another method',
    bend: (call) => ({ ...call, method: 'PUT' }),
    codes: ['605'],
  },
  {
    what: 'a way out of the path',
    bend: (call) => ({ ...call, target: call.target.replace('/rest/', '/rest/../rest/') }),
    of: ({ path }) => path.startsWith('/rest/'),
    codes: ['610'],
  },
];

test.each(WRONG)(
  '$what: refused by every operation, and nothing changes',
  ({ of = () => true, bend, later = 0, codes }) => {
    const called = OPERATIONS.filter((operation) => operation.api !== 'identity' && of(operation));
    const answers = called.map((operation) => {
      const one = client();
      const example = filled(operation, VARIABLES);
      // Without the example's token, for which there is no variable here, the client sends its own.
      const { authorization: _, ...headers } = example.headers;
      const before = one.state().sandbox;
      one.pass(later);
      const { code, body } = one.send(bend({ ...example, headers }));
      const found = body.success && body.result === undefined ? 'nothing found' : (code ?? 'done');
      return { id: operation.id, found, isSame: one.state().sandbox === before };
    });
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ found, isSame }) => !codes.includes(found) || !isSame)).toEqual([]);
  },
);
