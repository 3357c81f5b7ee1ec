import { ASSUMPTIONS, type AssumptionId } from '#workbench';
import { type Model, models } from '../models/model.ts';
import { type Flip, flipOf } from './flip.ts';

/** A point where the sources disagree or are silent, as the engine decides it, and a model that shows the difference. */
export interface Switch {
  readonly id: AssumptionId;
  readonly title: string;
  readonly why: string;
  /** The first is the default. */
  readonly options: readonly string[];
  readonly facts: readonly string[];
  /** What changes when it is flipped; null when no model's run rests on it. */
  readonly flip: Flip | null;
}

/** Every switch of the engine, with the best of the models given. */
export function switchesIn(given: readonly Pick<Model, 'id' | 'scenario'>[]): readonly Switch[] {
  return (Object.keys(ASSUMPTIONS) as AssumptionId[]).map((id) => {
    const { title, why, options, facts } = ASSUMPTIONS[id];
    return { id, title, why, options, facts, flip: flipOf(id, options, given) };
  });
}

let kept: readonly Switch[] | undefined;

/** Every switch of the engine, with the best model of the content. Runs once a build. */
export function switches(): readonly Switch[] {
  kept ??= switchesIn(models());
  return kept;
}

/** The switch with this id. Throws, and so fails the build, when the engine has none. */
export function switchNamed(id: string): Switch {
  const found = switches().find((one) => one.id === id);
  if (!found)
    throw new Error(`The engine has no assumption "${id}". It has ${Object.keys(ASSUMPTIONS).join(', ')}.`);
  return found;
}
