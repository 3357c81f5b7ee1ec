import type { Settings } from '../assumptions.ts';
import type { Path } from '../problem.ts';
import type { Place } from '../program.ts';
import type { Folder, Instance, ProgramData } from '../scenario.ts';
import { unknown } from './names.ts';
import { complain, complainTwice, type Report } from './report.ts';
import { tokensOf } from './tokens.ts';

/** Programs come first and keep their index, so that a campaign's program is found by it. */
interface Draft {
  readonly place: Omit<Place, 'above'>;
  readonly above:
    | { readonly kind: 'program' | 'folder'; readonly name: string; readonly path: Path }
    | undefined;
}

function ofPrograms(report: Report, programs: readonly ProgramData[], settings: Settings): readonly Draft[] {
  return programs.map(({ name, id, description = '', workspace = '', tokens, folder, parent }, index) => {
    const path = ['instance', 'programs', index];
    if (folder !== undefined && parent !== undefined) {
      const message = `"${name}" is in a folder or in a program, not in both; the program counts.`;
      complain(report, [...path, 'folder'], { message, facts: [] }, 'file');
    }
    const place = { name, kind: 'program' as const, id: id ?? 1000 + index, description, workspace };
    const kind = parent === undefined ? ('folder' as const) : ('program' as const);
    const above = parent ?? folder;
    return {
      place: { ...place, ...tokensOf(report, [...path, 'tokens'], tokens, settings) },
      above:
        above === undefined
          ? undefined
          : { kind, name: above, path: [...path, parent === undefined ? 'folder' : 'parent'] },
    };
  });
}

function ofFolders(report: Report, folders: readonly Folder[], settings: Settings): readonly Draft[] {
  return folders.map(({ name, parent, tokens }, index) => {
    const path = ['instance', 'folders', index];
    const place = { name, kind: 'folder' as const, id: 500 + index, description: '', workspace: '' };
    return {
      place: { ...place, ...tokensOf(report, [...path, 'tokens'], tokens, settings) },
      above: parent === undefined ? undefined : { kind: 'folder', name: parent, path: [...path, 'parent'] },
    };
  });
}

const keyOf = ({ kind, name }: { readonly kind: Place['kind']; readonly name: string }) => `${kind} ${name}`;

/** For each place the index of the place that holds it; -1 where it names none or one that does not exist. */
function holders(all: readonly Draft[]): readonly number[] {
  const byKey = new Map(all.map(({ place }, index): [string, number] => [keyOf(place), index]).reverse());
  return all.map(({ above }) => (above ? (byKey.get(keyOf(above)) ?? -1) : -1));
}

function isInItself(above: readonly number[], own: number): boolean {
  let index = above[own] ?? -1;
  for (let hops = 0; hops < above.length && index >= 0; hops++) {
    if (index === own) return true;
    index = above[index] ?? -1;
  }
  return false;
}

/** Where Global My Tokens are defined: above everything (fact 5.13). */
const INSTANCE = { name: 'Admin', kind: 'instance', id: 0, description: '', workspace: '' } as const;

/** The places that define My Tokens, programs first in their own order (facts 5.13, 5.14). */
export function compilePlaces(
  report: Report,
  { programs, folders = [], tokens }: Instance,
  settings: Settings,
): readonly Place[] {
  const namesOf = (places: readonly { readonly name: string }[]) => places.map(({ name }) => name);
  complainTwice(report, ['instance', 'programs'], 'programs', namesOf(programs));
  complainTwice(report, ['instance', 'folders'], 'folders', namesOf(folders));
  const all = [...ofPrograms(report, programs, settings), ...ofFolders(report, folders, settings)];
  const above = holders(all);
  const global = tokensOf(report, ['instance', 'tokens'], tokens, settings);
  const top: Place = { ...INSTANCE, ...global };
  const whole = global.tokens.size > 0 ? { above: all.length } : {};
  const places = all.map(({ place, above: wanted }, own): Place => {
    if (!wanted) return { ...place, ...whole };
    const index = above[own] ?? -1;
    if (index < 0) {
      const known = namesOf(wanted.kind === 'program' ? programs : folders);
      complain(report, wanted.path, unknown(wanted.kind, wanted.name, known), 'file');
      return { ...place, ...whole };
    }
    if (!isInItself(above, own)) return { ...place, above: index };
    complain(report, wanted.path, { message: `"${place.name}" cannot be inside itself.`, facts: [] }, 'file');
    return { ...place, ...whole };
  });
  return global.tokens.size > 0 ? [...places, top] : places;
}
