import type { Dist } from './weight.ts';

/**
 * The parts of islands that a page does not hold where they belong, one sentence a page: React wrote them behind the rest,
 * with scripts that move them, or not at all. Such a page needs JavaScript to be whole.
 */
export function partsElsewhere(dist: Dist): string[] {
  return [...dist].flatMap(([path, text]) => {
    const found = path.endsWith('.html') ? (text.match(/<!--\$[?!]-->/g)?.length ?? 0) : 0;
    return found > 0
      ? [`${path} has ${found} ${found === 1 ? 'part' : 'parts'} that only a script puts into place`]
      : [];
  });
}
