import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instanceOf } from './instance.ts';
import { newman } from './newman.ts';
import { type Served, serve } from './served.ts';

const WINDOW = 20_000;

describe('our collection on a new sandbox', () => {
  let served: Served;
  let ran: Awaited<ReturnType<typeof newman>>;
  beforeAll(async () => {
    served = await serve();
    ran = await newman(served);
  });
  afterAll(async () => await served?.end());

  test('newman has no failed assertion, and every request has one', () => {
    const { code, requests, failures, run } = ran;
    expect({ code, failures }).toEqual({ code: 0, failures: [] });
    expect(requests).toBeGreaterThan(40);
    expect(run.executions).toHaveLength(requests);
    const without = run.executions.filter(({ assertions = [] }) => assertions.length === 0);
    expect(without.map(({ item }) => item.name)).toEqual([]);
    expect(run.stats.requests).toMatchObject({ total: requests, failed: 0 });
    expect(run.stats.assertions.total).toBeGreaterThanOrEqual(requests);
  });

  test('every request was answered as the OpenAPI document says', () => {
    expect(served.misfits()).toEqual([]);
    expect(served.calls().length).toBeGreaterThanOrEqual(ran.requests);
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
    const { code, run } = await newman(served, { values: { clientSecret: 'wrong' } });
    expect(code).not.toBe(0);
    expect(run.stats.assertions.failed).toBe(run.stats.assertions.total);
    expect(run.stats.assertions.total).toBeGreaterThan(40);
  } finally {
    await served.end();
  }
});
