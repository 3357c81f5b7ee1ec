/**
 * A token's name to compare it by: `{{my.Score:default=1}}`, `my.Score` and `{{ My.score }}` are one token, `my.score`.
 * A text that is no token comes back in small letters.
 */
export function tokenName(token: string): string {
  const inside = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(token)?.[1] ?? token;
  const [name = ''] = inside.split(':default=');
  const dot = name.indexOf('.');
  return `${name.slice(0, Math.max(dot, 0)).trim()}${dot < 0 ? '' : '.'}${name.slice(dot + 1).trim()}`.toLowerCase();
}
