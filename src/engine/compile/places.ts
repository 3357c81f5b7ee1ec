import type { Path } from '../problem.ts';
import type { Place } from '../program.ts';
import type { Instance, MyToken } from '../scenario.ts';
import { unknown } from './names.ts';
import { complain, complainTwice, type Report } from './report.ts';

/** Programs come first and keep their index, so that a campaign's program is found by it. */
interface Draft {
  readonly place: Omit<Place, 'above'>;
  readonly above: { readonly kind: Place['kind']; readonly name: string; readonly path: Path } | undefined;
}

function tokensOf(report: Report, path: Path, tokens: readonly MyToken[] = []): ReadonlyMap<string, string> {
  complainTwice(report, path, 'My Tokens', tokens.map(({ name }) => name.toLowerCase()));
  for (const [index, { name }] of tokens.entries()) {
    if (name.length <= 50) continue;
    const message = `A My Token's name has at most 50 characters; this one has ${name.length}.`;
    complain(report, [...path, index, 'name'], { message, facts: ['5.16'] }, 'warning');
  }
  return new Map(tokens.map(({ name, value }) => [name.toLowerCase(), value]));
}

function drafts(report: Report, { programs, folders = [] }: Instance): readonly Draft[] {
  const fromPrograms = programs.map(({ name, id, description = '', workspace = '', tokens, folder, parent }, index): Draft => {
    const path = ['instance', 'programs', index];
    const place = { name, kind: 'program' as const, id: id ?? 1000 + index, description, workspace };
    const above = parent === undefined ? folder : parent;
    const kind = parent === undefined ? ('folder' as const) : ('program' as const);
    return {
      place: { ...place, tokens: tokensOf(report, [...path, 'tokens'], tokens) },
      above: above === undefined ? undefined : { kind, name: above, path: [...path, kind === 'folder' ? 'folder' : 'parent'] },
    };
  });
  const fromFolders = folders.map(({ name, parent, tokens }, index): Draft => {
    const path = ['instance', 'folders', index];
    const place = { name, kind: 'folder' as const, id: 500 + index, description: '', workspace: '' };
    return {
      place: { ...place, tokens: tokensOf(report, [...path, 'tokens'], tokens) },
      above: parent === undefined ? undefined : { kind: 'folder', name: parent, path: [...path, 'parent'] },
    };
  });
  return [...fromPrograms, ...fromFolders];
}

function isAbove(all: readonly Draft[], from: number, target: number): boolean {
  let index = target;
  for (let hops = 0; hops <= all.length; hops++) {
    if (index === from) return true;
    const up = all[index]?.above;
    index = up ? all.findIndex(({ place }) => place.kind === up.kind && place.name === up.name) : -1;
    if (index < 0) return false;
  }
  return true;
}

/** The places that define My Tokens, programs first in their own order (facts 5.13, 5.14). */
export function compilePlaces(report: Report, instance: Instance): readonly Place[] {
  complainTwice(report, ['instance', 'programs'], 'programs', instance.programs.map(({ name }) => name));
  complainTwice(report, ['instance', 'folders'], 'folders', (instance.folders ?? []).map(({ name }) => name));
  const all = drafts(report, instance);
  return all.map(({ place, above }, own): Place => {
    if (!above) return place;
    const index = all.findIndex((other) => other.place.kind === above.kind && other.place.name === above.name);
    if (index < 0) {
      const known = all.filter((other) => other.place.kind === above.kind).map((other) => other.place.name);
      complain(report, above.path, unknown(above.kind, above.name, known), 'file');
      return place;
    }
    if (isAbove(all, own, index)) {
      complain(report, above.path, { message: `"${place.name}" cannot be inside itself.`, facts: [] }, 'file');
      return place;
    }
    return { ...place, above: index };
  });
}
