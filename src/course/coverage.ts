/** Something that the seed article has, in a few words of ours, and the page of this site that has it. */
export interface Covered {
  readonly kind: 'heading' | 'example' | 'row' | 'claim' | 'figure' | 'question';
  readonly what: string;
  /** The page, with the heading where it has one; null while it is still to be written. */
  readonly page: string | null;
  /** The model by which that page shows it. */
  readonly live?: string;
}

/** What the article has that teaches nothing, and why it has no page. */
export const LEFT_OUT: readonly { readonly what: string; readonly because: string }[] = [
  { what: 'The form for replies', because: 'It belongs to the blog, not to its subject.' },
  { what: 'The links to a course on the API and to other posts', because: 'They lead to another site.' },
];

const TRUE = '/learn/token-context/';
const TABLE = '/learn/request-campaigns/#executable-or-request-campaign';

/**
 * Every heading, example, row of the table, claim, figure and question of the article on executable and request campaigns
 * (SEED in the sources), in its order, and where this site has it. `coverage.test.ts` fails when a page, a heading or the
 * model on it is gone.
 */
export const COVERAGE: readonly Covered[] = [
  {
    kind: 'heading',
    what: 'Executable against request campaigns',
    page: '/learn/in-series-or-in-parallel/',
    live: 'mql-decision',
  },
  {
    kind: 'claim',
    what: 'Two executes: the first ends before the second begins',
    page: '/learn/in-series-or-in-parallel/#why',
    live: 'mql-decision',
  },
  {
    kind: 'claim',
    what: 'Two requests: asked for at once, then side by side',
    page: '/learn/in-series-or-in-parallel/#change-one-step',
    live: 'mql-decision',
  },
  {
    kind: 'heading',
    what: 'Walkthrough of an executable',
    page: '/learn/executable-campaigns/#the-run-step-by-step',
    live: 'country-code',
  },
  {
    kind: 'heading',
    what: 'Summary: what both kinds are for',
    page: '/learn/designing-for-reuse/',
    live: 'copied-steps',
  },
  {
    kind: 'claim',
    what: 'Shared steps are changed in one place',
    page: '/learn/designing-for-reuse/#one-child-many-parents',
    live: 'copied-steps',
  },
  {
    kind: 'claim',
    what: 'Copied steps have to be changed everywhere',
    page: '/learn/designing-for-reuse/',
    live: 'copied-steps',
  },
  { kind: 'row', what: 'Executed in: executable', page: TABLE, live: '2-2-two-executes' },
  {
    kind: 'row',
    what: 'Executed in: request',
    page: '/faq/does-the-caller-wait/',
    live: 'mql-decision',
  },
  { kind: 'row', what: 'Call webhooks: executable', page: TABLE, live: 'webhook-from-an-executable' },
  { kind: 'row', what: 'Call webhooks: request', page: TABLE, live: 'form-routing' },
  { kind: 'row', what: 'Use delays: executable', page: TABLE, live: 'wait-in-an-executable' },
  { kind: 'row', what: 'Use delays: request', page: TABLE, live: 'requested-campaign' },
  { kind: 'row', what: 'Remove from Flow: executable', page: TABLE, live: 'remove-from-flow-chain' },
  { kind: 'row', what: 'Remove from Flow: request', page: TABLE, live: 'remove-from-flow' },
  { kind: 'row', what: 'Called by the API: executable', page: TABLE, live: 'executable-and-the-api' },
  { kind: 'row', what: 'Called by the API: request', page: TABLE, live: 'who-may-request' },
  {
    kind: 'heading',
    what: 'When to use request campaigns',
    page: '/learn/in-series-or-in-parallel/#when-parallel-is-the-better-choice',
    live: 'creation-requests',
  },
  {
    kind: 'example',
    what: 'Creation: attribution, subscription and scoring, requested',
    page: '/learn/in-series-or-in-parallel/#when-parallel-is-the-better-choice',
    live: 'creation-requests',
  },
  { kind: 'figure', what: 'Three requests in one flow', page: '/models/creation-requests/' },
  {
    kind: 'heading',
    what: 'When to use executable campaigns',
    page: '/faq/when-to-use-executable-or-request/',
    live: 'execute-or-request',
  },
  {
    kind: 'example',
    what: 'MQL decision: quality, behavior, then the decision',
    page: '/learn/in-series-or-in-parallel/',
    live: 'mql-decision',
  },
  { kind: 'figure', what: 'Three executes in one flow', page: '/models/mql-decision/' },
  { kind: 'heading', what: 'Use Parent Campaign Token Context', page: TRUE, live: 'shared-scoring' },
  {
    kind: 'figure',
    what: 'The setting on the step',
    page: `${TRUE}#walk-through-one-execution`,
    live: 'shared-scoring',
  },
  {
    kind: 'claim',
    what: 'True passes five kinds of tokens',
    page: '/faq/parent-token-context-true-or-false/',
  },
  { kind: 'claim', what: 'True passes trigger tokens of a triggered caller', page: `${TRUE}#trigger-tokens` },
  { kind: 'claim', what: 'False takes the executable’s own tokens', page: '/reference/token-context/' },
  { kind: 'claim', what: 'False, and trigger tokens are of no use', page: `${TRUE}#trigger-tokens` },
  {
    kind: 'claim',
    what: 'False, and the executable has no value: the caller’s is used',
    page: `${TRUE}#when-the-value-is-missing`,
  },
  { kind: 'heading', what: 'When to use True', page: '/learn/when-to-use-true/', live: 'mql-source' },
  {
    kind: 'example',
    what: 'Three contact sales programs that share one executable',
    page: '/learn/when-to-use-true/#walk-through-it',
    live: 'mql-source',
  },
  {
    kind: 'example',
    what: 'MQL Source fields from campaign and program name',
    page: '/learn/when-to-use-true/',
    live: 'mql-source',
  },
  { kind: 'figure', what: 'MQL Source fields set by tokens', page: '/models/mql-source/' },
  { kind: 'heading', what: 'When to use False', page: '/learn/when-to-use-false/', live: 'ad-attribution' },
  {
    kind: 'example',
    what: 'A central campaign that executes one executable for each ad campaign',
    page: '/learn/when-to-use-false/#walk-through-it',
    live: 'ad-attribution',
  },
  {
    kind: 'claim',
    what: 'The caller’s My Tokens must not override theirs',
    page: '/learn/when-to-use-false/#change-one-setting',
    live: 'ad-attribution',
  },
  {
    kind: 'figure',
    what: 'My Tokens of each attribution program, and the executes in a flow',
    page: '/models/ad-attribution/',
  },
  {
    kind: 'heading',
    what: 'Overriding tokens through the API',
    page: '/learn/override-my-tokens-through-the-api/',
    live: 'workshop-badges',
  },
  {
    kind: 'claim',
    what: 'Request and schedule take My Token values',
    page: '/learn/override-my-tokens-through-the-api/#a-schedule-is-for-everybody',
    live: 'schedule-through-the-api',
  },
  {
    kind: 'example',
    what: 'With True, the executable gets the API’s values',
    page: '/learn/override-my-tokens-through-the-api/#walk-through-it',
    live: 'workshop-badges',
  },
  { kind: 'figure', what: 'A request with token values', page: '/faq/request-with-tokens-through-rest/' },
  {
    kind: 'heading',
    what: 'Creating and cloning through the API',
    page: '/learn/create-and-clone-through-the-api/',
    live: 'clone-trap',
  },
  {
    kind: 'claim',
    what: 'A requestable campaign is created and cloned as it is',
    page: '/learn/create-and-clone-through-the-api/#what-to-send',
  },
  {
    kind: 'claim',
    what: 'Without isExecutable, a batch campaign',
    page: '/learn/create-and-clone-through-the-api/',
    live: 'clone-trap',
  },
  {
    kind: 'figure',
    what: 'Create and clone calls with isExecutable',
    page: '/learn/create-and-clone-through-the-api/#what-to-send',
  },
  {
    kind: 'claim',
    what: 'A trigger campaign cannot be cloned as an executable',
    page: '/faq/make-a-trigger-campaign-executable/',
  },
  {
    kind: 'heading',
    what: 'What comes after: builds from practice',
    page: '/learn/build-scoring/',
    live: 'build-scoring',
  },
  {
    kind: 'example',
    what: 'The promised build of a life cycle',
    page: '/learn/build-lifecycle/',
    live: 'build-lifecycle',
  },
  {
    kind: 'example',
    what: 'The promised build of a scoring model',
    page: '/learn/build-scoring/',
    live: 'build-scoring',
  },
  {
    kind: 'example',
    what: 'A build of the centralized attribution model',
    page: '/learn/build-attribution/',
    live: 'build-attribution',
  },
  { kind: 'heading', what: 'Questions', page: '/faq/' },
  { kind: 'question', what: 'What an executable campaign is', page: '/faq/what-is-an-executable-campaign/' },
  { kind: 'question', what: 'What a request campaign is', page: '/faq/what-is-a-request-campaign/' },
  { kind: 'question', what: 'The difference', page: '/faq/difference-between-executable-and-request/' },
  { kind: 'question', what: 'When to use one or the other', page: '/faq/when-to-use-executable-or-request/' },
  { kind: 'question', what: 'Webhooks in an executable', page: '/faq/webhooks-in-an-executable/' },
  {
    kind: 'claim',
    what: 'The webhook in a requested campaign instead',
    page: '/faq/wait-or-webhook-in-an-executable/',
  },
  { kind: 'question', what: 'Waits in an executable', page: '/faq/wait-steps-in-an-executable/' },
  {
    kind: 'claim',
    what: 'The wait in the flow of the caller instead',
    page: '/learn/limits/#waits-and-webhooks',
    live: 'wait-in-an-executable',
  },
  { kind: 'question', what: 'An empty smart list', page: '/faq/empty-smart-list-of-an-executable/' },
  {
    kind: 'claim',
    what: 'Filters narrow who qualifies',
    page: '/learn/smart-list-and-qualification/#two-gates',
    live: 'two-gates',
  },
  {
    kind: 'figure',
    what: 'Qualified in the activity log',
    page: '/learn/smart-list-and-qualification/#what-the-log-says',
    live: 'two-gates',
  },
  { kind: 'question', what: 'Anonymous people', page: '/faq/anonymous-people-executable-and-request/' },
  {
    kind: 'question',
    what: 'Converting an existing campaign',
    page: '/faq/change-a-campaign-to-executable/',
  },
  {
    kind: 'figure',
    what: 'The Executable box at creation',
    page: '/learn/executable-campaigns/#what-an-executable-is',
  },
  { kind: 'question', what: 'Across workspaces', page: '/faq/executables-across-workspaces/' },
  { kind: 'question', what: 'Three levels', page: '/faq/levels-of-executables/' },
  {
    kind: 'question',
    what: 'Remove from Flow in an executable',
    page: '/faq/remove-from-flow-in-an-executable/',
  },
  {
    kind: 'claim',
    what: 'Remedy: a chain of requests',
    page: '/learn/remove-from-flow/#remedy-2-request-instead-of-execute',
    live: 'two-callers',
  },
  {
    kind: 'claim',
    what: 'Remedy: everything that must happen comes first',
    page: '/learn/remove-from-flow/#remedy-1-first-what-must-happen',
    live: 'two-callers',
  },
  { kind: 'question', what: 'Executing through the API', page: '/faq/executable-through-the-api/' },
  {
    kind: 'claim',
    what: 'A clone that can be requested by the Web Service API',
    page: '/faq/run-or-clone-an-executable-by-api/',
  },
];
