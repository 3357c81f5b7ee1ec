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
 * The types of entries that triggers hear and filters look back on. The engine declares the same in its activities,
 * triggers, filters and tokens; here it is written down anew, in one table, so that a wrong label, attribute or token
 * in either shows as a difference. Take nothing here from the engine. The order does not matter.
 */
export const HEARD: readonly Heard[] = [...OF_PEOPLE, ...OF_PLACES, ...OF_MAIL, ...OF_CRM];
