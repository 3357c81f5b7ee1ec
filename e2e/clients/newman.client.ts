import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instanceOf } from './instance.ts';
import { type Served, serve } from './served.ts';

/** What newman's JSON report says, as far as it is looked at. */
interface Report {
  readonly collection: { readonly item: readonly unknown[] };
  readonly run: {
    readonly stats: {
      readonly requests: { readonly total: number; readonly failed: number };
      readonly assertions: { readonly total: number; readonly failed: number };
    };
    readonly failures: readonly { readonly source: { readonly name: string }; readonly error: object }[];
    readonly executions: readonly {
      readonly item: { readonly name: string };
      readonly assertions?: readonly { readonly error?: object }[];
    }[];
  };
}

const WINDOW = 20_000;
const NEWMAN = createRequire(import.meta.url).resolve('newman/bin/newman.js');

/** Runs the collection that the sandbox wrote, with the environment that it wrote, on newman's command line. */
async function ran({ folder, address }: Served, ...variables: readonly string[]) {
  const file = (name: string) => join(folder, name);
  const values = [`marketoBaseUrl=${address}`, ...variables].flatMap((one) => ['--env-var', one]);
  const args = ['run', file('collection.json'), '--environment', file('environment.json'), ...values];
  const report = ['--reporters', 'json', '--reporter-json-export', file('report.json')];
  const child = spawn(process.execPath, ['--no-deprecation', NEWMAN, ...args, ...report], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  const { collection, run } = JSON.parse(readFileSync(file('report.json'), 'utf8')) as Report;
  return { code, requests: collection.item.length, run };
}

describe('our collection on a new sandbox', () => {
  let served: Served;
  let newman: Awaited<ReturnType<typeof ran>>;
  beforeAll(async () => {
    served = await serve();
    newman = await ran(served);
  });
  afterAll(async () => await served?.end());

  test('newman has no failed assertion, and every request has one', () => {
    const { code, requests, run } = newman;
    expect(run.failures.map(({ source, error }) => [source.name, error])).toEqual([]);
    expect(code).toBe(0);
    expect(requests).toBeGreaterThan(40);
    expect(run.executions).toHaveLength(requests);
    const without = run.executions.filter(({ assertions = [] }) => assertions.length === 0);
    expect(without.map(({ item }) => item.name)).toEqual([]);
    expect(run.stats.requests).toMatchObject({ total: requests, failed: 0 });
    expect(run.stats.assertions.total).toBeGreaterThanOrEqual(requests);
  });

  test('every request was answered as the OpenAPI document says', () => {
    expect(served.misfits()).toEqual([]);
    expect(served.calls().length).toBeGreaterThanOrEqual(newman.requests);
  });

  test('the campaign that it requests has run, with the value of the call for its token', async () => {
    const trigger = served.calls().find(({ target }) => target.endsWith('/trigger.json'));
    const { input } = JSON.parse(trigger?.body ?? '{}');
    await served.pass(WINDOW);
    const instance = await instanceOf(served);
    const path = `/rest/v1/lead/${input.leads[0].id}.json?fields=email,leadStatus`;
    const { result } = await instance.call({ path });
    expect(input.tokens[0].name).toBe('{{my.Message}}');
    expect(result[0].leadStatus).toBe(input.tokens[0].value);
    expect(await instance.activities(result[0].email, 47)).toEqual(['47 Event.Invite']);
  });
});

test('with a wrong secret every assertion fails, and newman says so', async () => {
  const served = await serve();
  try {
    const { code, run } = await ran(served, 'clientSecret=wrong');
    expect(code).not.toBe(0);
    expect(run.stats.assertions.failed).toBe(run.stats.assertions.total);
    expect(run.stats.assertions.total).toBeGreaterThan(40);
  } finally {
    await served.end();
  }
});
