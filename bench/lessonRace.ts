import { readFileSync } from 'node:fs';
import { compile, type Program, type Scenario } from '#engine';
import { parse, variant } from '#scenario';

/** The race of the lesson, and the same race run by several people at one moment. */
export interface LessonRace {
  readonly name: string;
  readonly program: Program;
  /** How many people are created at the start. */
  readonly people: number;
}

const FILE = new URL('../content/scenarios/mql-decision.yaml', import.meta.url);

/** The lesson's model with three requests, for so many people, all of them like Ada and created at one moment. */
export function lessonScenario(people: number): Scenario {
  const { scenario } = parse(readFileSync(FILE, 'utf8'));
  const { scenario: parallel } = scenario ? variant(scenario, 'parallel') : {};
  const [ada] = parallel?.people ?? [];
  if (!parallel || !ada) throw new Error('The model of the lesson cannot be read.');
  const all = Array.from({ length: people }, (_, at) => ({ ...ada, name: `Ada ${at + 1}` }));
  const script = all.map(({ name }) => ({ event: 'Person is Created', person: name }));
  return { ...parallel, people: all, script, claims: [] };
}

/** The same, ready to run. */
export function lessonRace(people: number): Program {
  return compile(lessonScenario(people));
}

/** The variant as the lesson has it. */
export function lessonVariant(name: string): Program {
  const { scenario } = parse(readFileSync(FILE, 'utf8'));
  const made = scenario && variant(scenario, name).scenario;
  if (!made) throw new Error(`The model of the lesson has no variant ${name}.`);
  return compile(made);
}
