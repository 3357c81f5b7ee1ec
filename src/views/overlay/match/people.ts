import type { CompiledPerson } from '#engine';
import type { LogRow } from '../file/row.ts';

/** Whose log the lines of a file are. */
export interface Named {
  /** Model's person to the lines, in the order of the model. */
  readonly rows: ReadonlyMap<string, { readonly named: string; readonly rows: readonly LogRow[] }>;
  /** Those whom the model does not have; the empty name is that of lines that name nobody. */
  readonly strangers: readonly { readonly named: string; readonly rows: readonly LogRow[] }[];
}

const bare = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

type People = readonly CompiledPerson[];

/** The model's person whom a name in a file stands for: by the reader's word, by name, by email address. */
function personOf(named: string, people: People, as: ReadonlyMap<string, string>): string | undefined {
  const told = as.get(named);
  if (told !== undefined) return people.find(({ name }) => name === told)?.name;
  const words = bare(named);
  const byName = people.find(({ name }) => bare(name) === words);
  const email = ({ fields }: CompiledPerson) => bare(String(fields['Email Address'] ?? ''));
  return (byName ?? people.find((person) => words !== '' && email(person) === words))?.name;
}

/** Whether a file gives people by their place in the model: whole numbers only, none too high. */
function byPlace(names: readonly string[], people: People): boolean {
  return names.every((name) => /^[1-9]\d{0,5}$/.test(name) && Number(name) <= people.length);
}

/**
 * Finds whose log each line is. One person in the file and one in the model are taken for the same, whatever they are
 * called. `as`: whom the reader takes a name in the file for.
 */
export function namedIn(rows: readonly LogRow[], people: People, as: ReadonlyMap<string, string>): Named {
  const byName = new Map<string, LogRow[]>();
  for (const row of rows) {
    const own = byName.get(row.person);
    if (own) own.push(row);
    else byName.set(row.person, [row]);
  }
  const names = [...byName.keys()];
  const only = names.length === 1 && people.length === 1 ? people[0]?.name : undefined;
  const places = byPlace(names, people) && !names.some((name) => personOf(name, people, as) !== undefined);
  const found = new Map<string, { named: string; rows: LogRow[] }>();
  const strangers: { named: string; rows: LogRow[] }[] = [];
  for (const [named, own] of byName) {
    const person =
      personOf(named, people, as) ?? only ?? (places ? people[Number(named) - 1]?.name : undefined);
    if (person === undefined) strangers.push({ named, rows: own });
    else found.set(person, { named, rows: [...(found.get(person)?.rows ?? []), ...own] });
  }
  const inModel = people.flatMap(({ name }) => {
    const own = found.get(name);
    return own ? [[name, own] as const] : [];
  });
  return { rows: new Map(inModel), strangers };
}
