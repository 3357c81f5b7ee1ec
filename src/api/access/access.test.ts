import { describe, expect, test } from 'vitest';
import { client } from '../fixtures/client.ts';
import { API_LIMITS } from '../limits.ts';
import { PAGE_CREDENTIALS } from './access.ts';

const CAMPAIGNS = '/rest/v1/campaigns.json';
const TOKEN = '/identity/oauth/token';
const right = {
  grant_type: 'client_credentials',
  client_id: PAGE_CREDENTIALS.clientId,
  client_secret: PAGE_CREDENTIALS.clientSecret,
};

describe('[12.1] a token', () => {
  test('lives an hour, and asked again is the same with what is left', () => {
    const one = client();
    const first = one.get(TOKEN, right);
    expect(first.body).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f-]{36}:int$/),
      token_type: 'bearer',
      expires_in: 3599,
      scope: 'api-user@example.com',
    });
    expect(first.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
    one.pass(3_000_000);
    expect(one.form(TOKEN, right).body).toEqual({ ...first.body, expires_in: 599 });
    one.pass(600_000);
    expect(one.get(TOKEN, { ...right, partner_id: 'x' }).body.access_token).not.toBe(first.body.access_token);
  });

  test.each([
    ['a wrong secret', { ...right, client_secret: 'x' }, 401, 'invalid_client'],
    ['a wrong id', { ...right, client_id: '' }, 401, 'invalid_client'],
    ['nothing', {}, 401, 'invalid_client'],
    ['another grant type', { ...right, grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('is not given for %s', (_what, values, status, error) => {
    const reply = client().get(TOKEN, values as Readonly<Record<string, string>>);
    expect([reply.status, reply.body.error]).toEqual([status, error]);
    expect(reply.body.error_description).toMatch(/\w/);
  });
});

describe('[12.2] who may call', () => {
  test.each<[string, string, string]>([
    ['without a token', '', '603'],
    ['with a token that is none', 'Bearer x:int', '601'],
    ['with another scheme', 'Basic eDp5', '603'],
    ['with a header that is no token', 'Bearer', '603'],
  ])('%s: %s is %s', (_what, authorization, code) => {
    const one = client();
    const before = one.state().sandbox;
    const reply = one.send({ target: CAMPAIGNS, headers: { authorization } });
    expect([reply.status, reply.code]).toEqual([200, code]);
    expect(one.state().sandbox).toBe(before);
  });

  test('a token in the address does not count, and one beside the header does no harm', () => {
    const one = client();
    const token = one.get(TOKEN, right).body.access_token;
    const alone = one.send({ target: `${CAMPAIGNS}?access_token=${token}`, headers: { authorization: '' } });
    expect([alone.code, alone.body.errors[0].message]).toEqual([
      '601',
      expect.stringContaining('Authorization'),
    ]);
    expect(one.get(CAMPAIGNS, { access_token: 'anything' }).body.success).toBe(true);
  });

  test('a token that has expired is told from one that never was', () => {
    const one = client();
    one.pass(API_LIMITS.token);
    expect(one.get(CAMPAIGNS).code).toBe('602');
    one.get(TOKEN, right);
    expect(one.get(CAMPAIGNS).code).toBe('602');
  });

  test('an asset call is refused in the way of the asset API', () => {
    const reply = client().send({ target: '/rest/asset/v1/programs.json', headers: { authorization: '' } });
    expect(reply.body).toMatchObject({ success: false, warnings: [], errors: [{ code: '603' }] });
  });
});

describe('[12.3] limits', () => {
  test('100 calls in 20 seconds; then again', () => {
    const one = client();
    const codes = Array.from({ length: 101 }, () => one.get(CAMPAIGNS).code);
    expect(codes).toEqual([...Array(100).fill(undefined), '606']);
    expect(one.last()?.response.body).toContain("Max rate limit '100' exceeded with in '20' secs");
    one.pass(API_LIMITS.window - 1);
    expect(one.get(CAMPAIGNS).code).toBe('606');
    one.pass(1);
    expect(one.get(CAMPAIGNS).code).toBe(undefined);
  });

  test('50,000 calls a day, counted anew from midnight Central time', () => {
    const one = client();
    one.get(CAMPAIGNS);
    const { access } = one.state();
    one.setState({
      ...one.state(),
      access: { ...access, day: { ...access.day, calls: API_LIMITS.callsADay } },
    });
    expect(one.get(CAMPAIGNS).code).toBe('607');
    const authorization = () => `Bearer ${one.get(TOKEN, right).body.access_token}`;
    one.pass(86_400_000);
    expect(one.send({ target: CAMPAIGNS, headers: { authorization: authorization() } }).code).toBe(undefined);
  });

  test('a body of more than 1 MB, and an address of more than 8 KB', () => {
    const one = client();
    const before = one.state().sandbox;
    const large = one.json('/rest/v1/leads.json', { input: [{ email: 'x'.repeat(1_100_000) }] });
    expect([large.status, large.code]).toEqual([413, '413']);
    const long = one.get('/rest/v1/leads.json', { filterType: 'id', filterValues: '1'.repeat(9000) });
    expect([long.status, long.code]).toEqual([414, '414']);
    const letters = one.json('/rest/v1/leads.json', { input: [{ email: '€'.repeat(360_000) }] });
    expect(letters.status).toBe(413);
    expect(one.state().sandbox).toBe(before);
  });

  test('an address of less than 8 KB is answered', () => {
    const reply = client().get('/rest/v1/leads.json', { filterType: 'id', filterValues: '1'.repeat(8000) });
    expect(reply.body).toMatchObject({ success: true, result: [] });
  });
});
