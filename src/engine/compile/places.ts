import type { Path } from '../problem.ts';
import type { Place } from '../program.ts';
import type { Folder, Instance, MyToken, ProgramData } from '../scenario.ts';
import { unknown } from './names.ts';
import { complain, complainTwice, type Report } from './report.ts';

/** Programs come first and keep their index, so that a campaign's program is found by it. */
interface Draft {
  readonly place: Omit<Place, 'above'>;
  readonly above: { readonly kind: Place['kind']; readonly name: string; readonly path: Path } | undefined;
}

function tokensOf(report: Report, path: Path, tokens: readonly MyToken[] = []): ReadonlyMap<string, string> {
  const names = tokens.map(({ name }) => name.toLowerCase());
  const repeats = complainTwice(report, path, 'My Tokens', names);
  for (const [index, { name }] of tokens.entries()) {
    if (name.length <= 50) continue;
    const message = `A My Token's name has at most 50 characters; this one has ${name.length}.`;
    complain(report, [...path, index, 'name'], { message, facts: ['5.16'] }, 'warning');
  }
  const first = tokens.filter((_, index) => !repeats.has(index));
  return new Map(first.map(({ name, value }) => [name.toLowerCase(), value]));
}

function ofPrograms(report: Report, programs: readonly ProgramData[]): readonly Draft[] {
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
      place: { ...place, tokens: tokensOf(report, [...path, 'tokens'], tokens) },
      above:
        above === undefined
          ? undefined
          : { kind, name: above, path: [...path, parent === undefined ? 'folder' : 'parent'] },
    };
  });
}

function ofFolders(report: Report, folders: readonly Folder[]): readonly Draft[] {
  return folders.map(({ name, parent, tokens }, index) => {
    const path = ['instance', 'folders', index];
    const place = { name, kind: 'folder' as const, id: 500 + index, description: '', workspace: '' };
    return {
      place: { ...place, tokens: tokensOf(report, [...path, 'tokens'], tokens) },
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

/** The places that define My Tokens, programs first in their own order (facts 5.13, 5.14). */
export function compilePlaces(report: Report, { programs, folders = [] }: Instance): readonly Place[] {
  const namesOf = (places: readonly { readonly name: string }[]) => places.map(({ name }) => name);
  complainTwice(report, ['instance', 'programs'], 'programs', namesOf(programs));
  complainTwice(report, ['instance', 'folders'], 'folders', namesOf(folders));
  const all = [...ofPrograms(report, programs), ...ofFolders(report, folders)];
  const above = holders(all);
  return all.map(({ place, above: wanted }, own): Place => {
    if (!wanted) return place;
    const index = above[own] ?? -1;
    if (index < 0) {
      const known = namesOf(wanted.kind === 'program' ? programs : folders);
      complain(report, wanted.path, unknown(wanted.kind, wanted.name, known), 'file');
      return place;
    }
    if (!isInItself(above, own)) return { ...place, above: index };
    complain(report, wanted.path, { message: `"${place.name}" cannot be inside itself.`, facts: [] }, 'file');
    return place;
  });
}
