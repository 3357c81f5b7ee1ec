import type { Lab } from '#workbench';

/** What can be watched or stopped at, by name, in the order of the model and then of the run. */
export interface Choices {
  readonly people: readonly string[];
  readonly fields: readonly string[];
  /** Memberships, statuses and other marks that somebody has or gets. */
  readonly marks: readonly string[];
  /** My Tokens of the model and every token that a step of the run fills in, with braces. */
  readonly tokens: readonly string[];
}

/** The names to pick from in a lab. Linear in the number of events. */
export function choicesOf({ bench }: Pick<Lab, 'bench'>): Choices {
  const { program, run, scenario } = bench;
  const marks = new Set(program.people.flatMap((person) => Object.keys(person.marks)));
  const tokens = new Set<string>();
  const { tokens: own = [], folders = [], programs } = scenario.instance;
  for (const { name } of [own, ...[...folders, ...programs].map((place) => place.tokens ?? [])].flat())
    tokens.add(`{{my.${name}}}`);
  for (const event of run.events) {
    if (event.type !== 'step' && event.type !== 'happened') continue;
    for (const { field, mark } of event.changes) if (mark) marks.add(field);
    if (event.type === 'step') for (const { token } of event.tokens) tokens.add(token);
  }
  return {
    people: program.people.map(({ name }) => name),
    fields: [...program.fields.keys()],
    marks: [...marks],
    tokens: [...tokens],
  };
}
