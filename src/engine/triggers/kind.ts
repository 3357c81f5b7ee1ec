import type { FieldType } from '../scenario.ts';
import type { Occurrence } from '../world.ts';

/** A kind of trigger: what it listens to, what its constraints can test, which trigger tokens it gives (fact 5.8). */
export interface TriggerKind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  /** The attributes of what happened, by Adobe's names. */
  readonly attributes: Readonly<Record<string, FieldType>>;
  /** Trigger tokens, by lower-case name; `trigger name` is always there and need not be given. */
  readonly tokens: (occurrence: Occurrence) => Readonly<Record<string, string>>;
}
