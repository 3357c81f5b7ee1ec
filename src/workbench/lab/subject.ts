import { nearest, TOKENS } from '#engine';
import type { Bench } from '../bench.ts';
import { tokenName } from './tokens/tokenName.ts';

type Shown = Pick<Bench, 'program' | 'run'>;

function unknown(what: string, name: string, known: Iterable<string>, where = ''): string {
  const near = nearest(name, [...known]);
  return `There is no ${what} "${name}"${where}.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

/** Why the site has no such model; null where `ids`, those of all its models, has it. */
export function noModel(id: string, ids: readonly string[]): string | null {
  return ids.includes(id) ? null : unknown('model', id, ids, ' on this site');
}

/** Why there is no such person in the model; null where there is one. */
export function noPerson({ program }: Shown, person: string): string | null {
  const names = program.people.map(({ name }) => name);
  return names.includes(person) ? null : unknown('person', person, names);
}

/** The memberships, statuses and the like that somebody has before the run or gets in it. */
function marksOf({ program, run }: Shown): ReadonlySet<string> {
  const changed = run.events.flatMap((event) =>
    event.type === 'step' || event.type === 'happened' ? event.changes : [],
  );
  const gets = changed.filter(({ mark }) => mark).map(({ field }) => field);
  return new Set([...program.people.flatMap(({ marks }) => Object.keys(marks)), ...gets]);
}

/** Why nothing is called so, neither a field of the model nor a membership in the run; null where something is. */
export function noField(bench: Shown, field: string): string | null {
  const { fields } = bench.program;
  if (fields.has(field)) return null;
  const marks = marksOf(bench);
  return marks.has(field) ? null : unknown('field', field, [...fields.keys(), ...marks]);
}

/** Why a text is not a token; null where it is one, also if nothing defines it. */
export function noToken(token: string): string | null {
  const [family = '', ...name] = tokenName(token).split('.');
  if (TOKENS.has(family) && name.join('.') !== '') return null;
  return `"${token}" is not a token: it should look like {{my.Name}} or {{lead.Name}}.`;
}
