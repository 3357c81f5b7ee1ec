import { type PersonData, quote } from '#engine';
import type { LabAction } from '../lab/action.ts';
import { actLab } from '../lab/actLab.ts';
import type { Lab } from '../lab/lab.ts';
import { withPerson } from './cast.ts';

/**
 * The actions that show a test person in the run of a lab: the person is put into the model, with everything that happens
 * to the person `like`, and the cursor goes to the person's first event. Only the cursor goes where the model has that very
 * person. Nothing where nothing happens to a person who is there already.
 */
export function showPerson(lab: Lab, like: string, person: PersonData): readonly LabAction[] {
  const { scenario, name } = withPerson(lab.bench.scenario, like, person);
  const label = `Person ${quote(name)} is added, like ${quote(like)}`;
  const put: readonly LabAction[] =
    scenario === lab.bench.scenario ? [] : [{ type: 'put model', label, scenario }];
  const first = put.reduce(actLab, lab).bench.run.events.find((event) => event.person === name);
  return first ? [...put, { type: 'cursor', to: first.seq }] : put;
}
