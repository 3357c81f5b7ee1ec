import type { Value } from '#engine';
import { campaignsOf } from '../sandbox/campaigns.ts';
import { leadsOf } from '../sandbox/people.ts';
import { holderOf, placesOf } from '../sandbox/places.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { StateRow, StateTable } from './table.ts';

const YES_NO = (is: boolean): string => (is ? 'yes' : 'no');

function campaignRows(sandbox: Sandbox): readonly StateRow[] {
  return campaignsOf(sandbox).map(({ id, compiled: { ref, kind }, state: { isActive, isRequestable } }) => ({
    key: String(id),
    cells: [String(id), ref, kind, kind === 'trigger' ? YES_NO(isActive) : '-', YES_NO(isRequestable)],
  }));
}

const isThere = ([, value]: readonly [string, Value]): boolean => value !== null && value !== false;

function peopleRows(sandbox: Sandbox): readonly StateRow[] {
  return leadsOf(sandbox).flatMap(({ id, person: { name, fields } }) => [
    { key: String(id), cells: [name, 'Id', String(id)] },
    ...Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => ({ key: `${id} ${field}`, cells: [name, field, String(value)] })),
  ]);
}

function membershipRows(sandbox: Sandbox): readonly StateRow[] {
  return leadsOf(sandbox).flatMap(({ id, person: { name, marks } }) =>
    Object.entries(marks)
      .filter(isThere)
      .map(([mark, value]) => ({
        key: `${id} ${mark}`,
        cells: [name, mark, value === true ? 'member' : String(value)],
      })),
  );
}

function tokenRows(sandbox: Sandbox): readonly StateRow[] {
  return placesOf(sandbox).flatMap(({ type, id, name: place, data }) =>
    (data?.tokens ?? []).map(({ name, type: kind = 'text', value }) => ({
      key: `${type} ${id} ${name.toLowerCase()}`,
      cells: [place, `{{my.${name}}}`, kind, value],
    })),
  );
}

function placeRows(sandbox: Sandbox): readonly StateRow[] {
  const places = placesOf(sandbox);
  return places.map((place) => ({
    key: `${place.type} ${place.id}`,
    cells: [String(place.id), place.name, place.type, holderOf(places, place)?.name ?? '-'],
  }));
}

/**
 * What an instance holds, as tables for readers: campaigns, people with their fields, what people are members of, My
 * Tokens where they are stored, programs and folders. Empty fields are left out.
 */
export function tablesOf(sandbox: Sandbox): readonly StateTable[] {
  return [
    {
      id: 'campaigns',
      title: 'Campaigns',
      columns: ['Id', 'Campaign', 'Kind', 'Active', 'Requestable by the API'],
      rows: campaignRows(sandbox),
    },
    { id: 'people', title: 'People', columns: ['Person', 'Field', 'Value'], rows: peopleRows(sandbox) },
    {
      id: 'memberships',
      title: 'Memberships',
      columns: ['Person', 'Of', 'Value'],
      rows: membershipRows(sandbox),
    },
    {
      id: 'tokens',
      title: 'My Tokens',
      columns: ['Stored in', 'Token', 'Type', 'Value'],
      rows: tokenRows(sandbox),
    },
    {
      id: 'places',
      title: 'Programs and folders',
      columns: ['Id', 'Name', 'Kind', 'In'],
      rows: placeRows(sandbox),
    },
  ];
}
