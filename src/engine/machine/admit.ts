import type { AssumptionId } from '../assumptions.ts';
import type { Clause, Entry, Verdict } from '../events.ts';
import { FILTERS } from '../filters/table.ts';
import { operatorOf } from '../operators/table.ts';
import type { CompiledCampaign, CompiledTrigger, Program } from '../program.ts';
import { refusal } from '../qualification.ts';
import { TRIGGERS } from '../triggers/table.ts';
import { entryKey, type Occurrence, type Person, type World } from '../world.ts';

/** Who knocks at which campaign, and how. */
export interface Knock {
  readonly campaign: number;
  readonly person: Person;
  readonly how: Entry;
  readonly occurrence?: Occurrence;
}

/** Whether a person goes into a flow now, and why. */
export interface Admission {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly clause: Clause | null;
  readonly facts: readonly string[];
  readonly assumptions: readonly AssumptionId[];
}

function constraints({ trigger, where }: CompiledTrigger, occurrence: Occurrence): Clause {
  const types = TRIGGERS.get(trigger)?.attributes ?? {};
  const parts = where.map(({ attribute, operator, values = [] }): Clause => {
    const seen = occurrence.attributes[attribute] ?? null;
    const holds = operatorOf(types[attribute] ?? 'string', operator)?.holds(seen, values) === true;
    return { text: `${attribute} ${operator} ${values.map(String).join(' or ')}`.trim(), holds, seen };
  });
  return { text: trigger, holds: parts.every(({ holds }) => holds), parts };
}

function filters(
  program: Program,
  { filters: list, match }: CompiledCampaign,
  person: Person,
): Clause | null {
  const parts = list.flatMap(
    ({ filter, params }) => FILTERS.get(filter)?.holds(program, person, params) ?? [],
  );
  if (parts.length === 0) return null;
  const holds = match === 'any' ? parts.some((part) => part.holds) : parts.every((part) => part.holds);
  return { text: match === 'any' ? 'any filter' : 'all filters', holds, parts };
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

/** Why the campaign takes nobody at all now, if so (facts 1.17, 1.18, 2.16, 3.3). */
function closed(program: Program, own: CompiledCampaign): Admission | undefined {
  const shut = (
    verdict: Verdict,
    reason: string,
    facts: string[],
    assumptions: AssumptionId[] = [],
  ): Admission => {
    return { verdict, reason, clause: null, facts, assumptions };
  };
  const executable = own.kind === 'executable';
  if (own.invalidList) {
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
  if (own.kind === 'trigger' && !own.active)
    return shut('inactive', `${own.ref} is not active.`, ['1.21', '3.3']);
  return undefined;
}

/**
 * Evaluates a campaign's smart list and qualification rule for a person at this moment (facts 1.27, 2.5, 7.1, 7.4).
 * Changes nothing. Nothing comes back when the campaign has no trigger for what happened: it never hears of it.
 */
export function admit(program: Program, world: World, knock: Knock): Admission {
  const { campaign, person, how, occurrence } = knock;
  const own = program.campaigns[campaign];
  if (!own)
    return {
      verdict: 'invalid',
      reason: 'There is no such campaign.',
      clause: null,
      facts: ['2.25'],
      assumptions: [],
    };
  const shut = closed(program, own);
  if (shut) return shut;
  const heard = occurrence ? own.triggers.filter(({ trigger }) => trigger === occurrence.trigger) : [];
  const tried = occurrence ? heard.map((trigger) => constraints(trigger, occurrence)) : [];
  const fired = tried.find(({ holds }) => holds) ?? tried[0] ?? null;
  if (fired && !fired.holds)
    return {
      verdict: 'constraint',
      reason: `The trigger's constraint fails: ${failing(fired)}.`,
      clause: fired,
      facts: how === 'request' ? ['7.1', '3.4'] : ['7.1'],
      assumptions: [],
    };
  const listed = filters(program, own, person);
  const clause = both(fired, listed);
  if (listed && !listed.holds)
    return {
      verdict: 'filter',
      reason: `The smart list fails: ${failing(listed)}.`,
      clause,
      facts: ['7.1', '7.4'],
      assumptions: [],
    };
  const refused = refusal(own.qualification, world.entries.get(entryKey(campaign, person.name)), world.now);
  if (refused) return { verdict: 'rule', reason: refused, clause, facts: ['2.5', '9.6'], assumptions: [] };
  const reason = clause ? 'The smart list holds.' : 'The smart list is empty: everybody qualifies.';
  return { verdict: 'qualified', reason, clause, facts: clause ? ['7.1', '7.4'] : ['1.16'], assumptions: [] };
}
