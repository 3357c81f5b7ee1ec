/**
 * The most that a scenario file may hold. Our own limits, generous for people and tight against hostile files: what is
 * within them is read, checked and run in bounded time.
 */
export const FILE_LIMITS = {
  /** Characters of the whole text. */
  characters: 200_000,
  /** Words, marks and spaces that YAML takes the text apart into. */
  tokens: 100_000,
  /** Lists and mappings inside each other. */
  depth: 60,
  /** Problems that are reported; the rest is counted. */
  problems: 100,
  /** Characters of a name, a title, any other text. */
  name: 100,
  title: 200,
  text: 5000,
  fields: 200,
  /** Emails, lists and other assets of one kind, and memberships of one person. */
  assets: 100,
  /** Statuses of a channel, stages of a model, and other such words of one asset. */
  words: 100,
  /** What a service may answer to one webhook. */
  answers: 10,
  folders: 50,
  programs: 50,
  /** In one program, and in all programs together. */
  campaigns: 200,
  /** In one flow. */
  steps: 100,
  choices: 50,
  /** Triggers, filters or constraints in one place. */
  conditions: 50,
  values: 100,
  /** My Tokens of one place, or of one API call. */
  myTokens: 200,
  people: 200,
  events: 500,
  claims: 200,
  variants: 10,
  changes: 50,
} as const;
