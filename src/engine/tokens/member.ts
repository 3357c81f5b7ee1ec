import { MARKS } from '../marks.ts';
import { show } from '../value.ts';
import { markOf } from '../world.ts';
import type { Found, TokenFamily } from './kind.ts';

/** They come from event services that the engine does not have: blank (fact 5.10). */
const FROM_SERVICES = ['webinar url', 'registration code'];

const has = (fields: readonly string[], name: string) => fields.some((known) => known.toLowerCase() === name);

/**
 * What a program's member data says of the person: of the program that contains the campaign, or of its caller's under
 * True (facts 4.12, 5.10). The status in the program has no token. What a caller passes on when the person is no member
 * there is the switch `member-context`.
 */
export const member: TokenFamily = {
  name: 'member',
  facts: ['4.12', '5.10'],
  summary: 'Custom fields of the person as a member of the program.',
  passed: true,
  blank: ({ catalog }, name) =>
    FROM_SERVICES.includes(name) ||
    [...catalog.programs.values()].some(({ memberFields }) => has(memberFields, name)),
  lookUp({ program, person, context, passedOn }, name): readonly Found[] {
    const own = program.places[program.campaigns[context.campaign]?.program ?? -1]?.name ?? '';
    const place = `membership in ${own}`;
    const fields = program.catalog.programs.get(own)?.memberFields ?? [];
    const field = fields.find((known) => known.toLowerCase() === name);
    const facts = passedOn ? ['5.10', '4.12'] : ['5.10'];
    if (field === undefined) return [{ place, found: FROM_SERVICES.includes(name) ? '' : null, facts }];
    const isMember = markOf(person, MARKS.status(own)) !== null;
    if (isMember) return [{ place, found: show(markOf(person, MARKS.member(own, field))), facts }];
    if (!passedOn) return [{ place, found: null, facts }];
    const found = program.settings['member-context'] === 'blank' ? '' : null;
    return [{ place, found, facts, assumptions: ['member-context'] }];
  },
};
