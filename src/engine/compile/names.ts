import type { Catalog } from '../assets/catalog.ts';
import type { CampaignKind } from '../campaignKind.ts';
import { nearest } from '../near.ts';
import type { Complaint } from '../problem.ts';
import type { FieldType } from '../scenario.ts';

/** What a reference to a campaign needs to know of it. */
export interface CampaignName {
  readonly ref: string;
  /** The name of the program that holds it. */
  readonly program: string;
  readonly kind: CampaignKind;
  readonly requestable: boolean;
  readonly active: boolean;
  readonly workspace: string;
}

/** The filter by which a smart list refers to a smart list asset. */
export const MEMBER_OF_SMART_LIST = 'Member of Smart List';

/** Why a smart list asset cannot be referred to, if so (fact 1.18). */
export type SmartListState = 'valid' | 'invalid' | 'circular' | 'large';

/** Every name that a model can refer to. */
export interface Names {
  readonly fields: ReadonlyMap<string, FieldType>;
  readonly campaigns: readonly CampaignName[];
  readonly byRef: ReadonlyMap<string, number>;
  /** The people, each with the place in `Program.people`. */
  readonly people: ReadonlyMap<string, number>;
  readonly catalog: Catalog;
  /** Smart list assets, and whether a filter may refer to them. */
  readonly smartLists: ReadonlyMap<string, SmartListState>;
  /** Programs and campaign folders. */
  readonly places: ReadonlySet<string>;
}

/** The complaint about a name that is not there, with the nearest one that is. */
export function unknown(
  what: string,
  name: string,
  known: Iterable<string>,
  facts: readonly string[] = [],
): Complaint {
  const near = nearest(name, known);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return { message: `There is no ${what} "${name}".${hint}`, facts, ...(near === undefined ? {} : { near }) };
}
