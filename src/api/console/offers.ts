import { apiFields } from '../records/fields.ts';
import { listsOf } from '../records/list.ts';
import { programsOf } from '../records/program.ts';
import { campaignsOf } from '../sandbox/campaigns.ts';
import { leadsOf } from '../sandbox/people.ts';
import { placesOf } from '../sandbox/places.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Subject } from './subject.ts';

/** Something of the sandbox that a call can name. */
export interface Offer {
  /** As it stands in the call. */
  readonly value: string;
  /** Its name in the model; of a campaign `Program.Campaign`. */
  readonly name: string;
  /** For readers. */
  readonly words: string;
  /** Of a place: `Folder` or `Program`. */
  readonly type?: string;
}

const named = ({ id, name }: { readonly id: number; readonly name: string }): Offer => {
  return { value: String(id), name, words: `${id} ${name}` };
};

const placed = (sandbox: Sandbox, write: (id: number, type: string) => string): readonly Offer[] =>
  placesOf(sandbox).map(({ id, name, type }) => ({
    value: write(id, type),
    name,
    words: `${id} ${name} (${type.toLowerCase()})`,
    type,
  }));

const tokenNames = (sandbox: Sandbox): readonly string[] => [
  ...new Set(placesOf(sandbox).flatMap(({ data }) => (data?.tokens ?? []).map(({ name }) => name))),
];

const BY_SUBJECT: Readonly<Record<Subject, (sandbox: Sandbox) => readonly Offer[]>> = {
  campaign: (sandbox) =>
    campaignsOf(sandbox).map(({ id, compiled: { ref, kind } }) => ({
      value: String(id),
      name: ref,
      words: `${id} ${ref} (${kind})`,
    })),
  person: (sandbox) => leadsOf(sandbox).map(({ id, person: { name } }) => named({ id, name })),
  program: (sandbox) => programsOf(sandbox).map(named),
  folder: (sandbox) =>
    placesOf(sandbox)
      .filter(({ type }) => type === 'Folder')
      .map(named),
  list: (sandbox) => listsOf(sandbox).map(named),
  place: (sandbox) => placed(sandbox, (id, type) => `{"id": ${id}, "type": "${type}"}`),
  holder: (sandbox) => placed(sandbox, String),
  token: (sandbox) =>
    tokenNames(sandbox).map((name) => ({ value: `{{my.${name}}}`, name, words: `{{my.${name}}}` })),
};

/** Everything of a kind that the sandbox has now, in the order of ids. */
export const offersOf = (subject: Subject, sandbox: Sandbox): readonly Offer[] =>
  BY_SUBJECT[subject](sandbox);

/** The fields of a person by their names in JSON, for whoever fills in records. */
export const fieldOffers = ({ program }: Sandbox): readonly Offer[] =>
  [...apiFields(program).values()].map(({ rest, name }) => ({
    value: rest,
    name,
    words: `${rest} (${name})`,
  }));
