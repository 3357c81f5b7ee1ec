import type { Path, Plain, Scenario } from '#engine';
import { findCampaign } from '../../../model.ts';
import { dataAt, isKeyed, listAt } from '../data.ts';
import type { NamedId } from './kind.ts';
import { NAMED } from './table.ts';

/** A named thing and its place. */
export interface FoundThing {
  /** The path of the list that holds it. */
  readonly list: Path;
  readonly index: number;
  readonly path: Path;
  readonly data: Plain;
  /** Its name without its program. */
  readonly own: string;
}

/** The name of an item of a list of named things. */
export function nameOf(item: Plain): string {
  if (!isKeyed(item)) return typeof item === 'string' ? item : '';
  return typeof item['name'] === 'string' ? item['name'] : '';
}

/** The names of all things of a kind; of campaigns `Program.Campaign`. */
export function namesOfKind(scenario: Scenario, kind: NamedId): readonly string[] {
  if (kind !== 'campaign') return listAt(scenario, NAMED[kind].list).map(nameOf);
  return scenario.instance.programs.flatMap(({ name, campaigns }) =>
    campaigns.map((campaign) => `${name}.${campaign.name}`),
  );
}

/** The thing of that name, a campaign by `Program.Campaign`; the first where two have the name, as in `compile`. */
export function findThing(scenario: Scenario, kind: NamedId, name: string): FoundThing | undefined {
  const campaign = kind === 'campaign' ? findCampaign(scenario, name) : undefined;
  if (kind === 'campaign' && !campaign) return undefined;
  const list = campaign ? ['instance', 'programs', campaign.program, 'campaigns'] : NAMED[kind].list;
  const index = campaign?.index ?? listAt(scenario, list).findIndex((item) => nameOf(item) === name);
  const path = [...list, index];
  const data = dataAt(scenario, path);
  return data === undefined ? undefined : { list, index, path, data, own: nameOf(data) };
}

/** The sentence for a name that is not there. */
export function noThing(kind: NamedId, name: string): string {
  return `There is no ${kind} "${name}".`;
}

/** The names of the things in the list that holds a thing, in their order; of campaigns those without their program. */
export function listAround(scenario: Scenario, kind: NamedId, name: string): readonly string[] {
  const found = findThing(scenario, kind, name);
  return found ? listAt(scenario, found.list).map(nameOf) : [];
}
