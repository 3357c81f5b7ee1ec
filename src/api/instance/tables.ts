import { show } from '#engine';
import { campaignsOf, type Found } from '../sandbox/campaigns.ts';
import { tokensAt } from '../sandbox/myTokens.ts';
import { leadsOf } from '../sandbox/people.ts';
import { holderOf, placesOf } from '../sandbox/places.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { leadTimeOf } from '../wire/times.ts';

/** What a table tells of. */
export type TableId = 'places' | 'campaigns' | 'tokens' | 'fields' | 'members';

/** A column: a word for programs, and one for readers. */
export interface HeldColumn {
  readonly id: string;
  readonly title: string;
}

/** A row. `key` is its own in the table, and stays when its cells change. */
export interface HeldRow {
  readonly key: string;
  readonly cells: readonly string[];
}

/** What an instance holds of one kind. The first column names what a row is about; an empty cell stands for nothing. */
export interface HeldTable {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly HeldColumn[];
  readonly rows: readonly HeldRow[];
}

const columns = (all: Readonly<Record<string, string>>): readonly HeldColumn[] =>
  Object.entries(all).map(([id, title]) => ({ id, title }));

function places(sandbox: Sandbox): HeldTable {
  const all = placesOf(sandbox);
  const rows = all.map((place): HeldRow => {
    const { type, id, name } = place;
    return { key: `${type} ${id}`, cells: [name, String(id), type, holderOf(all, place)?.name ?? ''] };
  });
  return {
    id: 'places',
    title: 'Programs and folders',
    columns: columns({ name: 'Name', id: 'Id', type: 'Type', in: 'In' }),
    rows,
  };
}

/** What a campaign waits for, or has done: triggers are on or off, runs of a batch campaign are due. */
function stateOf({ world }: Sandbox, { index, compiled, state }: Found): string {
  if (compiled.kind === 'executable') return '';
  if (compiled.kind === 'trigger') {
    if (!state.isActive) return 'inactive';
    return state.isRequestable ? 'active, open to the API' : 'active';
  }
  const due = world.pending
    .filter((one) => 'later' in one && one.campaign === index)
    .map(({ at }) => `run due ${leadTimeOf(at)}`);
  const runs = world.campaigns[index]?.runs ?? 0;
  const has = runs === 0 ? [] : [runs === 1 ? 'has run once' : `has run ${runs} times`];
  return [...has, ...due].join(', ');
}

function campaigns(sandbox: Sandbox): HeldTable {
  const rows = campaignsOf(sandbox).map((found): HeldRow => {
    const { id, compiled } = found;
    return { key: String(id), cells: [compiled.ref, String(id), compiled.kind, stateOf(sandbox, found)] };
  });
  return {
    id: 'campaigns',
    title: 'Campaigns',
    columns: columns({ campaign: 'Campaign', id: 'Id', kind: 'Kind', state: 'State' }),
    rows,
  };
}

function tokens(sandbox: Sandbox): HeldTable {
  const rows = placesOf(sandbox).flatMap((place) =>
    tokensAt(place).map(({ name, type = 'text', value }): HeldRow => {
      const key = `${place.type} ${place.id} ${name.toLowerCase()}`;
      return { key, cells: [`${place.name}: {{my.${name}}}`, type, show(value)] };
    }),
  );
  return {
    id: 'tokens',
    title: 'My Tokens',
    columns: columns({ token: 'Token', type: 'Type', value: 'Value' }),
    rows,
  };
}

function fields(sandbox: Sandbox): HeldTable {
  const rows = leadsOf(sandbox).flatMap(({ id, person }) =>
    Object.entries(person.fields)
      .filter(([, value]) => value !== null)
      .map(([field, value]): HeldRow => {
        return { key: `${id} ${field}`, cells: [person.name, String(id), field, show(value)] };
      }),
  );
  return {
    id: 'fields',
    title: 'Fields of people',
    columns: columns({ person: 'Person', id: 'Id', field: 'Field', value: 'Value' }),
    rows,
  };
}

function members(sandbox: Sandbox): HeldTable {
  const { program, world } = sandbox;
  const rows = leadsOf(sandbox).flatMap(({ id, person }): HeldRow[] => {
    const flows = person.entered.flatMap(({ campaign, at, usedUp }): HeldRow[] => {
      const known = program.campaigns[campaign];
      if (!known || usedUp || world.campaigns[campaign]?.deleted) return [];
      const of = `Smart Campaign: ${known.ref}`;
      return [{ key: `${id} ${of}`, cells: [person.name, String(id), of, `went in ${leadTimeOf(at)}`] }];
    });
    const marks = Object.entries(person.marks).filter(([, value]) => value !== null && value !== false);
    const others = marks.map(([of, value]): HeldRow => {
      return { key: `${id} ${of}`, cells: [person.name, String(id), of, value === true ? '' : show(value)] };
    });
    return [...flows, ...others];
  });
  return {
    id: 'members',
    title: 'Memberships',
    columns: columns({ person: 'Person', id: 'Id', of: 'Member of', value: 'Value' }),
    rows,
  };
}

/**
 * What an instance holds, as tables for people to read: programs and folders, campaigns with kind and state, local My
 * Tokens, fields that are not empty, and memberships. It is what the sandbox knows, not what a call of Marketo's answers.
 */
export function heldTables(sandbox: Sandbox): readonly HeldTable[] {
  return [places, campaigns, tokens, fields, members].map((one) => one(sandbox));
}
