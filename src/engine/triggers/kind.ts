import type { FieldType } from '../scenario.ts';
import type { Value } from '../value.ts';

/** A kind of trigger: what it listens to, what its constraints can test, which trigger tokens it gives (fact 5.8). */
export interface TriggerKind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  /** The type of activity that it listens to. */
  readonly activity: string;
  /** What its constraints can test, by Adobe's labels. */
  readonly attributes: Readonly<Record<string, FieldType>>;
  /** The activity's attribute behind each of them. */
  readonly behind: Readonly<Record<string, string>>;
  /** Heard only by the campaign that was named, not by every campaign that has it. */
  readonly onlyNamed: boolean;
  /** Trigger tokens, by lower-case name; `trigger name` is always there and need not be given. */
  readonly tokens: (attributes: Readonly<Record<string, Value>>) => Readonly<Record<string, string>>;
}
