import type { AssumptionId } from '../assumptions.ts';
import type { Clause, Entry, Verdict } from '../events.ts';
import { clauses } from '../filters/clauses.ts';
import { combine } from '../logic/combine.ts';
import { withFacts } from '../logic/factsOf.ts';
import { NONE } from '../none.ts';
import { compare } from '../operators/compare.ts';
import type { CompiledCampaign, CompiledTrigger, Program } from '../program.ts';
import { refusal } from '../qualification.ts';
import type { Instant } from '../time.ts';
import { TRIGGERS } from '../triggers/table.ts';
import type { Occurrence, Person, World } from '../world.ts';

/** Who knocks at which campaign, and how. */
export interface Knock {
  readonly campaign: number;
  readonly person: Person;
  readonly how: Entry;
  readonly occurrence?: Occurrence | undefined;
  /** When it counts as happening, if not now: the activity of an anonymous past (fact 10.6). */
  readonly at?: Instant | undefined;
}

/** Whether a person goes into a flow now, and why. */
export interface Admission {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly clause: Clause | null;
  readonly facts: readonly string[];
  readonly assumptions: readonly AssumptionId[];
}

/** Adobe's list names the trigger. */
const NAMED: readonly string[] = ['7.11'];

/** Do the constraints of a trigger hold for what happened (fact 7.1)? */
export function constraints(
  { trigger, where }: CompiledTrigger,
  { attributes }: Occurrence,
  now: Instant,
  { zone }: Program,
): Clause {
  const { attributes: types = {}, behind = {}, facts: rules = NONE } = TRIGGERS.get(trigger) ?? {};
  const named = rules.includes('7.11') ? NAMED : NONE;
  if (where.length === 0) return { text: trigger, holds: true, facts: named, parts: NONE };
  const parts = where.map((condition) => {
    const { attribute } = condition;
    const seen = attributes[behind[attribute] ?? attribute] ?? null;
    return compare(condition, types[attribute] ?? 'string', seen, { now, zone });
  });
  return { text: trigger, holds: parts.every(({ holds }) => holds), facts: [...named, '7.14'], parts };
}

function both(first: Clause | null, second: Clause | null): Clause | null {
  if (!first || !second) return first ?? second;
  return { text: 'trigger and filters', holds: first.holds && second.holds, parts: [first, second] };
}

const failing = (clause: Clause): string => {
  const part = clause.parts?.find(({ holds }) => !holds);
  if (!part) return clause.text;
  return part.parts ? failing(part) : `${part.text} (it is ${part.seen === null ? 'empty' : part.seen})`;
};

function shut(
  verdict: Verdict,
  reason: string,
  facts: readonly string[],
  assumptions: readonly AssumptionId[] = NONE,
): Admission {
  return { verdict, reason, clause: null, facts, assumptions };
}

/** Why the campaign takes nobody at all now, if so (facts 1.17, 1.18, 2.16, 3.3). */
function closed(
  program: Program,
  world: World,
  campaign: number,
  own: CompiledCampaign,
): Admission | undefined {
  const executable = own.kind === 'executable';
  const state = world.campaigns[campaign];
  if (state?.deleted) return shut('deleted', `${own.ref} has been deleted.`, ['1.23', '2.25']);
  if (own.list.invalid) {
    const reason = `The smart list of ${own.ref} is invalid: nobody qualifies.`;
    return shut('invalid', reason, [executable ? '1.17' : '1.18']);
  }
  const strict = !executable || program.settings['invalid-executable-flow'] === 'nobody qualifies';
  if (own.invalidFlow && strict) {
    const reason = `The flow of ${own.ref} has an invalid step: it does not run.`;
    return executable
      ? shut('invalid', reason, ['2.16'], ['invalid-executable-flow'])
      : shut('invalid', reason, ['1.18']);
  }
  if (own.kind === 'trigger' && !state?.active)
    return shut('inactive', `${own.ref} is not active.`, ['1.21', '3.3']);
  return undefined;
}

/** The facts behind a refusal by the qualification rule; only once is what nobody changed (facts 1.10, 2.10). */
function ruleFacts({ qualification }: CompiledCampaign, how: Entry): readonly string[] {
  const once = qualification.again === Number.POSITIVE_INFINITY ? ['1.10'] : [];
  if (how === 'execute') return ['2.5', '9.6', ...once, ...(once.length > 0 ? ['2.10'] : [])];
  return how === 'request' ? ['3.6', '9.6', ...once] : ['9.6', ...once];
}

/** When the rule last let the person in, or was used up by an execution that did not qualify. */
function lastTime({ entered }: Person, campaign: number): Instant | undefined {
  let last: Instant | undefined;
  for (const one of entered)
    if (one.campaign === campaign && (last === undefined || one.at > last)) last = one.at;
  return last;
}

/** The trigger that fires for what happened; if none does, the first that listens to it. */
function firing(
  program: Program,
  { triggers }: CompiledCampaign,
  occurrence: Occurrence,
  now: Instant,
): Clause | null {
  let first: Clause | null = null;
  for (const trigger of triggers) {
    if (trigger.trigger !== occurrence.trigger) continue;
    const tried = constraints(trigger, occurrence, now, program);
    if (tried.holds) return tried;
    first ??= tried;
  }
  return first;
}

const LISTED: readonly string[] = ['7.1', '7.4', '1.27'];
const EVERYBODY: readonly string[] = ['1.16'];

/**
 * Evaluates a campaign's smart list and qualification rule for a person at this moment (facts 1.27, 2.5, 7.1, 7.4).
 * Changes nothing. Nothing comes back when the campaign has no trigger for what happened: it never hears of it.
 */
export function admit(program: Program, world: World, knock: Knock): Admission {
  const { campaign, person, how, occurrence, at: now = world.now } = knock;
  const own = program.campaigns[campaign];
  if (!own)
    return {
      verdict: 'invalid',
      reason: 'There is no such campaign.',
      clause: null,
      facts: ['2.25'],
      assumptions: NONE,
    };
  const refusedToAll = closed(program, world, campaign, own);
  if (refusedToAll) return refusedToAll;
  const fired = occurrence ? firing(program, own, occurrence, now) : null;
  if (fired && !fired.holds)
    return {
      verdict: 'constraint',
      reason: `The trigger's constraint fails: ${failing(fired)}.`,
      clause: fired,
      facts: withFacts(how === 'request' ? ['7.1', '3.4'] : ['7.1'], fired),
      assumptions: [],
    };
  const listed = combine(own.list.match, clauses({ program, world, person, now }, own.list.filters));
  const clause = both(fired, listed);
  if (listed && !listed.holds)
    return {
      verdict: 'filter',
      reason: `The smart list fails: ${failing(listed)}.`,
      clause,
      facts: withFacts(how === 'request' ? ['3.6', '7.1', '7.4'] : ['7.1', '7.4'], clause),
      assumptions: [],
    };
  const last = own.qualification.again === 0 ? undefined : lastTime(person, campaign);
  const refused = refusal(own.qualification, last, now);
  if (refused)
    return { verdict: 'rule', reason: refused, clause, facts: ruleFacts(own, how), assumptions: [] };
  const reason = clause ? 'The smart list holds.' : 'The smart list is empty: everybody qualifies.';
  const facts = clause ? withFacts(LISTED, clause) : EVERYBODY;
  return { verdict: 'qualified', reason, clause, facts, assumptions: NONE };
}
