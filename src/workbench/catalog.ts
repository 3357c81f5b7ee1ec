/**
 * What a view needs of the engine to offer forms and words: kinds with their parameters, and the types of a run. Views
 * know the engine only through the workbench.
 */
export type {
  Activity,
  ActivityKind,
  AssumptionId,
  CampaignData,
  ChoiceData,
  ClaimResult,
  Clause,
  CompiledCampaign,
  Constraint,
  FieldType,
  FilterData,
  FilterKind,
  FlowStepData,
  MyToken,
  Names,
  OutsideData,
  OutsideKind,
  Param,
  Path,
  PersonData,
  Plain,
  Scenario,
  StepKind,
  TokenFamily,
  TraceEvent,
  TriggerData,
  Value,
} from '#engine';
export {
  ACTIVITIES,
  ASSUMPTIONS,
  checkClaims,
  FILTERS,
  LIMITS,
  MY_TOKEN_TYPES,
  OPERATORS,
  STEPS,
  TOKENS,
} from '#engine';
export { checkOrders, type OrdersClaimResult } from '#explorer';
