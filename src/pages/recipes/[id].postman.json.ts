import type { APIRoute } from 'astro';
import { recipeCollection, recipes } from '#course';

export function getStaticPaths() {
  return recipes().map(({ id, recipe }) => ({ params: { id }, props: { recipe } }));
}

/** A recipe as a Postman collection. */
export const GET: APIRoute = ({ props }) => {
  const text = `${JSON.stringify(recipeCollection(props['recipe']), null, 2)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
