import { SANDBOX_LIMITS } from '#api';
import { FILE_LIMITS, LINK_LIMITS } from '#scenario';
import { amount, LOG_LIMITS } from '#views';
import { LIMITS, TABLE_LIMITS } from '#workbench';

/** What is limited, in words for each key of a table of limits: a limit without words does not compile. */
type Words<Table> = Readonly<Record<keyof Table, string>>;

const RUN: Words<typeof LIMITS> = {
  moves: 'Moves of one run, after which it is stopped',
  flows: 'Flows that one run may start',
  rounds: 'Times that a circle of campaigns leads one person back into one of them',
  depth: 'Flows inside each other',
};

const FILE: Words<typeof FILE_LIMITS> = {
  characters: 'Characters of a scenario file',
  tokens: 'Words, marks and spaces of its YAML',
  depth: 'Lists and mappings inside each other',
  problems: 'Problems that are reported one by one',
  name: 'Characters of a name',
  title: 'Characters of a title',
  text: 'Characters of any other text',
  fields: 'Fields besides the standard ones',
  assets: 'Emails, lists and other assets, of one kind',
  words: 'Statuses of a channel, stages of a model and other such words',
  answers: 'Answers that a service may give to one webhook',
  folders: 'Folders',
  programs: 'Programs',
  campaigns: 'Campaigns',
  steps: 'Steps of one flow',
  choices: 'Choices of one step',
  conditions: 'Triggers, filters or constraints in one place',
  values: 'Values of one condition',
  myTokens: 'My Tokens of one place, or of one API call',
  people: 'People',
  events: 'Events of the script',
  claims: 'Claims',
  variants: 'Variants',
  changes: 'Changes of one variant',
};

const LINK: Words<typeof LINK_LIMITS> = {
  characters: 'Characters of a link',
  bytes: 'Bytes of what a link holds, unpacked',
  said: 'Characters of its texts',
  depth: 'Lists and mappings inside each other',
  changes: 'Changes of one model to another',
  copied: 'Keys and items that are copied to make the changes',
  branches: 'Branches',
  policy: 'Characters of the text of an order',
  text: 'Characters of any other short text',
  view: 'Parts of the view',
};

const TABLE: Words<typeof TABLE_LIMITS> = {
  rows: 'Test people of a table',
  columns: 'Columns of a table',
  cell: 'Characters of one cell',
  problems: 'Problems that are reported one by one',
};

const LOG: Words<typeof LOG_LIMITS> = {
  characters: 'Characters of an activity log that is laid over a run',
  lines: 'Lines of it',
  columns: 'Columns of it',
  problems: 'Problems that are reported one by one',
};

const SANDBOX: Words<typeof SANDBOX_LIMITS> = {
  people: 'People',
  programs: 'Programs',
  campaigns: 'Campaigns',
  folders: 'Folders',
  tokensOfAPlace: 'My Tokens of one program or folder',
  underWay: 'Flows under way',
  moves: 'Moves while time goes on by one call',
  kept: 'Events, and entries of activity logs, that are kept',
  text: 'Characters of one value of a field or token',
};

/** Limits that belong together. */
export interface LimitGroup {
  readonly title: string;
  readonly limits: readonly { readonly what: string; readonly value: string }[];
}

function group<Table extends Readonly<Record<string, number>>>(
  title: string,
  table: Table,
  words: Words<Table>,
): LimitGroup {
  const limits = Object.entries(table).map(([key, value]) => ({
    what: words[key as keyof Table],
    value: amount(BigInt(value)),
  }));
  return { title, limits };
}

/** The limits of this site: those by which hostile or endless models are stopped, read from the code that holds them. */
export function ownLimits(): readonly LimitGroup[] {
  return [
    group('A run', LIMITS, RUN),
    group('A scenario file', FILE_LIMITS, FILE),
    group('A link', LINK_LIMITS, LINK),
    group('A table of test people', TABLE_LIMITS, TABLE),
    group('An activity log', LOG_LIMITS, LOG),
    sandboxLimits(),
  ];
}

/** What a sandbox of the API holds at most. */
export const sandboxLimits = (): LimitGroup => group('A sandbox of the REST API', SANDBOX_LIMITS, SANDBOX);
