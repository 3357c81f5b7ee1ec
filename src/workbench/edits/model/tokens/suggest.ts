import { type Scenario, STANDARD_FIELDS } from '#engine';

/** Tokens whose names no model gives (facts 5.6, 5.7, 5.8). */
const FIXED = [
  'program.name',
  'program.id',
  'campaign.name',
  'campaign.id',
  'trigger.trigger name',
  'trigger.name',
  'system.date',
  'system.time',
  'system.dateTime',
];

/** Every token that a text of a model can name: My Tokens first, then fields of the person and member fields. */
export function tokensFor({ instance }: Scenario): readonly string[] {
  const { fields = [], programs, folders = [] } = instance;
  const my = [...programs, ...folders, instance].flatMap(({ tokens = [] }) => tokens.map(({ name }) => name));
  const lead = [...fields.map(({ name }) => name), ...STANDARD_FIELDS.keys()];
  const company = fields.filter(({ of }) => of === 'company').map(({ name }) => name);
  const member = programs.flatMap(({ memberFields = [] }) => memberFields);
  const all = [
    ...my.map((name) => `my.${name}`),
    ...lead.map((name) => `lead.${name}`),
    ...company.map((name) => `company.${name}`),
    ...member.map((name) => `member.${name}`),
    ...FIXED,
  ];
  return [...new Set(all)].map((name) => `{{${name}}}`);
}

/** What a list under a text field can hold so that it stays short. */
const MOST = 60;

/** The texts that a text can become by a token at its end: the one that is being written, or else one more. */
export function completions(text: string, tokens: readonly string[]): readonly string[] {
  const open = text.lastIndexOf('{{');
  const isOpen = open >= 0 && !text.slice(open).includes('}}');
  const head = isOpen ? text.slice(0, open) : text;
  const begun = isOpen ? text.slice(open).toLowerCase() : '';
  return tokens
    .filter((token) => token.toLowerCase().startsWith(begun))
    .slice(0, MOST)
    .map((token) => `${head}${token}`);
}
