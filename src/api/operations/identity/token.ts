import { API_USER } from '../../access/access.ts';
import { tokenOf } from '../../access/tokens.ts';
import { record, text, whole } from '../../schema/schema.ts';
import { query } from '../common.ts';
import type { Answer, Operation } from '../kind.ts';

const SECOND = 1000;
const NOT_KEPT = { 'cache-control': 'no-store', pragma: 'no-cache' };

function odd(status: 400 | 401, error: string, why: string): Answer {
  return { whole: { status, body: { error, error_description: why }, headers: NOT_KEPT } };
}

/** An access token for a client id and secret; the one in force as long as it lives (fact 12.1). Not counted in the quota. */
export const getAccessToken: Operation = {
  id: 'getAccessToken',
  title: 'Identity',
  summary: 'Gives an access token for an hour; asked again, the same one with the seconds that are left.',
  group: 'Identity',
  api: 'identity',
  method: 'GET',
  orMethod: 'POST',
  path: '/identity/oauth/token',
  takes: 'form',
  params: [
    query('grant_type', 'text', 'client_credentials.'),
    query('client_id', 'text', 'The id that the sandbox shows.'),
    query('client_secret', 'text', 'The secret that the sandbox shows. It is made up.'),
    query('partner_id', 'text', 'Taken and not looked at.'),
  ],
  answers: record({ access_token: text(), token_type: text(), expires_in: whole(), scope: text() }),
  facts: ['12.1'],
  provenance: 'documented',
  observed: [
    'The body of a refusal: error and error_description.',
    'The headers Cache-Control and Pragma.',
    'partner_id, which clients send.',
  ],
  simulated: [
    'Another grant_type than client_credentials is answered with HTTP 400 and unsupported_grant_type.',
  ],
  errors: [
    { code: '401', when: 'the client id or the secret is wrong (an HTTP status)', provenance: 'documented' },
  ],
  example: {
    values: {
      grant_type: 'client_credentials',
      client_id: '{{clientId}}',
      client_secret: '{{clientSecret}}',
    },
  },
  keeps: { accessToken: 'access_token' },
  handle(call, { access, now, unique }) {
    const { clientId, clientSecret } = access.credentials;
    if (call.text('client_id') !== clientId || call.text('client_secret') !== clientSecret)
      return odd(401, 'invalid_client', 'Bad client credentials');
    const grant = call.text('grant_type');
    if (grant !== 'client_credentials')
      return odd(400, 'unsupported_grant_type', `Unsupported grant type: ${(grant ?? '').slice(0, 80)}`);
    const [after, { token, ends }] = tokenOf(access, now, unique);
    const body = {
      access_token: token,
      token_type: 'bearer',
      expires_in: Math.max(0, Math.ceil((ends - now) / SECOND) - 1),
      scope: API_USER,
    };
    return { access: after, whole: { status: 200, body, headers: NOT_KEPT } };
  },
};
