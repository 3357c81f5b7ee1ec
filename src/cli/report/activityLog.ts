import { type Instant, type Program, show, type TraceEvent } from '#engine';
import { type LogEntry, logOf, sinceStart } from '#views';

interface Line {
  readonly id: number;
  readonly when: string;
  readonly who: string;
  readonly typeId: string;
  readonly what: string;
}

const wordsOf = ({ record: { primaryAttributeValue, attributes } }: LogEntry): string =>
  [
    ...(primaryAttributeValue === null ? [] : [primaryAttributeValue]),
    ...attributes.map(({ name, value }) => `${name}: ${show(value)}`),
  ].join('; ');

function lineOf(entry: LogEntry, when: string, who: string): Line {
  const { id, activityTypeId } = entry.record;
  const words = wordsOf(entry);
  return {
    id,
    when,
    who,
    typeId: activityTypeId === null ? 'simulated' : String(activityTypeId),
    what: words === '' ? entry.type : `${entry.type}. ${words}`,
  };
}

const widest = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length));

/**
 * The activity logs of all people as lines, in the order of the run: time since `start`, person if there are several, id
 * of the type ("simulated" where no source gives one), type, primary attribute, other attributes.
 */
export function logLines(
  program: Pick<Program, 'campaigns' | 'people' | 'start'>,
  events: readonly TraceEvent[],
): readonly string[] {
  const timeOf = new Map(events.map(({ seq, time }): [number, Instant] => [seq, time]));
  const lines = program.people.flatMap(({ name }) =>
    logOf(program, events, name).map((entry) =>
      lineOf(entry, sinceStart(timeOf.get(entry.seq) ?? program.start, program.start), name),
    ),
  );
  const several = new Set(lines.map(({ who }) => who)).size > 1;
  const [when, who, typeId] = [
    widest(lines.map((line) => line.when)),
    widest(lines.map((line) => line.who)),
    widest(lines.map((line) => line.typeId)),
  ];
  return lines
    .toSorted((a, b) => a.id - b.id)
    .map((line) => {
      const person = several ? `${line.who.padEnd(who)}  ` : '';
      return `  ${line.when.padEnd(when)}  ${person}${line.typeId.padStart(typeId)}  ${line.what}`;
    });
}
