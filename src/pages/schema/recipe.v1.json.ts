import { RECIPE_SHAPE } from '#api';

export const prerender = true;

/** `/schema/recipe.v1.json`: the JSON Schema of recipe files, for editors. */
export function GET(): Response {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Recipe',
    ...RECIPE_SHAPE,
  };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
