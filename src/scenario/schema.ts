import * as v from 'valibot';
import { ASSUMPTIONS, type Scenario } from '#engine';
import { FILE_LIMITS } from './limits.ts';
import { kindOfValue, say } from './said.ts';
import { instance } from './shape/instance.ts';
import { list, maybe, oneOf, slug, text } from './shape/leaf.ts';
import { mapping } from './shape/mapping.ts';
import { person } from './shape/person.ts';
import { claim, outside } from './shape/story.ts';
import { variants } from './shape/variants.ts';

const assumptions = mapping<Readonly<Record<string, string>>>(
  'the assumptions',
  Object.fromEntries(
    Object.entries(ASSUMPTIONS).map(([id, { title, why, options }]) => {
      const option = v.pipe(oneOf(`option of "${id}" called`, options), v.title(title), v.description(why));
      return [id, maybe(option)];
    }),
  ),
);

const format = v.literal(1, ({ input }) =>
  say({
    predicate: `must be 1, the only version there is, not ${typeof input === 'number' ? input : kindOfValue(input)}.`,
  }),
);

/**
 * The shape of a scenario file: which keys stand where and what type their values have. It is built from the engine's
 * tables, so a new kind of step, trigger, filter, event or claim needs no change here. Whether the names in a scenario
 * mean anything is for `compile` to say.
 */
export const scenarioSchema: v.GenericSchema<unknown, Scenario> = mapping<Scenario>('a scenario', {
  format: v.pipe(format, v.description('The version of this format.')),
  id: v.pipe(slug, v.description('A short name, as in addresses.')),
  title: text(FILE_LIMITS.title),
  summary: maybe(text()),
  start: maybe(v.pipe(text(), v.description('When the run starts, as 2026-03-02T09:00Z (UTC).'))),
  assumptions: maybe(v.pipe(assumptions, v.description('The switches that are not at their default.'))),
  instance: v.pipe(
    instance,
    v.description('The configuration: fields, assets, folders, programs with their campaigns.'),
  ),
  people: list(person, FILE_LIMITS.people),
  script: v.pipe(list(outside, FILE_LIMITS.events), v.description('What happens from outside, in order.')),
  claims: maybe(
    v.pipe(
      list(claim, FILE_LIMITS.claims),
      v.description('Statements about a run, or about all orders, checked after it.'),
    ),
  ),
  variants: maybe(v.pipe(variants, v.description('Named patches of the scenario.'))),
});
