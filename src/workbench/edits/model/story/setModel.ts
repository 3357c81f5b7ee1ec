import { inWords } from '../../setParam.ts';
import { dataAt, putAt } from '../data.ts';
import type { ModelEditKind } from '../kind.ts';
import { saysNothing } from '../set.ts';
import { MODEL_KEYS } from './modelKeys.ts';

/** One of the things that can be set on the model as a whole. */
export const setModel: ModelEditKind<'set model'> = ({ scenario }, { key: wanted, value }) => {
  const key = MODEL_KEYS.find(({ name }) => name === wanted);
  if (!key) return `A model has no "${wanted}".`;
  if (key.needed && value === null) return `${key.label} cannot be left out.`;
  const path = key.path ?? [key.name];
  const next = saysNothing(key, value) ? undefined : value;
  return {
    ...(key.holds === 'flag' ? {} : { typing: `model ${wanted}` }),
    label: `${key.label} ${next === undefined ? 'is left out' : `becomes ${inWords(next)}`}`,
    scenario:
      next === undefined && dataAt(scenario, path) === undefined ? scenario : putAt(scenario, path, next),
  };
};
