import type { Found, TokenFamily } from './kind.ts';

/** My Tokens: values of the API call, else the nearest definition from the program upwards (facts 4.8, 5.14). */
export const my: TokenFamily = {
  name: 'my',
  facts: ['4.8', '5.13', '5.14'],
  summary: 'My Tokens of the program, its folders and the programs around it.',
  passed: true,
  lookUp({ program, context }, name) {
    const lookups: Found[] = [];
    const { apiTokens } = context;
    if (apiTokens) {
      const found = Object.hasOwn(apiTokens, name) ? (apiTokens[name] ?? null) : null;
      lookups.push({ place: 'the API call', found, facts: ['4.8', '5.25'] });
    }
    let place = program.places[program.campaigns[context.campaign]?.program ?? -1];
    while (place) {
      lookups.push({
        place: `${place.kind} ${place.name}`,
        found: place.tokens.get(name) ?? null,
        facts: ['5.14'],
      });
      place = place.above === undefined ? undefined : program.places[place.above];
    }
    return lookups;
  },
};
