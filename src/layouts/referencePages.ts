/** A page of the reference: what the navigation calls it, its address, and what it is in a sentence. */
export interface ReferencePage {
  readonly label: string;
  readonly link: string;
  readonly description: string;
}

/** The pages of the reference, in the order of the navigation. The descriptions stand in llms.txt and in search engines. */
export const referencePages: readonly ReferencePage[] = [
  {
    label: 'Facts and sources',
    link: '/reference/facts/',
    description:
      'Every rule about Marketo smart campaigns that this site rests on: the statement, its sources, how sure it is, and what the engine does about it.',
  },
  {
    label: 'Assumptions',
    link: '/reference/assumptions/',
    description:
      'Where the sources on Marketo smart campaigns disagree or are silent: what the engine assumes, the other options, and what changes.',
  },
  {
    label: 'Flow steps',
    link: '/reference/flow-steps/',
    description:
      'Every flow step of Marketo smart campaigns: its parameters, its names in the API, the facts about it, and whether the engine here runs it.',
  },
  {
    label: 'Triggers',
    link: '/reference/triggers/',
    description:
      'Every trigger that the engine has: what fires it, its constraints, the trigger tokens it gives, and a live model in which it fires.',
  },
  {
    label: 'Filters',
    link: '/reference/filters/',
    description:
      'Every filter that the engine has: on the person, on memberships and on what is in the activity log, with what each asks for and a live model.',
  },
  {
    label: 'Operators',
    link: '/reference/operators/',
    description:
      'The operators of filters on texts, numbers, check boxes and dates: what each finds, and what it says of people whose field is empty.',
  },
  {
    label: 'Tokens',
    link: '/reference/tokens/',
    description:
      'The families of Marketo tokens, the types of My Tokens and the tokens that each trigger gives, with values from live runs.',
  },
  {
    label: 'Token context',
    link: '/reference/token-context/',
    description:
      'What each family of Marketo tokens shows inside an executable campaign, with Use Parent Campaign Token Context True or False, and worked examples.',
  },
  {
    label: 'Activity log',
    link: '/reference/activity-log/',
    description:
      'Every type of activity that a run here can write into the log of a person: its id, its attributes, the trigger that hears it and the filter that looks back on it.',
  },
  {
    label: 'Outside events',
    link: '/reference/outside-events/',
    description:
      'Everything that can happen to a model from outside: form fills, visits, batch runs, calls of the REST API, and what each of them asks for.',
  },
  {
    label: 'REST API',
    link: '/reference/api/',
    description:
      'The operations of the REST API sandbox: addresses, parameters, live examples, error codes, and what of it Adobe documents, what is observed and what is simulated.',
  },
  {
    label: 'API recipes',
    link: '/recipes/',
    description:
      'Chains of REST API calls whose outputs feed the next, step by step: each request, its answer, and what the instance holds afterwards.',
  },
  {
    label: 'Limits',
    link: '/reference/limits/',
    description:
      'The numeric limits of Marketo smart campaigns, tokens and the REST API, each with its source, and the limits of this site.',
  },
  {
    label: 'Scenario format',
    link: '/reference/scenario-format/',
    description:
      'The file format of the models on this site: every key, what it holds, and whether it may be left out, with an example.',
  },
  {
    label: 'Glossary',
    link: '/reference/glossary/',
    description:
      'The words of Marketo smart campaigns and of this site, each in one sentence, with the facts behind it.',
  },
  {
    label: 'Models',
    link: '/models/',
    description:
      'Every model on this site: Marketo instances with campaigns and people that run in the page, with what each of them claims.',
  },
];

/** The page with this address. Fails the build when there is none. */
export function referencePage(link: string): ReferencePage {
  const page = referencePages.find((one) => one.link === link);
  if (!page) throw new Error(`There is no page of the reference at ${link}.`);
  return page;
}
