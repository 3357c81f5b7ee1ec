import type { FieldType } from '../scenario.ts';
import { OF_CRM } from './heardOfCrm.ts';
import { OF_MAIL } from './heardOfMail.ts';
import { OF_PEOPLE } from './heardOfPeople.ts';
import { OF_PLACES } from './heardOfPlaces.ts';

/** A type of log entry: the trigger that hears it, the filter that looks back on it, what both test, the trigger tokens. */
export interface Heard {
  type: string;
  trigger?: string;
  filter?: string;
  /** Adobe's label to the attribute of the entry. */
  constraints: Record<string, string>;
  /** What the filter can test besides. */
  looks?: Record<string, string>;
  /** Trigger token, in lower case, to the attribute that it shows (fact 5.9). */
  tokens: Record<string, string>;
  /** The attributes that are not texts. */
  typed?: Record<string, FieldType>;
}

/**
 * Every type of entry that the log can hold. The engine declares the same in its triggers, filters and tokens; here it
 * is written down a second time, by hand and in one table, so that a wrong label, attribute or token in either shows as
 * a difference. Nothing here may be taken from the engine, and no order matters.
 */
export const HEARD: readonly Heard[] = [...OF_PEOPLE, ...OF_PLACES, ...OF_MAIL, ...OF_CRM];
