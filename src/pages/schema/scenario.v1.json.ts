import { jsonSchema } from '#scenario';

export const prerender = true;

/** `/schema/scenario.v1.json`: the JSON Schema of the scenario format, for editors. */
export function GET(): Response {
  return new Response(`${JSON.stringify(jsonSchema(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
