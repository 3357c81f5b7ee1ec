import type { EmailData } from '../assets/assets.ts';
import type { AssumptionId } from '../assumptions.ts';
import type { Instant } from '../time.ts';
import { show } from '../value.ts';
import { fieldOf } from '../world.ts';
import type { Scene } from './kind.ts';

/** Whether an email goes to a person. */
export interface Verdict {
  /** Why it does not; nothing when it does. */
  readonly blocked?: string;
  readonly facts: readonly string[];
  readonly assumptions: readonly AssumptionId[];
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

const because = (reason: string, ...facts: readonly string[]): Verdict => {
  return { blocked: `Not sent: ${reason}.`, facts: [...facts, '9.5'], assumptions: [] };
};

function ofPerson({ person }: Scene, operational: boolean): Verdict | undefined {
  const ticked = (field: string) => fieldOf(person, field) === true;
  const rules = operational ? ['9.1', '9.2'] : ['9.1'];
  if (ticked('Blocklisted')) return because('the person is blocklisted', ...rules);
  if (show(fieldOf(person, 'Email Address')).trim() === '')
    return because('the person has no email address', ...rules);
  if (ticked('Email Invalid')) return because('the email address is invalid', ...rules);
  if (operational) return undefined;
  if (ticked('Unsubscribed')) return because('the person has unsubscribed', '9.1');
  return ticked('Marketing Suspended') ? because('the person is suspended from marketing', '9.1') : undefined;
}

/** How many emails the person got: in this calendar day of the subscription's time zone, and in the last seven days. */
function counts({ program, person, world }: Scene, counted: (email: string) => boolean) {
  const dayOf = (at: Instant) => Math.floor((at + program.zone) / DAY);
  const sent = person.history.filter(
    ({ type, attributes }) => type === 'Send Email' && counted(String(attributes['Email'])),
  );
  return {
    day: sent.filter(({ time }) => dayOf(time) === dayOf(world.now)).length,
    week: sent.filter(({ time }) => time > world.now - WEEK).length,
  };
}

function over(scene: Scene, counted: (email: string) => boolean): string | undefined {
  const { perDay, perWeek } = scene.program.catalog.limits;
  if (perDay === undefined && perWeek === undefined) return undefined;
  const { day, week } = counts(scene, counted);
  if (perDay !== undefined && day >= perDay) return `${day} in this calendar day, the limit is ${perDay}`;
  if (perWeek !== undefined && week >= perWeek) return `${week} in the last 7 days, the limit is ${perWeek}`;
  return undefined;
}

/** What the communication limits say. Whether operational emails count is the switch `limit-counts`. */
function ofLimits(scene: Scene): Verdict {
  const { program } = scene;
  const marketing = (email: string) => program.catalog.emails.get(email)?.operational !== true;
  const all = over(scene, () => true);
  const some = over(scene, marketing);
  const count = program.settings['limit-counts'] === 'every email' ? all : some;
  const assumptions = all === some ? [] : (['limit-counts'] as const);
  if (count === undefined) return { facts: [], assumptions };
  return {
    ...because(`the person is at the communication limit (${count})`, '9.3', '9.4'),
    assumptions,
  };
}

/**
 * Whether this email goes to the person now (facts 9.1-9.4): that hangs on the person's own state and, where the campaign
 * keeps to them, on the communication limits. Operational emails are held by three states only. Custom opt-out fields are
 * not looked at (fact 9.5).
 */
export function verdictOf(scene: Scene, { operational = false }: EmailData): Verdict {
  const own = ofPerson(scene, operational);
  if (own) return own;
  const limited = scene.program.campaigns[scene.run.context.campaign]?.limited === true;
  if (operational) {
    const held = [ofPerson(scene, false), limited ? ofLimits(scene) : undefined];
    const passed = held.flatMap((one) => (one?.blocked === undefined ? [] : one.facts));
    const facts = passed.includes('9.1') ? ['9.2'] : [];
    return { facts: passed.includes('9.3') ? [...facts, '9.3'] : facts, assumptions: [] };
  }
  const limits = ofLimits(scene);
  if (limited) return limits;
  return { facts: limits.blocked === undefined ? [] : ['9.4'], assumptions: [] };
}
