import type { Params } from '../program.ts';
import type { Launch } from '../world.ts';

/** The name alone, in lower case: `{{my.Score}}` and `my.Score` are both `score`. */
function bare(name: string): string {
  const word = name.trim();
  const inside = word.startsWith('{{') && word.endsWith('}}') ? word.slice(2, -2).trim() : word;
  return inside.replace(/^my\./i, '').trim().toLowerCase();
}

/** The My Tokens of an API call, from the parameter `tokens`; nothing when it passes none (fact 4.8). */
export function apiTokens(params: Params): Pick<Launch, 'apiTokens'> {
  const tokens = params['tokens'] as Readonly<Record<string, string>> | undefined;
  if (tokens === undefined) return {};
  return {
    apiTokens: Object.fromEntries(Object.entries(tokens).map(([name, value]) => [bare(name), value])),
  };
}
