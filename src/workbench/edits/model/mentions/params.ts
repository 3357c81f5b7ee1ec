import type { Constraint, Param, Plain } from '#engine';
import { isKeyed } from '../data.ts';
import { NAMED_BY_TYPE } from '../named/table.ts';
import { renameConditions, renameValue } from './conditions.ts';
import type { Renaming, Site } from './mention.ts';
import { renameKeys, renameName } from './names.ts';
import { renameInText } from './texts.ts';

type Values = Readonly<Record<string, Plain | undefined>>;

interface Here {
  readonly site: Site;
  /** The kind of step, filter, event or claim. */
  readonly kind: string;
  /** The activity that attributes are of, where a claim names it. */
  readonly activity: string;
  readonly rename: Renaming;
}

const staysRed = ({ part }: Site): boolean => part === 'campaign' || part === 'smart list';

/** The name of a My Token that an API call passes, which may stand in braces. */
function renameToken(name: string, site: Site, rename: Renaming): string {
  if (name.includes('{{')) return renameInText(name, site, rename);
  return rename({ kind: 'My Token', name, loose: true, site }) ?? name;
}

/** A value with its names changed; null where what it needs is gone. */
function renameOne({ type }: Param, value: Plain, here: Here): Plain {
  const { site, rename, kind, activity } = here;
  if (typeof value === 'string') {
    const named = renameName(value, NAMED_BY_TYPE.get(type.name) ?? [], site, rename);
    if (named === null) return staysRed(site) ? value : null;
    return named === value ? renameInText(value, site, rename) : named;
  }
  if (type.json === 'conditions' && Array.isArray(value))
    return renameConditions(kind, value as readonly Constraint[], site, rename) as unknown as Plain;
  if (!isKeyed(value)) return value;
  const text = (one: Plain) => (typeof one === 'string' ? renameInText(one, site, rename) : one);
  if (type.json === 'tokens') return renameKeys(value, (name) => renameToken(name, site, rename), text);
  if (type.json !== 'fields') return value;
  if (type.name !== 'attributes') {
    const kept = renameKeys(value, (name) => renameName(name, ['field'], site, rename));
    return Object.keys(kept).length > 0 || Object.keys(value).length === 0 ? kept : null;
  }
  const next = Object.fromEntries(
    Object.entries(value).map(([label, one]) => [label, renameValue(activity, label, one, site, rename)]),
  );
  return Object.keys(next).every((label) => next[label] === value[label]) ? value : next;
}

/**
 * The parameters of a step, filter, event or claim with all names in them changed. Null where a name that they need is
 * gone; in campaigns and smart lists such a name stays, and is underlined.
 */
export function renameParams<T extends Values>(
  params: readonly Param[],
  data: T,
  kind: string,
  site: Site,
  rename: Renaming,
): T | null {
  let next: T = data;
  for (const param of params) {
    const old = data[param.name];
    if (old === undefined || old === null) continue;
    const value = renameOne(param, old, { site, kind, activity: String(data['activity'] ?? kind), rename });
    if (value === null && !staysRed(site)) return null;
    if (value !== old) next = { ...next, [param.name]: value };
  }
  return next;
}
