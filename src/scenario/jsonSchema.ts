import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from './schema.ts';
import { campaign, filter, step, trigger } from './shape/campaign.ts';
import { person } from './shape/person.ts';
import { claim, outside } from './shape/story.ts';

/**
 * The scenario format as a JSON Schema (draft 7), for editors that complete and check. It says what `parse` says of the
 * shape, but not whether names mean anything. It needs no other document.
 */
export function jsonSchema(): JsonSchema {
  const schema = toJsonSchema(scenarioSchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: { campaign, step, trigger, filter, person, outsideEvent: outside, claim },
  });
  return {
    title: 'Smart Campaign Lab scenario, version 1',
    description: 'A Marketo instance, people, what happens to them, and what is claimed about it.',
    ...schema,
  };
}
