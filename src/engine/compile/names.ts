import type { CampaignKind } from '../campaignKind.ts';
import { nearest } from '../near.ts';
import type { Complaint } from '../problem.ts';
import type { FieldType } from '../scenario.ts';

/** What a reference to a campaign needs to know of it. */
export interface CampaignName {
  readonly ref: string;
  readonly kind: CampaignKind;
  readonly requestable: boolean;
  readonly active: boolean;
  readonly workspace: string;
}

/** Every name that a model can refer to. */
export interface Names {
  readonly fields: ReadonlyMap<string, FieldType>;
  readonly campaigns: readonly CampaignName[];
  readonly byRef: ReadonlyMap<string, number>;
  readonly people: ReadonlySet<string>;
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
