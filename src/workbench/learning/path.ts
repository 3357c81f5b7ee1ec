/** What a team lead chose for others: a name, and items by id, in the order to take them. */
export interface LearningPath {
  readonly name: string;
  readonly items: readonly string[];
}

export const PATH_LIMITS = { name: 100, items: 100, characters: 8000 } as const;

export const EMPTY_PATH: LearningPath = { name: '', items: [] };

export type PathAction =
  | { readonly type: 'name'; readonly name: string }
  /** Puts an item at the end, or takes it out. */
  | { readonly type: 'choose'; readonly id: string }
  /** One place up. */
  | { readonly type: 'up'; readonly id: string };

const ITEM = /^(learn|models)(\/[a-z0-9][a-z0-9-]{0,79}){1,2}$/;

/** Can a path hold it? Says nothing about whether the site has such a page. */
export function isItemId(id: unknown): id is string {
  return typeof id === 'string' && ITEM.test(id);
}

/** A name as a path holds it: one line, without signs that cannot be seen, and not too long. */
export function plainName(text: string): string {
  const seen = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').replace(/ {2,}/g, ' ');
  return [...seen].slice(0, PATH_LIMITS.name).join('');
}

/** The path after an action. What does not fit, or is not there, changes nothing. */
export function actPath(path: LearningPath, action: PathAction): LearningPath {
  if (action.type === 'name') return { ...path, name: plainName(action.name) };
  const { id } = action;
  const at = path.items.indexOf(id);
  const others = path.items.filter((item) => item !== id);
  if (action.type === 'choose') {
    if (at >= 0) return { ...path, items: others };
    if (!isItemId(id) || path.items.length >= PATH_LIMITS.items) return path;
    return { ...path, items: [...path.items, id] };
  }
  return at < 1 ? path : { ...path, items: others.toSpliced(at - 1, 0, id) };
}
