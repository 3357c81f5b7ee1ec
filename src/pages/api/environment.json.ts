import { LOCAL_PORT, postmanEnvironment } from '#api';

export const prerender = true;

/** A sandbox makes up its credentials when it starts, and prints them: the reader puts them in. */
const TO_FILL_IN = { clientId: '', clientSecret: '' };

/** `/api/environment.json`: the variables of the Postman collections, for a sandbox on the reader's machine. */
export function GET(): Response {
  const environment = postmanEnvironment(`http://127.0.0.1:${LOCAL_PORT}`, TO_FILL_IN);
  return new Response(`${JSON.stringify(environment, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
