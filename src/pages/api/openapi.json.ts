import { LOCAL_PORT, openApiDocument } from '#api';

export const prerender = true;

/** `/api/openapi.json`: the operations of the sandbox as an OpenAPI 3.1 document, for a sandbox on the reader's machine. */
export function GET(): Response {
  return new Response(`${JSON.stringify(openApiDocument(`http://127.0.0.1:${LOCAL_PORT}`), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
