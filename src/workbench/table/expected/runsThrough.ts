import { campaignNamed } from '../campaignNamed.ts';
import type { ExpectedKind } from './kind.ts';

const HEAD = /^runs\s+(.+)$/i;

/** How often the person goes into the flow of a campaign: `expect runs Lifecycle.New person`. */
export const runsThrough: ExpectedKind = (head, program) => {
  const wanted = HEAD.exec(head)?.[1];
  if (wanted === undefined) return undefined;
  const named = campaignNamed(wanted, program);
  if ('wrong' in named) return named.wrong;
  const title = `runs ${named.ref}`;
  return {
    title,
    read: (text) => {
      if (/^\d{1,6}$/.test(text)) return { value: Number(text) };
      return { wrong: `"${text}" cannot stand in ${title}. Expected how often, 0 for never.` };
    },
    found: ({ events }, person) =>
      events.filter(
        (event) => event.type === 'flow started' && event.campaign === named.ref && event.person === person,
      ).length,
  };
};
