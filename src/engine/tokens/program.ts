import { attributeOf } from './attribute.ts';
import type { TokenFamily } from './kind.ts';

/** The program that contains the campaign, or its caller's under True (fact 4.11). */
export const programTokens: TokenFamily = {
  name: 'program',
  facts: ['4.11', '5.6'],
  summary: 'Name, id and description of the program.',
  passed: true,
  lookUp({ program, context, passedOn }, name) {
    const own = program.places[program.campaigns[context.campaign]?.program ?? -1];
    return [
      {
        place: `program ${own?.name ?? ''}`,
        found: attributeOf(own, name),
        facts: passedOn ? ['5.6', '4.11'] : ['5.6'],
      },
    ];
  },
};
