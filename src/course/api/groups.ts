import { exampleCalls, OPERATIONS, type Operation } from '#api';
import { anchor } from '../reference/entry.ts';
import { scenarioNamed } from '../scenarios.ts';
import { type CallWords, callWords } from './called.ts';

/** An operation with a call of it that was answered. */
export interface ApiOperation {
  readonly operation: Operation;
  readonly example: CallWords;
}

/** Operations that belong together, a page each. */
export interface ApiGroup {
  /** The page is `/reference/api/SLUG/`. */
  readonly slug: string;
  readonly title: string;
  /** What they are for, in a sentence. */
  readonly text: string;
  readonly operations: readonly ApiOperation[];
}

/** The model that the examples are calls of. */
export const API_MODEL = 'api-instance';

/** What each group is for; a group without words fails the build. In the order of the overview. */
const WORDS: Readonly<Record<string, string>> = {
  Identity: 'The access token that all other calls need.',
  Campaigns: 'Request a trigger campaign, schedule a batch campaign, and find what can be requested.',
  'Smart Campaigns': 'Read, create, clone, activate and delete smart campaigns as assets.',
  Programs: 'Read, create, clone, update and delete programs.',
  Folders: 'Read, create, update and delete folders, and list what they hold.',
  Tokens: 'Read, set and delete the My Tokens of a program or folder.',
  Leads: 'Find, create and update people, and see which campaigns they have gone into.',
  'Static Lists': 'Read lists, and put people on them or take them off.',
  Activities: 'Read the activity log with a paging token.',
  Sandbox: 'What the sandbox has and Marketo has not: its time, and a list of all that it holds.',
};

/** Where an operation is told of. */
export const operationLink = ({ group, id }: Pick<Operation, 'group' | 'id'>): string =>
  `/reference/api/${anchor(group)}/#${id}`;

/** The playground with the API console open on an operation. */
export const apiConsoleLink = ({ id }: Pick<Operation, 'id'>, model = API_MODEL): string =>
  `/playground/?scenario=${model}&api=${id}`;

let kept: readonly ApiGroup[] | undefined;

/** Every group with its operations, each with a call that a new sandbox of `API_MODEL` has answered. Runs once a build. */
export function apiGroups(): readonly ApiGroup[] {
  kept ??= groups();
  return kept;
}

function groups(): readonly ApiGroup[] {
  const calls = exampleCalls(scenarioNamed(API_MODEL));
  const named = new Set(OPERATIONS.map(({ group }) => group));
  const odd = [...named].filter((group) => WORDS[group] === undefined);
  if (odd.length > 0) throw new Error(`These groups of operations have no words: ${odd.join(', ')}.`);
  return Object.entries(WORDS).map(([title, text]) => ({
    slug: anchor(title),
    title,
    text,
    operations: calls
      .filter(({ operation }) => operation.group === title)
      .map(({ operation, request, reply }) => ({ operation, example: callWords(request, reply) })),
  }));
}
