import type { Variables } from '../documents/filled.ts';
import { alongWay } from '../documents/way.ts';
import type { State } from '../handle.ts';
import { campaignsOf, type Found } from '../sandbox/campaigns.ts';
import type { WireResponse } from '../wire/wire.ts';
import { offersOf } from './offers.ts';
import type { OperationSheet } from './sheet.ts';

const kindIs = (kind: string) => (one: Found) => one.compiled.kind === kind;

/** Values of this sandbox for the variables in examples: a campaign that can be requested, an executable, a person. */
export function variablesOf({ sandbox, access }: State): Variables {
  const { clientId, clientSecret } = access.credentials;
  const campaigns = campaignsOf(sandbox).toSorted((a, b) => a.index - b.index);
  const [first] = campaigns;
  const idOf = (is: (one: Found) => boolean) => String((campaigns.find(is) ?? first)?.id ?? '');
  const requestable = campaigns.find(({ state }) => state.isRequestable);
  const [program] = offersOf('program', sandbox);
  return {
    clientId,
    clientSecret,
    campaignId: String((requestable ?? campaigns.find(kindIs('trigger')) ?? first)?.id ?? ''),
    campaignName: first?.compiled.name ?? '',
    executableId: idOf(kindIs('executable')),
    batchId: idOf(kindIs('batch')),
    programId: String((requestable ?? first)?.program.id ?? program?.value ?? ''),
    programName: program?.name ?? '',
    listId: offersOf('list', sandbox)[0]?.value ?? '',
    leadId: offersOf('person', sandbox)[0]?.value ?? '',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What later calls need of an answer, by the names of variables: a paging token, the id of what was made. */
export function keptOf({ keeps = {} }: Pick<OperationSheet, 'keeps'>, { body }: WireResponse): Variables {
  const answer = parsed(body);
  const found = Object.entries(keeps).map(([name, way]) => [name, alongWay(answer, way)] as const);
  return Object.fromEntries(
    found.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}
