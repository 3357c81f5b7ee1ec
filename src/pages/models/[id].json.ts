import type { APIRoute } from 'astro';
import { models } from '#course';

export function getStaticPaths() {
  return models().map(({ id, scenario }) => ({ params: { id }, props: { scenario } }));
}

/** A scenario as JSON, at an address that stays: a scenario file like any other, which `parse` reads. */
export const GET: APIRoute = ({ props }) => {
  const text = `${JSON.stringify(props['scenario'], null, 2)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
