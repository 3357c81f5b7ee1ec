import type { EmailData } from '../assets/assets.ts';
import type { Outcome } from './flow.ts';
import { keys, mark } from './marks.ts';
import { skipped } from './placeSteps.ts';
import type { Step } from './steps.ts';
import { DAY, day, toSecond } from './time.ts';
import { fill } from './tokens.ts';
import { type Activity, type Person, type Run, setting, text, type Value, type World } from './world.ts';

export const emailNamed = (world: World, name: unknown): EmailData | undefined =>
  (world.scenario.instance.emails ?? []).find((one) => one.name === name);

const approved: Step['valid'] = (world, _own, { email }) => {
  const found = emailNamed(world, email);
  return found !== undefined && found.approved !== false;
};

/** Is the person kept from mail of this kind (facts 9.1, 9.2)? */
function blocked(person: Person, operational: boolean): boolean {
  const on = (field: string) => person.fields.get(field) === true;
  if (on('Blocklisted') || on('Email Invalid')) return true;
  if (text(person.fields.get('Email Address')).trim() === '') return true;
  return !operational && (on('Unsubscribed') || on('Marketing Suspended'));
}

/** Would one more email be over the limits of a calendar day or of seven days in a row (fact 9.3)? */
function overLimit(world: World, person: Person): boolean {
  const limits = world.scenario.instance.communicationLimits;
  const counts = setting(world, 'limit-counts') === 'every email';
  const sent = person.log.filter(
    ({ type, attributes }) =>
      type === 'Send Email' && (counts || emailNamed(world, attributes['Email'])?.operational !== true),
  );
  const now = day(world.now, world.zone);
  const inDay = sent.filter(({ at }) => day(at, world.zone) === now).length;
  const inWeek = sent.filter(({ at }) => at > world.now - 7 * DAY).length;
  return (
    inDay >= (limits?.perDay ?? Number.POSITIVE_INFINITY) ||
    inWeek >= (limits?.perWeek ?? Number.POSITIVE_INFINITY)
  );
}

function subject(world: World, run: Run, email: EmailData): string {
  const owner =
    setting(world, 'email-token-owner') === 'the program of the email' ? email.program : undefined;
  return fill(world, run, email.subject ?? '', { owner, inEmail: true });
}

export const sendEmail: Step = {
  valid: approved,
  take: (world, run, { email }): Outcome => {
    const found = emailNamed(world, email);
    if (found === undefined) return skipped;
    const operational = found.operational === true;
    if (blocked(run.person, operational)) return skipped;
    const byDefault = world.scenario.instance.communicationLimits?.byDefault === true;
    const limited = run.campaign.data.schedule?.communicationLimits ?? byDefault;
    if (limited && !operational && overLimit(world, run.person)) return skipped;
    const attributes: Record<string, Value> = {
      Email: found.name,
      Campaign: run.campaign.ref,
      Subject: found.subject === undefined ? null : subject(world, run, found),
    };
    const logs: Activity[] = [
      { type: 'Send Email', attributes },
      { type: 'Email Delivered', attributes },
    ];
    return { result: 'done', logs };
  },
};

export const sendAlert: Step = {
  valid: (world, own, action) =>
    approved(world, own, action) && ['Sales Owner', 'Account Owner', 'None'].includes(text(action['sendTo'])),
  take: (world, run, { email, sendTo, otherEmails }): Outcome => {
    const found = emailNamed(world, email);
    if (found === undefined) return skipped;
    const written = text(otherEmails);
    const bare = written.replace(/\{\{[^{}]*\}\}/g, '');
    const others = topOf(run).how === 'batch' ? bare : fill(world, run, written);
    const owner = sendTo === 'None' ? null : mark(run.person, keys.owner('SFDC'));
    const to = (others.match(/[^,;]+/g) ?? []).map((one) => one.trim()).filter(Boolean);
    if (owner === null && to.length === 0) return skipped;
    const attributes = {
      Email: found.name,
      Campaign: run.campaign.ref,
      Subject: found.subject === undefined ? null : subject(world, run, found),
      'Send To Owner': text(sendTo),
      'Send To List': to.length === 0 ? null : to.join('; '),
    };
    return { result: 'done', logs: [{ type: 'Send Alert', attributes }] };
  },
};

/** The run at the start of a chain of executions. */
export const topOf = (run: Run): Run => (run.caller === null ? run : topOf(run.caller));

export const interestingMoment: Step = {
  replayed: true,
  valid: (_world, _own, { type, description }) =>
    ['Email', 'Milestone', 'Web'].includes(text(type)) && text(description) !== '',
  take: (world, run, { type, description }): Outcome => {
    const at = run.replayOf ?? world.now;
    const attributes = {
      Type: text(type),
      Description: fill(world, run, text(description)),
      Source: run.campaign.ref,
      Date: toSecond(at),
    };
    return { result: 'done', logs: [{ type: 'Interesting Moment', attributes }] };
  },
};
