export type { ActivityKind } from './activities/kind.ts';
export { ACTIVITIES } from './activities/table.ts';
export type * from './assets/assets.ts';
export {
  ASSUMPTIONS,
  type Assumption,
  type AssumptionId,
  isAssumption,
  type Settings,
  settings,
} from './assumptions.ts';
export { type CampaignKind, isRequestable, kindOf } from './campaignKind.ts';
export { type Cloned, type CloneWish, cloneCampaign, convertCampaign } from './campaigns/clone.ts';
export {
  type ReportedState,
  type RestStatus,
  type RestType,
  reportedState,
  type TreeState,
} from './campaigns/state.ts';
export { type Choice, choices } from './choices.ts';
export { type ClaimResult, checkClaims, isAbout } from './claims/check.ts';
export type { ClaimKind, OrdersClaim, RunClaim } from './claims/kind.ts';
export { IN_ORDERS, type InOrders } from './claims/orders.ts';
export { CLAIMS } from './claims/table.ts';
export { compile } from './compile/compile.ts';
export type { Names } from './compile/names.ts';
export { namesOf } from './compile/namesOf.ts';
export { drawnModel } from './drawnModel.ts';
export { formatDuration, parseDuration } from './duration.ts';
export type * from './events.ts';
export { fieldValue, STANDARD_FIELDS } from './fields.ts';
export type { FilterKind } from './filters/kind.ts';
export { FILTERS } from './filters/table.ts';
export { LIMITS } from './machine/stop.ts';
export { MY_TOKEN_TYPES } from './myTokenTypes.ts';
export { nearest } from './near.ts';
export type { Operator } from './operators/kind.ts';
export { OPERATORS, operatorOf } from './operators/table.ts';
export type { OutsideKind } from './outside/kind.ts';
export { OUTSIDE } from './outside/table.ts';
export { THIS_CAMPAIGN } from './params/campaign.ts';
export type { Param, ParamType } from './params/kind.ts';
export { given } from './policies/given.ts';
export type { Policy } from './policies/kind.ts';
export { POLICIES, policyOf } from './policies/table.ts';
export { eachPerson, type PersonRun } from './population.ts';
export type { Complaint, Path, Problem, Reach } from './problem.ts';
export type {
  CompiledCampaign,
  CompiledClaim,
  CompiledPerson,
  CompiledStep,
  Place,
  Program,
} from './program.ts';
export { parseQualification } from './qualification.ts';
export { beginning, type Run, run } from './run.ts';
export type * from './scenario.ts';
export { type Moved, step } from './step.ts';
export type { StepKind } from './steps/kind.ts';
export { STEPS } from './steps/table.ts';
export { formatInstant, type Instant, parseInstant } from './time.ts';
export type { TokenFamily } from './tokens/kind.ts';
export { TOKENS } from './tokens/table.ts';
export type { TriggerKind } from './triggers/kind.ts';
export { TRIGGERS } from './triggers/table.ts';
export { quote, show, type Value } from './value.ts';
export type { Context, FlowRun, Person, Strand, World } from './world.ts';
