import { sheets } from '#api';

export const prerender = true;

/** `/api/operations.json`: what a reader must know of each operation of the API sandbox, for the console. */
export function GET(): Response {
  return new Response(`${JSON.stringify(sheets())}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
