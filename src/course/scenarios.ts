import { parse, type Scenario, variant } from '#scenario';

const FILES = import.meta.glob<string>('/content/scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The name that pages use: the file's, without folder and ending. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
}

const TEXTS = new Map(Object.entries(FILES).map(([path, text]) => [nameOf(path), text]));

/** The scenario in `content/scenarios/NAME.yaml`. Fails the build, with line and column, when the file is not right. */
export function scenarioNamed(name: string): Scenario {
  const text = TEXTS.get(name);
  if (text === undefined)
    throw new Error(`There is no scenario "${name}". There are: ${[...TEXTS.keys()].join(', ')}.`);
  const { scenario, problems } = parse(text);
  const list = problems.map(
    ({ line, column, message }) => `content/scenarios/${name}.yaml:${line}:${column} ${message}`,
  );
  if (!scenario) throw new Error(list.join('\n'));
  return scenario;
}

/** The scenario with a variant applied; as written for none. Fails the build when there is no such variant. */
export function scenarioVariant(name: string, which: string | undefined): Scenario {
  const scenario = scenarioNamed(name);
  if (which === undefined) return scenario;
  const applied = variant(scenario, which);
  if (applied.problems.length > 0) throw new Error(applied.problems.map(({ message }) => message).join('\n'));
  return applied.scenario;
}
