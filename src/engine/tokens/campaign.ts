import { attributeOf } from './attribute.ts';
import type { TokenFamily } from './kind.ts';

/** The campaign that runs, or its caller under True (fact 4.10). */
export const campaign: TokenFamily = {
  name: 'campaign',
  facts: ['4.10', '5.6'],
  summary: 'Name, id and description of the campaign.',
  passed: true,
  lookUp({ program, context, passedOn }, name) {
    const own = program.campaigns[context.campaign];
    return [
      {
        place: `campaign ${own?.ref ?? ''}`,
        found: attributeOf(own, name),
        facts: passedOn ? ['5.6', '4.10'] : ['5.6'],
      },
    ];
  },
};
