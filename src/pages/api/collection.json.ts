import { postmanCollection } from '#api';

export const prerender = true;

/** `/api/collection.json`: every operation of the sandbox as a Postman collection. */
export function GET(): Response {
  return new Response(`${JSON.stringify(postmanCollection(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
