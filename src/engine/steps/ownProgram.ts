import type { Names } from '../compile/names.ts';
import { program } from '../params/assets.ts';
import type { Param } from '../params/kind.ts';
import type { Params } from '../program.ts';
import type { Scene } from './kind.ts';

/** A program that is, when left out, the one that holds the campaign. */
export const programParam: Param = {
  name: 'program',
  label: 'Program',
  type: program,
  optional: true,
  help: 'A program; the one that holds the campaign when left out.',
};

/** The program that a step is about, while the model is compiled: the one it names, else the one that holds it. */
export function programNamed(params: Params, names: Names, own: number): string {
  const given = params['program'];
  return given === undefined ? (names.campaigns[own]?.program ?? '') : String(given);
}

/** The same when the step is taken. It is fixed when the step is made: no token context changes it (fact 2.28). */
export function programOf({ program: model, run }: Scene, params: Params): string {
  const given = params['program'];
  if (given !== undefined) return String(given);
  const place = model.campaigns[run.context.campaign]?.program ?? -1;
  return model.places[place]?.name ?? '';
}

/** Facts of an effect, with the one about the program that was left out. */
export function withDefault(facts: readonly string[], params: Params): readonly string[] {
  return params['program'] === undefined ? [...facts, '2.28'] : facts;
}
