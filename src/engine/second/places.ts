import type { Folder, MyToken, ProgramData } from '../scenario.ts';
import { setting, type World } from './world.ts';

/** What fits the type of a token (facts 5.11, 5.12, 5.16); a value that does not fit is not saved. */
function isSaved(world: World, { name, type: written = 'text', value }: MyToken): boolean {
  const type = written.toLowerCase();
  const asInApi = setting(world, 'score-token-type') === 'as in the API';
  if (value === '' || name.length > 50) return false;
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (type === 'number') return (asInApi ? /^[+-]?\d+(\.\d+)?$/ : /^[+-]?\d+$/).test(value.trim());
  if (type === 'score') return (asInApi ? /^[+-]?\d+$/ : /^([+-]|=-?)\d+$/).test(value.trim());
  return true;
}

/** The My Token that counts for a program: its own, then the places above it from the nearest on (facts 5.13, 5.14). */
export function myToken(world: World, program: ProgramData, name: string): MyToken | undefined {
  const find = (tokens: readonly MyToken[] | undefined, wanted: string) =>
    tokens?.find((token) => token.name.toLowerCase() === wanted && isSaved(world, token));
  const { instance } = world.scenario;
  let here: ProgramData | undefined = program;
  let folder: string | undefined;
  for (let guard = 0; here !== undefined && guard < 50; guard++) {
    const found = find(here.tokens, name);
    if (found) return found;
    folder = here.folder;
    const { parent }: ProgramData = here;
    here = parent === undefined ? undefined : instance.programs.find((one) => one.name === parent);
  }
  for (let guard = 0; folder !== undefined && guard < 50; guard++) {
    const place: Folder | undefined = instance.folders?.find((one) => one.name === folder);
    const found = find(place?.tokens, name);
    if (found) return found;
    folder = place?.parent;
  }
  return find(instance.tokens, name);
}

/** The values of My Tokens that a call of the API brings; it names them as `{{my.Offer}}`, `my.Offer` or `Offer` (facts 4.8, 5.4). */
export function brought(given: unknown): Map<string, string> {
  const all = Object.entries((given ?? {}) as Record<string, string>);
  return new Map(
    all.map(([name, value]) => [
      name
        .replace(/^\s*\{\{(.*)\}\}\s*$/, '$1')
        .trim()
        .replace(/^my\./i, '')
        .trim()
        .toLowerCase(),
      value,
    ]),
  );
}
