import type { ChangeData, Plain, Scenario, Variant } from '#engine';
import { isKeyed, mapSame } from '../data.ts';
import type { NamedId } from '../named/kind.ts';
import { NAMED } from '../named/table.ts';
import type { Renaming, Site } from './mention.ts';
import { renameName } from './names.ts';

type Way = ChangeData['at'];

/** The kind that the part behind a key names: `people` is followed by a person. Records of a person have the same keys. */
const BEHIND: ReadonlyMap<string | number, NamedId> = new Map(
  Object.values(NAMED).flatMap(({ id, list }): [string | number, NamedId][] => {
    const key = list.at(-1);
    return key === undefined ? [] : [[key, id]];
  }),
);

/** The program and the campaign of a reference, in a model that has the program. */
function partsOf({ instance }: Scenario, ref: string): readonly [string, string] | undefined {
  const program = instance.programs.find(({ name }) => ref.startsWith(`${name}.`))?.name;
  return program === undefined ? undefined : [program, ref.slice(program.length + 1)];
}

function renameWay(scenario: Scenario, at: Way, site: Site, rename: Renaming): Way | null {
  const [instance, programs, program, campaigns, campaign, ...rest] = at;
  if (campaigns === 'campaigns' && typeof program === 'string' && typeof campaign === 'string') {
    const ref = renameName(`${program}.${campaign}`, ['campaign'], site, rename);
    const parts = ref === null ? undefined : partsOf(scenario, ref);
    if (ref === `${program}.${campaign}`) return at;
    return parts ? ([instance, programs, parts[0], campaigns, parts[1], ...rest] as Way) : null;
  }
  const next = at.map((part, index) => {
    const kind = BEHIND.get(at[index - 1] ?? '');
    return kind && typeof part === 'string' ? renameName(part, [kind], site, rename) : part;
  });
  if (next.includes(null)) return null;
  return next.every((part, index) => part === at[index]) ? at : (next as Way);
}

/** Only references to campaigns are told from other texts by their form: they have a period between two names. */
function renameData(data: Plain, site: Site, rename: Renaming): Plain {
  if (typeof data === 'string')
    return data.includes('.') ? (renameName(data, ['campaign'], site, rename) ?? data) : data;
  if (Array.isArray(data)) return mapSame<Plain>(data, (one) => renameData(one, site, rename));
  if (!isKeyed(data)) return data;
  const next = Object.entries(data).map(([key, one]) => [key, renameData(one, site, rename)] as const);
  return next.every(([key, one]) => one === data[key]) ? data : Object.fromEntries(next);
}

function renameChange(
  scenario: Scenario,
  change: ChangeData,
  site: Site,
  rename: Renaming,
): ChangeData | null {
  const at = renameWay(scenario, change.at, site, rename);
  if (at === null) return null;
  const data = renameData(change as unknown as Plain, site, rename) as unknown as ChangeData;
  return at === change.at && data === change ? change : { ...data, at };
}

/** Variants with the names in their changes changed; a change of something that is gone is left out. */
export function renameVariants(
  scenario: Scenario,
  variants: readonly Variant[],
  rename: Renaming,
): readonly Variant[] {
  return mapSame(variants, (variant) => {
    const site: Site = { where: `the variant "${variant.name}"`, part: 'variant' };
    const changes = variant.changes.flatMap((change) => renameChange(scenario, change, site, rename) ?? []);
    const same =
      changes.length === variant.changes.length && changes.every((one, at) => one === variant.changes[at]);
    return same ? variant : { ...variant, changes };
  });
}
