import { anything, listOf, record, type Schema, text, whole } from '../schema/schema.ts';

const said = (description: string): Schema => text({ description, maxLength: 1000 });

const inputs = (description: string): Schema => ({
  type: 'object',
  description,
  additionalProperties: anything(),
});

const expectation = record(
  { is: anything({ description: 'What it is, compared as text; null for nothing at all.' }) },
  {
    answer: said('A way through the answer, such as result.0.id.'),
    campaign: said('Program.Campaign; "has" is kind, state or id.'),
    token: said('As in "Event: {{my.Message}}"; its value.'),
    person: said('A person’s name; "has" is a field.'),
    member: said('A person’s name; "has" is what the person is a member of, as in "List: Customers".'),
    has: said('What of it.'),
  },
);

const step = record(
  {
    id: text({
      description: 'One word, by which later steps refer to its answer.',
      pattern: '^[a-z][a-zA-Z0-9]*$',
    }),
    title: said('What the step is for.'),
    operation: said('The id of an operation.'),
  },
  {
    note: said('What a reader should notice.'),
    with: inputs('Parameters of the call, by name.'),
    body: anything({ description: 'The JSON body.' }),
    again: record(
      { while: said('A way through the answer: the call is sent again while there is true.') },
      { with: inputs('Parameters in place of the first ones.') },
    ),
    fails: text({
      description: 'The code of the error that the step is there to show.',
      pattern: '^[0-9]{3,4}$',
    }),
    facts: listOf(text({ pattern: '^[0-9]+\\.[0-9]+[a-z]?$' })),
    expect: listOf(expectation),
  },
);

/** The most steps of a recipe. */
const STEPS = 40;

/** The shape of a recipe file, as a JSON Schema. */
export const RECIPE_SHAPE: Schema = record({
  format: whole({ minimum: 1, maximum: 1 }),
  title: said('The heading.'),
  why: said('What it is for, in a sentence or two.'),
  order: whole({ description: 'The place among the recipes: 1 is the first.', minimum: 1 }),
  model: said('The id of the scenario that the sandbox opens.'),
  steps: listOf(step, { minItems: 1, maxItems: STEPS }),
});
