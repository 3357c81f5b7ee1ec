const HOST = 'https://app-sandbox.marketo.com';

/** Addresses of things in the product, which holds them under these letters (fact 1.31). Nothing is there. */
export const urlOf = {
  campaign: (id: number) => `${HOST}/#SC${id}A1`,
  program: (id: number) => `${HOST}/#PG${id}A1`,
  engagement: (id: number) => `${HOST}/#NP${id}A1`,
  folder: (id: number) => `${HOST}/#MF${id}A1`,
  token: (id: number) => `${HOST}/#MF${id}C3`,
  smartList: (id: number) => `${HOST}/#SL${id}A1`,
} as const;
