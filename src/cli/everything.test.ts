import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  compile,
  FILTERS,
  type FieldType,
  type FilterData,
  OPERATORS,
  OUTSIDE,
  type Program,
  run,
  STEPS,
  TOKENS,
  TRIGGERS,
  type TraceEvent,
} from '#engine';
import { parse, type Scenario } from '#scenario';

/*
 * The models in `content/scenarios/everything` use every kind that the engine has, and their runs reach it. A new kind
 * fails here until one of them uses it.
 */

const FOLDER = fileURLToPath(new URL('../../content/scenarios/everything/', import.meta.url));

interface Used {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly events: readonly TraceEvent[];
}

const models = readdirSync(FOLDER).map((file): Used => {
  const { scenario } = parse(readFileSync(`${FOLDER}${file}`, 'utf8'));
  if (!scenario) throw new Error(`${file} cannot be read.`);
  const program = compile(scenario);
  return { scenario, program, events: run(program).events };
});
const events = models.flatMap((model) => model.events);
const steps = events.filter((event) => event.type === 'step');

const campaignsOf = ({ scenario }: Used) => scenario.instance.programs.flatMap(({ campaigns }) => campaigns);

/** Every filter of a model: of smart lists, of smart list assets, and of the choices of steps. */
function filtersOf(model: Used): readonly FilterData[] {
  const { smartLists = [] } = model.scenario.instance;
  const lists = [...smartLists, ...campaignsOf(model).map(({ smartList }) => smartList)];
  const choices = campaignsOf(model).flatMap(({ flow }) => flow.flatMap((step) => step.choices ?? []));
  return [...lists.flatMap((list) => list?.filters ?? []), ...choices.map((choice) => choice.if)];
}

function missing(table: ReadonlyMap<string, unknown>, used: Iterable<string | undefined>): readonly string[] {
  const found = new Set(used);
  return [...table.keys()].filter((name) => !found.has(name));
}

test('every kind of flow step is taken', () => {
  const done = steps.filter(({ result }) => result === 'done').map(({ step }) => step);
  expect(missing(STEPS, done)).toEqual([]);
});

test('every kind of trigger lets somebody into a flow', () => {
  const fired = models.flatMap((model) => {
    const entered = new Set(
      model.events.flatMap(({ type, campaign }) => (type === 'flow started' ? [campaign] : [])),
    );
    return model.program.campaigns
      .filter(({ ref, triggers }) => entered.has(ref) && triggers.length === 1)
      .flatMap(({ triggers }) => triggers.map(({ trigger }) => trigger));
  });
  expect(missing(TRIGGERS, fired)).toEqual([]);
});

test('every kind of filter is asked', () => {
  const asked = models.flatMap((model) => filtersOf(model).map(({ filter }) => filter));
  expect(missing(FILTERS, asked)).toEqual([]);
});

test('every kind of outside event happens', () => {
  const happened = events.flatMap((event) => (event.type === 'happened' ? [event.event] : []));
  expect(missing(OUTSIDE, happened)).toEqual([]);
});

test('every family of tokens gives a value', () => {
  const filled = steps.flatMap(({ tokens }) => tokens.filter(({ value }) => value !== ''));
  const families = filled.map(({ token }) => /^\{\{\s*([a-z]+)\./i.exec(token)?.[1]?.toLowerCase());
  expect(missing(TOKENS, families)).toEqual([]);
});

test.each(Object.keys(OPERATORS) as FieldType[])('every operator on a field of type %s is asked', (type) => {
  const asked = models.flatMap((model) =>
    filtersOf(model)
      .filter(({ attribute }) => model.program.fields.get(String(attribute)) === type)
      .map(({ operator }) => String(operator)),
  );
  expect(missing(new Map(OPERATORS[type].map((one) => [one.name, one])), asked)).toEqual([]);
});
