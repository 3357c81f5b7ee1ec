import { createRequire } from 'node:module';
import type { Answer } from './instance.ts';
import type { Served } from './served.ts';

/** An answer as the client gives it; of lists with the next page. */
export type Page = Answer & { readonly nextPage?: () => Promise<Page> };

/** As much of `node-marketo-rest` as is called. The newer package of that name has the same. */
export interface NodeMarketoRest {
  readonly getOAuthToken: () => Promise<Answer>;
  readonly lead: {
    readonly find: (type: string, values: readonly string[], options?: object) => Promise<Page>;
    readonly byId: (id: number, options?: object) => Promise<Page>;
    readonly createOrUpdate: (input: readonly object[], options?: object) => Promise<Page>;
    readonly getPageToken: (since: string) => Promise<Answer>;
    readonly getActivities: (
      leads: readonly number[],
      types: readonly number[],
      page: string,
      options?: object,
    ) => Promise<Page>;
    readonly getChanges: (page: string, options?: object) => Promise<Page>;
  };
  readonly list: {
    readonly find: (options: object) => Promise<Page>;
    readonly getLeads: (id: number, options?: object) => Promise<Page>;
    readonly addLeadsToList: (id: number, leads: readonly number[]) => Promise<Page>;
    readonly addEmailsToList: (emails: readonly string[], id: number) => Promise<Page>;
    readonly removeLeadsFromList: (id: number, leads: readonly number[]) => Promise<Page>;
    readonly isMember: (id: number, leads: readonly number[]) => Promise<Page>;
  };
  readonly campaign: {
    readonly getCampaigns: (options?: object) => Promise<Page>;
    readonly getSmartCampaigns: (options?: object) => Promise<Page>;
    readonly request: (
      id: number,
      leads: readonly { readonly id: number }[],
      tokens?: readonly object[],
    ) => Promise<Page>;
  };
  readonly smartList: { readonly byId: (id: number) => Promise<Page> };
  readonly activities: { readonly getActivityTypes: () => Promise<Page> };
  readonly bulkLeadExtract: { readonly create: (fields: readonly string[], filter: object) => Promise<Page> };
  readonly streamify: (object: string, method: string, args: readonly unknown[]) => AsyncIterable<Answer>;
}

/** The packages with that client. */
export const PACKAGES = ['node-marketo-rest', '@grouparoo/node-marketo-rest'] as const;

type Made = new (options: object) => NodeMarketoRest;

/**
 * The client of a package, for a served sandbox. It tries again after hundredths of a second in place of seconds, and
 * does not give up while a test puts the clock on.
 */
export function nodeMarketoRest(
  name: (typeof PACKAGES)[number],
  { address, clientId, clientSecret }: Pick<Served, 'address' | 'clientId' | 'clientSecret'>,
): NodeMarketoRest {
  const Client = createRequire(import.meta.url)(name) as Made;
  return new Client({
    endpoint: `${address}/rest`,
    identity: `${address}/identity`,
    clientId,
    clientSecret,
    retry: { initialDelay: 10, maxDelay: 50, maxRetries: 500 },
  });
}
