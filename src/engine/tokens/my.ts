import type { Place } from '../program.ts';
import type { Found, TokenFamily, TokenScene } from './kind.ts';

const titled = ({ kind, name }: Place) => (kind === 'instance' ? name : `${kind} ${name}`);

/** What one place has: Local in the campaign's program, Inherited from further up (fact 5.14). */
function at(
  place: Place,
  name: string,
  { inEmail, context, passedOn }: TokenScene,
  inherited: boolean,
): Found {
  const trait = place.traits.get(name);
  const value = place.tokens.get(name) ?? null;
  const hidden = trait === 'email only' && value !== null && !inEmail;
  return {
    place: titled(place),
    found: hidden ? '' : value,
    facts: [
      '5.14',
      ...(inherited && value !== null && (context.parent || passedOn) ? ['4.15'] : []),
      ...(place.kind === 'instance' ? ['5.13'] : []),
      ...(trait === 'email only' ? ['5.11'] : []),
      ...(trait === 'disputed' ? ['5.12'] : []),
      ...(trait === 'date' ? ['5.28'] : []),
    ],
    ...(trait === 'disputed' ? { assumptions: ['score-token-type' as const] } : {}),
  };
}

/**
 * What an API call brings. It takes the place of a token that the program has, for one run: a name that is defined
 * nowhere stays undefined (fact 12.6), and an Email Script stays one (fact 5.11).
 */
function brought(value: string | undefined, here: readonly Found[]): Found {
  const place = 'the API call';
  if (value === undefined) return { place, found: null, facts: ['4.8', '5.25'] };
  const defined = here.find(({ found }) => found !== null);
  if (!defined)
    return { place: `${place}, for no token of the program (ignored)`, found: null, facts: ['4.8', '12.6'] };
  if (defined.found === '') return { place, found: '', facts: ['4.8', '5.25', '5.11'] };
  return { place, found: value, facts: ['4.8', '5.25'] };
}

/**
 * My Tokens: values of the API call, else the nearest definition from the program upwards (facts 4.8, 5.14). Every place
 * up to the top is looked at, so that what is overridden shows as well.
 */
export const my: TokenFamily = {
  name: 'my',
  facts: ['4.8', '5.13', '5.14', '12.6'],
  summary: 'My Tokens of the program, its folders and the programs around it.',
  passed: true,
  lookUp(scene, name) {
    const { program, context, myTokensOf } = scene;
    const lookups: Found[] = [];
    const local = program.places[myTokensOf ?? program.campaigns[context.campaign]?.program ?? -1];
    let place = local;
    while (place) {
      lookups.push(at(place, name, scene, place !== local));
      place = place.above === undefined ? undefined : program.places[place.above];
    }
    const { apiTokens } = context;
    if (!apiTokens) return lookups;
    const value = Object.hasOwn(apiTokens, name) ? apiTokens[name] : undefined;
    return [brought(value, lookups), ...lookups];
  },
};
