/**
 * A point where the sources disagree or are silent, and what the engine does about it. `options[0]` is the default.
 * An event that rests on one names it.
 */
export interface Assumption {
  readonly title: string;
  readonly why: string;
  readonly options: readonly [string, string, ...string[]];
  readonly facts: readonly string[];
}

const TABLE = {
  'fourth-level': {
    title: 'A fourth executable below the caller',
    why: 'Three levels are documented; what a fourth does is not.',
    options: ['refused', 'runs'],
    facts: ['2.11', '2.12'],
  },
  'remove-inside-executable': {
    title: 'Remove from Flow inside an executable that names another campaign',
    why: 'One source goes by where the step stands, the other by the campaign it names.',
    options: ['by the campaign named', 'always ends the callers too'],
    facts: ['2.19'],
  },
  'removed-parent': {
    title: 'A caller is removed while its executable runs',
    why: 'No source says whether the executable goes on.',
    options: ['the executable stops', 'the executable finishes'],
    facts: ['2.19', '2.20'],
  },
  'false-fallback': {
    title: 'Token context False, and the executable has no value of its own',
    why: "Only one source, the article, says that the caller's value is used, and it does not say for which tokens.",
    options: ['My Tokens only', 'all tokens', 'no fallback'],
    facts: ['4.4', '4.5'],
  },
  'mixed-context': {
    title: 'True and False over more than one hop',
    why: 'The sources describe one hop.',
    options: ['hop by hop', 'the direct caller only'],
    facts: ['4.16'],
  },
  'same-value': {
    title: 'A change to the value that is already there',
    why: 'No source says whether it is logged.',
    options: ['silent', 'logged'],
    facts: ['6.8'],
  },
  'bare-score': {
    title: 'A score change without a sign',
    why: 'The documented forms are +5, -5 and =5.',
    options: ['added', 'ignored'],
    facts: ['6.9'],
  },
  'score-token-type': {
    title: 'What number and score tokens can hold',
    why: 'The product shows a whole number and a change such as +5 or =5; the API guide takes decimals, and for scores a signed integer.',
    options: ['as in the product', 'as in the API'],
    facts: ['5.12'],
  },
  'missing-token': {
    title: 'A token that nothing defines',
    why: 'A deleted token leaves a blank; for one that never was, the sources say little.',
    options: ['blank', 'shown as written'],
    facts: ['5.15'],
  },
  'unqualified-uses-once': {
    title: 'An execution that did not qualify, and Only Once',
    why: 'No source says whether the one time is used up.',
    options: ['not used up', 'used up'],
    facts: ['2.5', '2.6'],
  },
  'refused-request': {
    title: 'A request that nobody accepts',
    why: 'No source says what is logged when the requested campaign is inactive or the person does not qualify.',
    options: ['logged', 'not logged'],
    facts: ['3.3', '3.6'],
  },
  'step-failure': {
    title: 'A step that fails',
    why: 'For steps of an executable no source says what the caller sees.',
    options: ['the flow goes on', 'the flow ends'],
    facts: ['2.27'],
  },
  'invalid-executable-flow': {
    title: 'An executable whose flow has an invalid step',
    why: 'No source says how Marketo enforces it.',
    options: ['nobody qualifies', 'the step is skipped'],
    facts: ['2.16'],
  },
  'slow-queues': {
    title: 'Pending steps and later events',
    why: 'How long a queue takes is not documented; the default finishes pending steps before time goes on.',
    options: ['steps take no time', 'later events may overtake'],
    facts: ['8.8'],
  },
  'batch-interleaving': {
    title: 'The people of one batch run',
    why: 'No source says whether they go through the flow side by side.',
    options: ['in any order', 'one after the other'],
    facts: ['2.29'],
  },
  'orphaned-step': {
    title: 'A step that calls a campaign which has been deleted',
    why: 'A campaign in use cannot be deleted through the API; what a step does whose campaign is gone all the same is not documented.',
    options: ['the step is skipped', 'the step fails'],
    facts: ['2.25', '1.23'],
  },
  'replay-steps': {
    title: 'Steps that are done for activities of an anonymous past',
    why: 'The source has a short list, of which Change Score and Add to List could be read, and Interesting Moment follows from another page.',
    options: ['the three that are named', 'all but requests and executions'],
    facts: ['10.4', '10.5'],
  },
  'priority-rule': {
    title: 'Which step gives a campaign its priority',
    why: 'One source speaks of the essential steps, another of the first one.',
    options: ['the most urgent step', 'the first step'],
    facts: ['8.5'],
  },
  'execute-priority': {
    title: 'The priority of Execute Campaign',
    why: 'The table of priorities does not list it.',
    options: ['by the steps of the executable', 'Medium, as Request Campaign', 'Low'],
    facts: ['8.2'],
  },
  'past-wait': {
    title: 'A wait until a moment that has passed',
    why: 'No source says what happens.',
    options: ['goes on at once', 'waits for ever'],
    facts: ['6.25'],
  },
  'wait-date-in-batch': {
    title: 'A wait for a date token in a batch campaign',
    why: 'Documented for trigger campaigns only; what it does in a batch campaign is not.',
    options: ['ignored', 'works'],
    facts: ['6.24'],
  },
  'email-token-owner': {
    title: 'Whose My Tokens fill an email',
    why: 'One source says the program of the email, another the program of the campaign that sends it.',
    options: ['the campaign that sends', 'the program of the email'],
    facts: ['5.24', '4.17'],
  },
  'limit-counts': {
    title: 'Which emails count against the communication limits',
    why: "Adobe's pages do not say whether an operational email counts for the emails after it. The tests that practitioners report say no, an older post says yes.",
    options: ['emails that are not operational', 'every email'],
    facts: ['9.3'],
  },
  'webhook-waits': {
    title: 'A webhook that does not answer in time',
    why: 'Calls are documented as one after the other and timed out after 30 seconds; that the flow is held for so long is a deduction.',
    options: ['the flow waits for the answer', 'the flow goes on'],
    facts: ['6.29'],
  },
  'crm-campaign-sync': {
    title: 'A CRM campaign, and a person who is not in the CRM',
    why: 'Change Owner is documented to sync the person first; for the campaign steps no source says it.',
    options: ['the person is synced first', 'the step fails'],
    facts: ['6.31', '6.32'],
  },
  'member-context': {
    title: 'Token context True, and the person is not a member of the program of the caller',
    why: "No source says whether the executable's own program is the fallback for member tokens.",
    options: ['blank', "the executable's program"],
    facts: ['4.12'],
  },
} as const satisfies Record<string, Assumption>;

export type AssumptionId = keyof typeof TABLE;

/** Every switch, by id. */
export const ASSUMPTIONS: Readonly<Record<AssumptionId, Assumption>> = TABLE;

/** The options in force: one for every switch. */
export type Settings = Readonly<Record<AssumptionId, string>>;

/** Is this a switch's id? */
export function isAssumption(id: string): id is AssumptionId {
  return Object.hasOwn(ASSUMPTIONS, id);
}

/** The defaults, with the known switches and options of `flipped` put in. Unknown ones are left out silently. */
export function settings(flipped: Readonly<Record<string, string>> = {}): Settings {
  const all = Object.entries(ASSUMPTIONS).map(([id, { options }]) => {
    const wish = flipped[id];
    return [id, wish !== undefined && (options as readonly string[]).includes(wish) ? wish : options[0]];
  });
  return Object.fromEntries(all) as Settings;
}
