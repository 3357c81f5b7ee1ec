import type { Context, Program, Scenario } from '#engine';
import { tokenName } from './tokenName.ts';

/** Every My Token of the model as it is written, by its name in small letters. */
function written({ instance }: Scenario): ReadonlyMap<string, string> {
  const { tokens = [], folders = [], programs } = instance;
  const all = [tokens, ...[...folders, ...programs].map((place) => place.tokens ?? [])].flat();
  return new Map(all.map(({ name }) => [tokenName(`my.${name}`), name]));
}

/**
 * The My Tokens that a flow run could ask for and get from somewhere: those of the campaign's program and the places
 * above it, and those of the campaigns that executed it, one after the other. As they are written, `{{my.Name}}`.
 */
export function myTokensInReach(program: Program, scenario: Scenario, context: Context): readonly string[] {
  const names = new Set<string>();
  for (let here: Context | undefined = context; here; here = here.parent) {
    let place = program.places[program.campaigns[here.campaign]?.program ?? -1];
    while (place) {
      for (const name of place.tokens.keys()) names.add(name);
      place = place.above === undefined ? undefined : program.places[place.above];
    }
  }
  const asWritten = written(scenario);
  return [...names].map((name) => `{{my.${asWritten.get(`my.${name}`) ?? name}}}`);
}
