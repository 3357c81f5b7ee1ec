import { DYNAMICS, SALESFORCE, SALESFORCE_CAMPAIGNS } from './crmThemes.ts';
import { DATA, LISTED, PLACES } from './databaseThemes.ts';
import { LIFE } from './lifeTheme.ts';
import { MAIL, SALES, SERVICE, WEB } from './messageThemes.ts';
import type { Theme } from './theme.ts';

const PLAIN: Theme = { steps: {}, triggers: {}, filters: {}, memberships: [], outside: {} };

/** One of them is drawn for a model; the first has only what every model may have, some come up more often. */
export const THEMES: readonly Theme[] = [
  ...[PLAIN, DATA, LISTED, PLACES, MAIL, SERVICE, SALES, SALESFORCE],
  ...[DYNAMICS, WEB, LIFE, LIFE, MAIL, SALESFORCE_CAMPAIGNS, SALESFORCE_CAMPAIGNS, DYNAMICS],
  ...[SALESFORCE_CAMPAIGNS, PLACES],
];
