import type { Problem } from '#engine';
import type { LinkProblem } from './link.ts';

/** A refusal, as the functions of this folder give it. */
export interface Refused {
  readonly problem: LinkProblem;
}

const refused = (kind: LinkProblem['kind'], message: string, problems: readonly Problem[] = []): Refused => {
  return { problem: { kind, message, problems } };
};

export const DAMAGED = refused(
  'damaged',
  'This link is damaged: a part of it is missing or was changed on its way. Copy the whole link again.',
);

export const TOO_LARGE = refused(
  'too large',
  'This is more than a link may hold. A model of that size can be shared as a file.',
);

/** For a link of that version, where versions are known up to the other one. */
export const newer = (version: number, known: number): Refused =>
  refused(
    'newer',
    `This link has format ${version}, and this page knows formats up to ${known}. Reload the page and open the link again.`,
  );

/** For a link to a version of a scenario that could not be found. */
export const unknownBase = (id: string, digest: string): Refused =>
  refused(
    'unknown base',
    `This link changes version ${digest} of the scenario "${id}", and that version could not be loaded.`,
  );

/** For a model that has not the shape of a scenario. */
export const notScenario = (problems: readonly Problem[]): Refused =>
  refused('not a scenario', 'The model of this link does not have the shape of a scenario.', problems);
