import type { MyToken, Path, Plain, Scenario } from '#engine';
import { dataAt, isKeyed, listAt, mapSame, putAt } from '../data.ts';
import { nameOf } from '../named/find.ts';
import type { Key, NamedKind } from '../named/kind.ts';
import { NAMED } from '../named/table.ts';
import type { Renaming, Site } from './mention.ts';
import { renameKeys, renameList, renameName } from './names.ts';
import { renameInText } from './texts.ts';

function renameAnswers(answers: Plain, site: Site, rename: Renaming): Plain {
  if (!Array.isArray(answers)) return answers;
  return mapSame<Plain>(answers, (answer) => {
    if (!isKeyed(answer) || !isKeyed(answer['fields'])) return answer;
    const fields = renameKeys(answer['fields'], (name) => renameName(name, ['field'], site, rename));
    return fields === answer['fields'] ? answer : { ...answer, fields };
  });
}

function renameAtKey({ holds, names, name: key }: Key, value: Plain, site: Site, rename: Renaming): Plain {
  if (holds === 'answers') return renameAnswers(value, site, rename);
  if (key === 'subject' && typeof value === 'string') return renameInText(value, site, rename);
  if (!names) return value;
  if (typeof value === 'string') return renameName(value, [names], site, rename);
  if (Array.isArray(value)) return renameList(value as readonly string[], names, site, rename);
  return isKeyed(value) ? renameKeys(value, (name) => renameName(name, [names], site, rename)) : value;
}

function renameKind(scenario: Scenario, { id, list, keys }: NamedKind, rename: Renaming): Scenario {
  return listAt(scenario, list).reduce<Scenario>((next, item, index) => {
    const program = isKeyed(item) && typeof item['program'] === 'string' ? { program: item['program'] } : {};
    const site: Site = { where: `the ${id} "${nameOf(item)}"`, part: 'structure', ...program };
    return keys.reduce((changed, key) => {
      const path: Path = [...list, index, ...(key.path ?? [key.name])];
      const old = dataAt(changed, path);
      if (old === undefined) return changed;
      const value = renameAtKey(key, old, site, rename);
      return value === old ? changed : putAt(changed, path, value ?? undefined);
    }, next);
  }, scenario);
}

/** What the named things of a model say of each other: the folder of a program, the lists of a person, and so on. */
export function renameInThings(scenario: Scenario, rename: Renaming): Scenario {
  return Object.values(NAMED).reduce((next, kind) => renameKind(next, kind, rename), scenario);
}

/** The values of My Tokens, which may hold tokens themselves. */
export function renameInTokens(
  tokens: readonly MyToken[] | undefined,
  site: Site,
  rename: Renaming,
): readonly MyToken[] | undefined {
  if (!tokens) return tokens;
  return mapSame(tokens, (token) => {
    const value = renameInText(token.value, site, rename);
    return value === token.value ? token : { ...token, value };
  });
}
