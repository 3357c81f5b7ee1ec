import { spelledDate, spelledTime } from '../dates.ts';
import { formatInstant } from '../time.ts';
import type { TokenFamily } from './kind.ts';

/** They show in emails only, and nothing anywhere else (fact 5.7). */
const LINKS: ReadonlyMap<string, string> = new Map([
  ['forwardtofriendlink', '[link to forward the email]'],
  ['unsubscribelink', '[link to unsubscribe]'],
  ['viewaswebpagelink', '[link to the web page version]'],
]);

/** The clock at the moment of the step, in the subscription's time zone, and links of emails (fact 5.7). */
export const system: TokenFamily = {
  name: 'system',
  facts: ['4.7', '5.7'],
  summary: 'Date and time at the moment of the step; links, in emails only.',
  passed: false,
  lookUp({ program: { zone }, world: { now }, context, inEmail }, name) {
    const clock: Readonly<Record<string, string>> = {
      date: spelledDate(now, zone),
      time: spelledTime(now, zone),
      datetime: formatInstant(now + zone),
    };
    const link = LINKS.get(name);
    const found =
      link === undefined ? (Object.hasOwn(clock, name) ? clock[name] : null) : inEmail ? link : '';
    const facts = context.parent ? ['5.7', '4.7'] : ['5.7'];
    const place = link === undefined ? 'the clock of the subscription' : 'links of an email';
    return [{ place, found: found ?? null, facts }];
  },
};
