import { ASSUMPTIONS, isAssumption, nearest } from '#engine';
import { putAt } from '../data.ts';
import type { ModelEditKind } from '../kind.ts';

/** What the engine does where the sources are silent. The default is left out. */
export const setAssumption: ModelEditKind<'set assumption'> = ({ scenario }, { id, option }) => {
  if (!isAssumption(id)) {
    const near = nearest(id, Object.keys(ASSUMPTIONS));
    return `There is no assumption "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
  }
  const { title, options } = ASSUMPTIONS[id];
  if (!(options as readonly string[]).includes(option))
    return `"${title}" has no option "${option}". There are: ${options.join(', ')}.`;
  const same = (scenario.assumptions?.[id] ?? options[0]) === option;
  return {
    label: `${title}: ${option}`,
    scenario: same
      ? scenario
      : putAt(scenario, ['assumptions', id], option === options[0] ? undefined : option),
  };
};
