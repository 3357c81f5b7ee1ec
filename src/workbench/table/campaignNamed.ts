import type { Program } from '#engine';
import { expectedOf, meant } from './value.ts';

/**
 * The campaign that a text means, as `Program.Campaign`: by that, or by its own name where only one is called so. Under
 * `wrong` a sentence says why none is meant.
 */
export function campaignNamed(
  text: string,
  { campaigns }: Program,
): { readonly ref: string } | { readonly wrong: string } {
  const refs = campaigns.map(({ ref }) => ref);
  const ref = meant(text, refs);
  if (ref !== undefined) return { ref };
  const low = text.toLowerCase();
  const called = campaigns.filter(({ name }) => name.toLowerCase() === low);
  const [only] = called;
  if (only && called.length === 1) return { ref: only.ref };
  if (only)
    return {
      wrong: `Several campaigns are called "${text}". ${expectedOf(
        text,
        called.map((one) => one.ref),
      )}`,
    };
  return { wrong: `There is no campaign "${text}". ${expectedOf(text, refs)}` };
}
