import { parse, type Scenario, variant } from '#scenario';

const FILES = import.meta.glob<string>('/content/scenarios/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const ROOT = '/content/scenarios/';

/** A scenario file, read. */
interface Source {
  /** The folder below `content/scenarios/`, as in `facts`; empty for a file that lies in none. */
  readonly folder: string;
  readonly scenario: Scenario;
}

/** Reads one file. Throws, with line and column, when the file is not right, or its id is not its name. */
function read(path: string, text: string): Source {
  const { scenario, problems } = parse(text);
  const list = problems.map(({ line, column, message }) => `${path.slice(1)}:${line}:${column} ${message}`);
  if (!scenario) throw new Error(list.join('\n'));
  const [name = '', ...folders] = path.slice(ROOT.length, -'.yaml'.length).split('/').reverse();
  if (scenario.id !== name)
    throw new Error(`${path.slice(1)}: the id is "${scenario.id}", but the file is named ${name}.yaml.`);
  return { folder: folders.reverse().join('/'), scenario };
}

/** Files by their id: `texts` is path from the project's root to text. Throws as `sources` does. */
export function readSources(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const [path, text] of Object.entries(texts)) {
    const source = read(path, text);
    const { id } = source.scenario;
    const twin = found.get(id);
    if (twin)
      throw new Error(`Two scenarios have the id "${id}": in "${twin.folder}" and "${source.folder}".`);
    found.set(id, source);
  }
  return found;
}

let kept: ReadonlyMap<string, Source> | undefined;

/**
 * Every file below `content/scenarios/`, in whatever folder, by its id. Read once. Fails the build when a file is not
 * right, is not named as its id, or has the id of another.
 */
export function sources(): ReadonlyMap<string, Source> {
  kept ??= readSources(FILES);
  return kept;
}

/** The scenario with this id. Fails the build when there is none. */
export function scenarioNamed(name: string): Scenario {
  const source = sources().get(name);
  if (!source)
    throw new Error(`There is no scenario "${name}". There are: ${[...sources().keys()].join(', ')}.`);
  return source.scenario;
}

/** The scenario with a variant applied; as written for none. Fails the build when there is no such variant. */
export function scenarioVariant(name: string, which: string | undefined): Scenario {
  const scenario = scenarioNamed(name);
  if (which === undefined) return scenario;
  const applied = variant(scenario, which);
  if (applied.problems.length > 0) throw new Error(applied.problems.map(({ message }) => message).join('\n'));
  return applied.scenario;
}
