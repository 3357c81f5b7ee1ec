import type { Catalog, ProgramAsset } from '../assets/catalog.ts';
import { unknown } from '../compile/names.ts';
import { CADENCES, NOT_IN_PROGRAM } from '../moves/membership.ts';
import { asset } from './asset.ts';
import type { ParamType } from './kind.ts';
import { oneOf, wordOf } from './word.ts';

export const list = asset('static list', ({ lists }) => lists);
export const program = asset('program', ({ programs }) => programs);
export const segmentation = asset('segmentation', ({ segmentations }) => segmentations);
export const revenueModel = asset('revenue cycle model', ({ revenueModels }) => revenueModels);
export const partition = asset('partition', ({ partitions }) => partitions);

function engagementPrograms({ programs }: Catalog): ReadonlyMap<string, ProgramAsset> {
  return new Map([...programs].filter(([, { streams }]) => streams.length > 0));
}

/** A program with streams. */
export const engagementProgram = asset('engagement program', engagementPrograms);

const ofPrograms = (words: (program: ProgramAsset) => readonly string[]) => (catalog: Catalog) =>
  [...catalog.programs.values()].flatMap(words);

/** A status of the channel of the program that goes with it, or Not in Program. */
export const programStatus = wordOf('program status', (catalog) => [
  ...ofPrograms(({ channel }) => channel.statuses)(catalog),
  NOT_IN_PROGRAM,
]);
export const stream = wordOf(
  'stream',
  ofPrograms(({ streams }) => streams),
);
export const memberField = wordOf(
  'program member field',
  ofPrograms(({ memberFields }) => memberFields),
);
export const segment = wordOf('segment', ({ segmentations }) =>
  [...segmentations.values()].flatMap(({ segments }) => segments),
);
export const stage = wordOf('revenue stage', ({ revenueModels }) =>
  [...revenueModels.values()].flatMap(({ stages }) => stages),
);
export const cadence = oneOf('cadence', CADENCES);

/** A smart list asset, as the filter Member of Smart List refers to it: one that is in order (fact 1.18). */
export const smartList: ParamType = {
  name: 'smart list',
  json: 'string',
  options: ({ smartLists }) => [...smartLists.keys()],
  read(value, { smartLists }) {
    const name = String(value);
    const state = smartLists.get(name);
    if (state === undefined) return { wrong: unknown('smart list', name, smartLists.keys(), ['1.18']) };
    if (state === 'valid') return { value: name };
    const why = {
      invalid: `The smart list "${name}" is invalid, and so is what refers to it.`,
      circular: `The smart list "${name}" refers to itself, directly or through others.`,
      large: `The smart list "${name}" refers to more filters than this simulator follows.`,
    }[state];
    return { wrong: { message: why, facts: ['1.18'] } };
  },
};
