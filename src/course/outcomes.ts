import { open } from '#workbench';
import { scenarioVariant } from './scenarios.ts';

/** A field of a person at the end of a run. */
export interface Asked {
  readonly scenario: string;
  readonly variant?: string | undefined;
  readonly policy?: string | undefined;
  readonly person: string;
  readonly field: string;
}

/** The value as text, from a live run. Fails the build when there is no such person or field. */
export function finalText({ scenario, variant, policy = 'lockstep', person, field }: Asked): string {
  const { program, run } = open(scenarioVariant(scenario, variant), { policy });
  const found = run.world.people.get(person);
  if (!found || !program.fields.has(field))
    throw new Error(`There is no person "${person}" with a field "${field}" in ${scenario}.`);
  return String(found.fields[field] ?? '');
}
