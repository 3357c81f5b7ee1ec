import { logOf } from '#views';
import type { Bench, Value } from '#workbench';

/** An attribute of an activity, its value as a text. */
export interface LogAttribute {
  readonly name: string;
  readonly text: string;
}

/** A line of an activity log. */
export interface LogLine {
  /** `2026-03-02 09:00:00` */
  readonly date: string;
  readonly type: string;
  /** The id of the type (fact 11.2), or "simulated" where no source gives one (fact 11.4). */
  readonly typeId: string;
  /** Null where the type has none, or this activity gives it no value. */
  readonly primary: LogAttribute | null;
  readonly attributes: readonly LogAttribute[];
}

/** The activity log of one person, oldest first. */
export interface PersonLog {
  readonly person: string;
  readonly lines: readonly LogLine[];
}

const textOf = (value: Value): string => {
  if (typeof value !== 'boolean') return String(value);
  return value ? 'True' : 'False';
};

/** The activity log of each person at the end of a run, people without one included, in the order of the model. */
export function logsOf({ program, run }: Bench): readonly PersonLog[] {
  return program.people.map(({ name: person }) => ({
    person,
    lines: logOf(program, run.events, person).map(({ record, type, primary }) => ({
      date: record.activityDate.replace('T', ' ').replace('Z', ''),
      type,
      typeId: String(record.activityTypeId ?? 'simulated'),
      primary:
        primary === null || record.primaryAttributeValue === null
          ? null
          : { name: primary, text: record.primaryAttributeValue },
      attributes: record.attributes.map(({ name, value }) => ({ name, text: textOf(value) })),
    })),
  }));
}
