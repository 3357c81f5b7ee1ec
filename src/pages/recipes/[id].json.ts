import type { APIRoute } from 'astro';
import { recipes } from '#course';

export function getStaticPaths() {
  return recipes().map(({ id, recipe }) => ({ params: { id }, props: { recipe } }));
}

/** A recipe as JSON, at an address that stays: a recipe file like any other, which `lab recipe` carries out. */
export const GET: APIRoute = ({ props }) => {
  const text = `${JSON.stringify(props['recipe'], null, 2)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
