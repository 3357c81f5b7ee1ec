/** The CRMs that Marketo syncs with, by the word that stands for each in names of steps and activities. */
export type CrmName = 'SFDC' | 'Microsoft';

/** A CRM and what readers call it. */
export interface Crm {
  readonly name: CrmName;
  readonly label: string;
}

const SFDC: Crm = { name: 'SFDC', label: 'Salesforce' };
const MICROSOFT: Crm = { name: 'Microsoft', label: 'Microsoft Dynamics' };

/** The same thing for each CRM: what is documented for Salesforce is taken to hold for Microsoft Dynamics, too. */
export function forEachCrm<T>(make: (crm: Crm) => T): Readonly<Record<CrmName, T>> {
  return { SFDC: make(SFDC), Microsoft: make(MICROSOFT) };
}
