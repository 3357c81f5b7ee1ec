import { type Clause, type Program, quote, type Run, type Stepped, type TraceEvent } from '#engine';

/** How a field of a person came to its final value. */
export interface Explanation {
  readonly text: string;
  /** Sequence number of the event that set it; null when none did. */
  readonly seq: number | null;
}

function lastChange(events: readonly TraceEvent[], person: string, field: string): TraceEvent | undefined {
  return events.findLast(
    (event) =>
      event.person === person && 'changes' in event && event.changes.some((change) => change.field === field),
  );
}

/** What each tested choice looked at, by the clause that the trace has of it. */
function attributes(program: Program, { campaign, index }: Stepped): readonly string[] {
  const choices = program.campaigns.find(({ ref }) => ref === campaign)?.flow[index]?.choices ?? [];
  return choices.flatMap(({ test }) => {
    const { attribute } = test?.params ?? {};
    return test ? [String(attribute ?? test.filter)] : [];
  });
}

function seen(attribute: string | undefined, { seen: value, text }: Clause): string {
  return `${attribute ?? text} was ${quote(value ?? null)}`;
}

/** Which choice applied, and on which value. */
function choiceOf(program: Program, event: Stepped): string {
  const { tests, applied } = event;
  const looked = attributes(program, event);
  const last = tests.at(-1);
  if (applied !== 'default' && last)
    return `${seen(looked[tests.length - 1], last)}, so "${last.text}" applied.`;
  if (tests.length === 0) return event.reason;
  const values = new Set(tests.map((test, index) => seen(looked[index], test)));
  return `${[...values].join(' and ')}, so no choice applied and the Default Choice did.`;
}

/** The last campaign that did not take the person. A trigger that listens for something else has refused nobody. */
function refusals(events: readonly TraceEvent[], person: string): string {
  const refused = events.findLast(
    (event) =>
      event.type === 'smart list' &&
      event.verdict !== 'qualified' &&
      event.verdict !== 'constraint' &&
      event.person === person,
  );
  return refused ? ` ${refused.campaign} did not take ${person}: ${refused.reason}` : '';
}

/** Says which event set the final value of a field, and why it set that one. */
export function explain(program: Program, { events }: Run, person: string, field: string): Explanation {
  const event = lastChange(events, person, field);
  if (!event) return { text: `No step changed it.${refusals(events, person)}`, seq: null };
  if (event.type !== 'step') return { text: event.reason, seq: event.seq };
  const name = program.campaigns.find(({ ref }) => ref === event.campaign)?.name ?? event.campaign;
  return { text: `${name}, step ${event.index + 1} set it: ${choiceOf(program, event)}`, seq: event.seq };
}
