import type { Plain, Scenario } from '#engine';
import { checkBase, checkModel } from '#scenario';
import { DRAFT_LIMITS } from './draft.ts';
import { type Keyed, numberIn } from './plain.ts';

/** Finds the models of a draft by the places that its parts name. A model is checked when it is asked for, once. */
export interface Models {
  /** The model that a part names under a key; nothing where that names none, or none of the shape of a scenario. */
  readonly at: (part: Keyed, key: string) => Scenario | undefined;
  /** The same for a model that variants are opened from: they must have that shape too. */
  readonly baseAt: (part: Keyed, key: string) => Scenario | undefined;
}

function checker(list: readonly Plain[], check: typeof checkModel): Models['at'] {
  const known = new Map<number, Scenario | undefined>();
  return (part, key) => {
    const place = numberIn(part, key) ?? -1;
    const data = list[place];
    if (data === undefined) return undefined;
    if (!known.has(place)) {
      const model = check(data);
      known.set(place, 'scenario' in model ? model.scenario : undefined);
    }
    return known.get(place);
  };
}

/** The models of a draft. The same place gives the same object, so that what was one model is one again. */
export function modelsIn(draft: Keyed): Models {
  const { models } = draft;
  const list: readonly Plain[] = Array.isArray(models) ? models.slice(0, DRAFT_LIMITS.models) : [];
  return { at: checker(list, checkModel), baseAt: checker(list, checkBase) };
}
