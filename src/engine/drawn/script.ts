import type { OutsideData, PersonData } from '../scenario.ts';
import { type Draw, maybe, pick } from './draw.ts';
import { WEB } from './messageThemes.ts';
import {
  BATCH,
  BROUGHT,
  EXECUTABLE,
  FORMS,
  LISTS,
  OWNERS,
  PARTITIONS,
  PEOPLE,
  REFS,
  REQUESTABLE,
  SEGMENTS,
  STAGES,
  STATUSES,
} from './names.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './themes.ts';

const TIMES = ['0 minutes', '30 minutes', '1 hour', '3 hours'];
const LATER = ['2 days', '7 months', '1 hour', '30 minutes'];

/** Events that are about a campaign or nobody, not about a person. */
const ABOUT_CAMPAIGNS = /Campaign is|Batch|Folder|Clean-up|Schedule/;

/** What happens first: a form fill, which is enough to start with, or a visit that may be anonymous. */
export function firstEvent(draw: Draw, theme: Theme): OutsideData {
  const visits = theme === WEB && draw(2) === 1;
  if (visits) return { event: 'Visits Web Page', person: 'Ada', page: '/pricing' };
  return { event: 'Fills Out Form', person: 'Ada', form: 'Contact' };
}

export function outside(draw: Draw, theme: Theme): OutsideData {
  const special = Object.entries(theme.outside);
  const at = pick(draw, special.length > 0 && draw(3) === 1 ? LATER : TIMES);
  const person = pick(draw, PEOPLE);
  const requestable = () => pick(draw, REFS.slice(REQUESTABLE, EXECUTABLE));
  if (special.length > 0 && draw(3) > 0) {
    const [event, params] = pick(draw, special);
    const asks = event === 'Sales Insight Request' || event === 'Single Flow Action';
    return {
      event,
      at,
      ...(ABOUT_CAMPAIGNS.test(event) ? {} : { person }),
      ...(asks ? { campaign: requestable() } : {}),
      ...params(draw),
    };
  }
  const kind = draw(5);
  if (kind === 0) return { event: 'Person is Created', person, at };
  if (kind < 3)
    return {
      event: 'Fills Out Form',
      person,
      form: pick(draw, FORMS),
      at,
      ...maybe(draw, 4, () => ({ page: '/pricing', ip: '1.2.3.4' })),
    };
  if (kind === 3) return { event: 'Batch Campaign Runs', campaign: pick(draw, REFS.slice(BATCH)), at };
  return { event: 'API Request Campaign', campaign: requestable(), person, tokens: pick(draw, BROUGHT), at };
}

/** A person, with the memberships and fields that a theme is about. */
export function person(draw: Draw, name: string, theme: Theme): PersonData {
  const state = draw(3) > 0 ? { new: true } : {};
  if (theme === THEMES[0]) return { name, ...state };
  const anonymous = draw(theme === WEB ? 2 : 5) === 1;
  const fields = {
    'Email Address': draw(6) === 1 ? null : `${name}@example.com`,
    ...(draw(4) === 1 ? {} : { 'Last Name': name, 'Company Name': 'Firm' }),
    ...maybe(draw, 8, () => ({ Unsubscribed: true })),
    ...maybe(draw, 8, () => ({ 'Marketing Suspended': true })),
    ...maybe(draw, 8, () => ({ Blocklisted: true })),
    ...maybe(draw, 8, () => ({ 'Email Invalid': true })),
    ...maybe(draw, 3, () => ({ A: 'x', N: 2, F: true })),
    ...maybe(draw, 3, () => ({ D: pick(draw, ['2026-03-02', '2026-02-28', '2025-03-04']) })),
    ...maybe(draw, 4, () => ({ W: '2026-03-02T10:00Z' })),
    ...maybe(draw, 4, () => ({ K: 'firm' })),
  } as NonNullable<PersonData['fields']>;
  return {
    name,
    ...(anonymous ? { anonymous } : state),
    fields,
    ...(draw(3) === 1 ? { lists: [pick(draw, LISTS)] } : {}),
    ...(draw(3) === 1 ? { programs: { P: pick(draw, STATUSES) } } : {}),
    ...(draw(4) === 1 ? { segments: { Size: pick(draw, SEGMENTS) } } : {}),
    ...(draw(4) === 1 ? { stages: { Cycle: pick(draw, STAGES) } } : {}),
    ...(draw(4) === 1 ? { partition: pick(draw, PARTITIONS) } : {}),
    ...(draw(3) === 1 ? { owner: pick(draw, OWNERS.slice(0, 2)) } : {}),
  };
}
