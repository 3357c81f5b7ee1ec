export {
  API_LIMITS,
  type ComparedRow,
  type ComparedTable,
  errorCodes,
  LOCAL_PORT,
  NOTHING_FOUND,
  recipeCollection,
} from '#api';
export { type Card, cardWords, firstSentence } from '#views';
export type { CallWords } from './api/called.ts';
export { type ApiField, contentType, memberFields, paramFields } from './api/fields.ts';
export {
  API_MODEL,
  type ApiGroup,
  type ApiOperation,
  apiConsoleLink,
  apiGroups,
  operationLink,
} from './api/groups.ts';
export { type PlayedRecipe, recipes, type StepWords } from './api/recipes.ts';
export {
  handedOn,
  OUTCOME_WORDS,
  type PassedValue,
  type ToldEvents,
  takenBy,
  toldEvents,
} from './api/stepWords.ts';
export { type Switch, switches, switchNamed } from './assumptions/switches.ts';
export { default as Fact } from './Fact.astro';
export type { Fact as FactEntry } from './facts.ts';
export { factById, factSections } from './facts.ts';
export { confidenceWords, statusWords } from './factWords.ts';
export { default as Hook } from './Hook.astro';
export { default as Lab } from './Lab.astro';
export { quizzesInOrder } from './learning/items.ts';
export { default as Lessons } from './learning/Lessons.astro';
export { default as Onboarding } from './learning/Onboarding.astro';
export { default as Quiz } from './learning/Quiz.astro';
export { default as LearningRecorder } from './learning/Recorder.astro';
export { lessonParts } from './lessonParts.ts';
export { isAbout } from './models/about.ts';
export type { ClaimSummary } from './models/claims.ts';
export { type LogLine, logsOf, type PersonLog } from './models/logs.ts';
export { keptClaims, type Model, models, modelsShowing } from './models/model.ts';
export { differences, type OutcomeRow } from './models/outcome.ts';
export { stepIndex } from './models/running.ts';
export { variantRuns } from './models/runs.ts';
export type { Showing } from './models/showings.ts';
export { counted } from './models/words.ts';
export { default as Playground } from './Playground.astro';
export { default as Prose } from './Prose.astro';
export { type DrawnRun, drawnRun, runOfModel, runOfText } from './preview/drawnRun.ts';
export { activityEntries } from './reference/activities.ts';
export type { Entry as ReferenceEntry } from './reference/entry.ts';
export { filterEntries } from './reference/filters.ts';
export { glossary, type Term as GlossaryTerm, termLink } from './reference/glossary.ts';
export { operatorSections } from './reference/operators.ts';
export { outsideEntries } from './reference/outside.ts';
export { type LimitGroup, ownLimits, sandboxLimits } from './reference/ownLimits.ts';
export { claimKinds, type FormatKey, formatParts, shortestModel } from './reference/scenarioFormat.ts';
export { tokenEntries, tokenTypeEntries, triggerTokens } from './reference/tokens.ts';
export { triggerEntries } from './reference/triggers.ts';
export { default as Term } from './Term.astro';
