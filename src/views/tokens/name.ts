/**
 * A token's name to compare it by, as the engine does: without braces and default, in small letters, and without blanks
 * around its two parts. `{{my.Score:default=1}}` and `my.score` are one token.
 */
export function plainName(token: string): string {
  const inside = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(token)?.[1] ?? token;
  const [name = ''] = inside.split(':default=');
  const dot = name.indexOf('.');
  const family = name.slice(0, Math.max(dot, 0)).trim();
  return `${family}${dot < 0 ? '' : '.'}${name.slice(dot + 1).trim()}`.toLowerCase();
}
