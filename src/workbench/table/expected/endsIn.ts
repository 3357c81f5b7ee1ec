import { campaignNamed } from '../campaignNamed.ts';
import type { ExpectedKind } from './kind.ts';

/** The campaign whose flow takes the person's last step: `expect ends in`. NULL for somebody who takes none. */
export const endsIn: ExpectedKind = (head, program) => {
  if (!/^ends in$/i.test(head)) return undefined;
  return {
    title: 'ends in',
    read: (text) => {
      if (text === 'NULL') return { value: null };
      const named = campaignNamed(text, program);
      return 'wrong' in named ? named : { value: named.ref };
    },
    found: ({ events }, person) =>
      events.findLast((event) => event.type === 'step' && event.person === person)?.campaign ?? null,
  };
};
