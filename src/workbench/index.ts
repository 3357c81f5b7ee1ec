export type { Matters } from '#explorer';
export { act } from './act.ts';
export type { Action, EditAction, LookAction, VersionAction, ViewAction } from './action.ts';
export type { Bench, CampaignSeen, Edit, ProgramSeen, Seen, Twin, Version } from './bench.ts';
export type * from './catalog.ts';
export {
  ACTIVITIES,
  ASSUMPTIONS,
  checkClaims,
  checkOrders,
  FILTERS,
  LIMITS,
  MY_TOKEN_TYPES,
  OPERATORS,
  STEPS,
  TOKENS,
} from './catalog.ts';
export type {
  CampaignWish,
  ConstraintPlace,
  Key,
  ListPlace,
  ModelEdit,
  NamedId,
  NamedKind,
  PlacedProblem,
  TokenPlace,
} from './edits/model/index.ts';
export {
  actModel,
  attributesOf,
  completions,
  editModel,
  findThing,
  freeName,
  isAbout,
  isModelEdit,
  listAround,
  MODEL_KEYS,
  NAMED,
  namesOfKind,
  OUTSIDE,
  outsideOf,
  problemsAt,
  readersOfTokens,
  TOKEN_TYPES,
  TRIGGERS,
  tokensFor,
  wishOf,
} from './edits/model/index.ts';
export type { Challenge, Goal, Grade, GradeFailure } from './exercise/challenge.ts';
export { grade } from './exercise/grade.ts';
export { predict, type Question, type Verdict } from './exercise/predict.ts';
export { type FormField, fieldOf } from './form/field.ts';
export { type ChoiceForm, type FlowForm, filterFields, flowForm, type StepForm } from './form/flowForm.ts';
export type { BranchAction, GoAction, LabAction, MarkAction } from './lab/action.ts';
export { actLab } from './lab/actLab.ts';
export { blankScenario } from './lab/blank.ts';
export { branchName, LONGEST_NAME } from './lab/branches/find.ts';
export { type Parting, partingOf } from './lab/branches/parting.ts';
export type { Breakpoint } from './lab/breakpoints/breakpoint.ts';
export { hits } from './lab/breakpoints/hits.ts';
export { breakpointWords, namesNothing } from './lab/breakpoints/words.ts';
export type { Draft } from './lab/draft/draft.ts';
export { fromDraft, type Restored } from './lab/draft/fromDraft.ts';
export { toDraft } from './lab/draft/toDraft.ts';
export { type Branch, type Fork, type Lab, openBranch, startLab } from './lab/lab.ts';
export { labFrom, type OpenedLink } from './lab/link/labFrom.ts';
export { linkOf } from './lab/link/linkOf.ts';
export { fromLink } from './lab/linked/fromLink.ts';
export { toLink } from './lab/linked/toLink.ts';
export { noModel } from './lab/subject.ts';
export { type BothSettings, type TokenContexts, tokenContexts } from './lab/tokens/contexts.ts';
export type { Watch } from './lab/watches/watch.ts';
export { watchWords } from './lab/watches/words.ts';
export type {
  Completion,
  HandedIn,
  HandedInRow,
  Item,
  Judged,
  LearningPath,
  Notebook,
  NotebookAction,
  PathAction,
  Progress,
  QuizQuestion,
  Result,
  Standing,
} from './learning/index.ts';
export {
  actNotebook,
  actPath,
  decodePath,
  doneOf,
  EMPTY_NOTEBOOK,
  EMPTY_PATH,
  encodePath,
  goOnWith,
  handedIn,
  handedInCsv,
  itemsOf,
  judge,
  NO_PROGRESS,
  note,
  PATH_LIMITS,
  printCompletion,
  printProgress,
  readCompletion,
  readProgress,
  standingOf,
  withJournal,
} from './learning/index.ts';
export { look } from './look.ts';
export { type Moment, stopOf } from './moment.ts';
export { namesOf } from './names.ts';
export { type OpenOptions, open } from './open.ts';
export { choicesMade, type Ready, ready } from './orders/choose.ts';
export type { Repair } from './orders/repair.ts';
export { type Study, type Studying, studying } from './orders/study.ts';
export { type Carried, type CarriedBench, carried, carry } from './page/carried.ts';
export { type PrintedBench, printBench, readPrinted } from './page/printed.ts';
export { wholeOf } from './page/wholeOf.ts';
export { POLICY_NAMES } from './policyNames.ts';
export { type CampaignProblem, problemsOf } from './problemsOf.ts';
export { sameButCursor } from './sameButCursor.ts';
export { stops } from './stops.ts';
export type { CampaignCoverage, ChoiceCoverage, StepCoverage } from './table/coverage.ts';
export { TABLE_LIMITS } from './table/limits.ts';
export type { CellLine, TableProblem } from './table/line.ts';
export { peopleTable } from './table/peopleTable.ts';
export { readTable, type TestTable } from './table/readTable.ts';
export { type TestSetting, tablePolicy } from './table/setting.ts';
export { showPerson } from './table/showPerson.ts';
export { type TableResults, type Tested, type Testing, testing } from './table/testing.ts';
