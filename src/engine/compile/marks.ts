import type { Catalog } from '../assets/catalog.ts';
import { MARKS } from '../marks.ts';
import type { Path } from '../problem.ts';
import type { PersonData } from '../scenario.ts';
import type { Value } from '../value.ts';
import { unknown } from './names.ts';
import { complain, type Report } from './report.ts';

type Names = ReadonlyMap<string, unknown>;

/** A membership as a file names it: what kind of thing, its name, and the value that must be one of some words. */
interface Named {
  readonly what: string;
  readonly key: string;
  readonly name: string;
  readonly known: Names;
  readonly value?: {
    readonly what: string;
    readonly word: string;
    readonly known: readonly string[] | undefined;
  };
  readonly mark: string;
}

function of(
  entries: Readonly<Record<string, string>> | undefined,
  make: (name: string, word: string) => Named,
) {
  return Object.entries(entries ?? {}).map(([name, word]) => make(name, word));
}

function namedIn(person: PersonData, catalog: Catalog): readonly Named[] {
  const { lists, programs, segmentations, revenueModels, partitions, owners } = catalog;
  const ones = (what: string, key: string, known: Names, mark: (name: string) => string) => (name: string) =>
    ({ what, key, name, known, mark: mark(name) }) satisfies Named;
  return [
    ...(person.lists ?? []).map(ones('static list', 'lists', lists, MARKS.list)),
    ...of(person.programs, (name, word) => {
      const known = programs.get(name)?.channel.statuses;
      const value = { what: 'program status', word, known };
      return {
        what: 'program',
        key: 'programs',
        name,
        known: programs,
        value,
        mark: MARKS.status(name),
      };
    }),
    ...of(person.segments, (name, word) => {
      const value = { what: 'segment', word, known: segmentations.get(name)?.segments };
      return {
        what: 'segmentation',
        key: 'segments',
        name,
        known: segmentations,
        value,
        mark: MARKS.segment(name),
      };
    }),
    ...of(person.stages, (name, word) => {
      const value = { what: 'stage', word, known: revenueModels.get(name)?.stages };
      return {
        what: 'revenue cycle model',
        key: 'stages',
        name,
        known: revenueModels,
        value,
        mark: MARKS.stage(name),
      };
    }),
    ...[person.partition ?? []].flat().map(ones('partition', 'partition', partitions, MARKS.partition)),
    ...[person.owner ?? []].flat().map(ones('owner', 'owner', owners, () => MARKS.owner('SFDC'))),
  ];
}

/** What else a member has from the start: success, if the status means it, and a place in an engagement program. */
function joined(marks: Record<string, Value>, { programs = {} }: PersonData, catalog: Catalog): void {
  for (const name of Object.keys(programs)) {
    const asset = catalog.programs.get(name);
    const status = marks[MARKS.status(name)];
    if (!asset || status === undefined) continue;
    if (asset.channel.success?.includes(String(status))) marks[MARKS.success(name)] = true;
    const [stream] = asset.streams;
    if (stream === undefined) continue;
    marks[MARKS.stream(name)] = stream;
    marks[MARKS.cadence(name)] = 'Normal';
  }
}

/** The marks that a person has before anything happens. What names nothing of the model is reported and left out. */
export function marksOf(
  report: Report,
  path: Path,
  person: PersonData,
  catalog: Catalog,
): Readonly<Record<string, Value>> {
  const marks: Record<string, Value> = {};
  for (const { what, key, name, known, value, mark } of namedIn(person, catalog)) {
    const wrong = known.has(name) ? undefined : unknown(what, name, known.keys());
    const words = value?.known ?? [];
    const odd =
      value && !wrong && !words.includes(value.word) ? unknown(value.what, value.word, words) : undefined;
    const complaint = wrong ?? odd;
    if (complaint) complain(report, [...path, key], complaint, 'file');
    else marks[mark] = key === 'partition' || key === 'owner' ? name : (value?.word ?? true);
  }
  if (person.owner !== undefined && marks[MARKS.owner('SFDC')]) marks[MARKS.record('SFDC')] = 'Lead';
  joined(marks, person, catalog);
  return marks;
}
