import type { Constraint, Plain, Value } from '#engine';
import { mapSame } from '../data.ts';
import type { NamedId } from '../named/kind.ts';
import type { Renaming, Site } from './mention.ts';
import { renameName } from './names.ts';

/** What the attributes of activities name, by Adobe's labels. */
const LABELS: ReadonlyMap<string, readonly NamedId[]> = new Map<string, readonly NamedId[]>([
  ['Email', ['email']],
  ['Webhook', ['webhook']],
  ['List Name', ['static list']],
  ['List', ['static list']],
  ['Program', ['program']],
  ['Program Name', ['program']],
  ['Attribute', ['field']],
  ['Attribute Name', ['field']],
  ['Score Name', ['field']],
  ['Segmentation', ['segmentation']],
  ['Model', ['revenue cycle model']],
  ['New Partition', ['partition']],
  ['Previous Partition', ['partition']],
  ['New Owner', ['owner', 'queue']],
  ['Previous Owner', ['owner', 'queue']],
  ['Assigned To', ['owner', 'queue']],
]);

/** The kinds of thing that an attribute of an activity, trigger or filter names. */
function kindsOf(activity: string, attribute: string): readonly NamedId[] {
  if (/sales email|member data/i.test(activity)) return attribute === 'Program' ? ['program'] : [];
  if (attribute === 'Campaign') return [/SFDC|Microsoft/.test(activity) ? 'CRM campaign' : 'campaign'];
  return LABELS.get(attribute) ?? [];
}

/** A value of an attribute, changed if it names something. A name that is gone stays: the comparison is with a text. */
export function renameValue<T extends Plain>(
  activity: string,
  attribute: string,
  value: T,
  site: Site,
  rename: Renaming,
): T | string {
  if (typeof value !== 'string') return value;
  return renameName(value, kindsOf(activity, attribute), site, rename) ?? value;
}

/** Constraints of a trigger, or of a filter that looks back, with the names among their values changed. */
export function renameConditions(
  activity: string,
  where: readonly Constraint[],
  site: Site,
  rename: Renaming,
): readonly Constraint[] {
  return mapSame(where, (one) => {
    if (!Array.isArray(one.values)) return one;
    const values = mapSame<Value>(one.values, (value) =>
      renameValue(activity, one.attribute, value, site, rename),
    );
    return values === one.values ? one : { ...one, values };
  });
}
