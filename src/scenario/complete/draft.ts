import { compile, type Names, namesOf, type Path, type Plain, type Program, type Scenario } from '#engine';
import { checkShape } from '../check.ts';
import { isMapping } from '../place.ts';

/** What a text that may be broken holds so far: its data, and every name that its parts can refer to. */
export interface Draft {
  readonly root: Plain;
  readonly program: Program;
  readonly names: Names;
}

/** Times that parts are left out until what remains has the shape of a scenario. */
const ROUNDS = 8;
const BLANK: Scenario = {
  format: 1,
  id: 'draft',
  title: '',
  instance: { programs: [] },
  people: [],
  script: [],
};
/** Lists that a draft may lack without the rest losing its names. */
const MAY_LACK: readonly (string | number | undefined)[] = [
  'flow',
  'campaigns',
  'statuses',
  'segments',
  'stages',
];

/** The data at a path; nothing where the path leads nowhere. */
export function dataAt(data: Plain | undefined, path: Path): Plain | undefined {
  let here = data;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as { readonly [key: string | number]: Plain })[part];
  }
  return here;
}

/** The data without the parts at these paths; lists that are missing there are empty. */
function without(data: Plain, paths: readonly Path[]): Plain {
  const below = (part: string | number) =>
    paths.flatMap(([first, ...rest]) => (first === part && rest.length > 0 ? [rest] : []));
  const gone = (part: string | number) => paths.some((path) => path.length === 1 && path[0] === part);
  if (Array.isArray(data))
    return data.flatMap((item, index) => (gone(index) ? [] : [without(item, below(index))]));
  if (!isMapping(data)) return data;
  const lacking = paths.flatMap(([key]) =>
    MAY_LACK.includes(key) && dataAt(data, [key ?? '']) === undefined ? [key] : [],
  );
  const kept = Object.entries(data).flatMap(([key, value]): [string, Plain][] =>
    gone(key) ? [] : [[key, without(value, below(key))]],
  );
  return Object.fromEntries([...kept, ...lacking.map((key): [string, Plain] => [String(key), []])]);
}

/** What has to go for a problem: the part that is wrong, or what lacks a part. */
function culprit(data: Plain, path: Path): Path {
  return dataAt(data, path) === undefined && !MAY_LACK.includes(path.at(-1)) ? path.slice(0, -1) : path;
}

/** As much of the data as has the shape of a scenario. What happens and what is claimed is left out: it gives no names. */
function usable(root: Plain): Scenario {
  const { instance, people } = isMapping(root) ? root : { instance: null, people: null };
  let data: Plain = {
    ...(BLANK as unknown as { readonly [key: string]: Plain }),
    instance: { programs: [], ...(isMapping(instance) ? instance : {}) },
    people: Array.isArray(people) ? people : [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const shape = checkShape(data);
    if ('scenario' in shape) return shape.scenario;
    const paths = shape.wrong.map(({ problem }) => culprit(data, problem.path));
    if (paths.some((path) => path.length < 2)) return BLANK;
    data = without(data, paths);
  }
  return BLANK;
}

/** What a text's data means, as far as it can be used. Never throws. */
export function draftOf(root: Plain): Draft {
  const program = compile(usable(root));
  return { root, program, names: namesOf(program) };
}

/** The names of the items of a list at a path. */
export function namesAt({ root }: Draft, ...path: Path): readonly string[] {
  const list = dataAt(root, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: Plain) => {
    const name = isMapping(item) ? item['name'] : item;
    return typeof name === 'string' ? [name] : [];
  });
}
