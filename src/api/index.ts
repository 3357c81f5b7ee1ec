export { type Access, API_USER, type Credentials, PAGE_CREDENTIALS } from './access/access.ts';
export { type ApiApp, apiApp, type Called } from './app.ts';
export { actConsole, timeDraft, wanted } from './console/actConsole.ts';
export { callAtBuild } from './console/atBuild.ts';
export {
  type BodyLine,
  type BodyPath,
  bodyLines,
  bodyValue,
  withItem,
  withPart,
} from './console/bodyForm.ts';
export {
  type ApiConsole,
  type ConsoleAction,
  type ConsoleModel,
  openConsole,
  type SentCall,
  shownCall,
  timeIn,
  tokenIn,
} from './console/console.ts';
export { curlText } from './console/copies/curl.ts';
export { fetchText } from './console/copies/fetch.ts';
export type { CopyPlace } from './console/copies/place.ts';
export { postmanText } from './console/copies/postman.ts';
export { type Draft, requestOf, type Wish } from './console/draft.ts';
export { fieldOffers, type Offer, offersOf } from './console/offers.ts';
export { type Gist, gistOf, printRequest, printResponse } from './console/printed.ts';
export { type Ran, ranIn } from './console/ran.ts';
export { type RawProblem, readRequest } from './console/rawRequest.ts';
export { type OperationSheet, sheetOf } from './console/sheet.ts';
export { sheets } from './console/sheets.ts';
export { bodySubject, type Subject, subjectOf } from './console/subject.ts';
export { type ErrorCode, errorCodes, GENERAL_ERRORS } from './documents/errorCodes.ts';
export { exampleCalls, type Sent } from './documents/examples.ts';
export { openApiDocument } from './documents/openApi.ts';
export { postmanCollection, postmanEnvironment } from './documents/postman.ts';
export { type SchemaLine, schemaLines } from './documents/schemaLines.ts';
export { NOTHING_FOUND } from './envelope.ts';
export { oddities } from './fixtures/oddities.ts';
export { type Handled, handle, openState, type State } from './handle.ts';
export {
  type ComparedCell,
  type ComparedRow,
  type ComparedTable,
  comparedTables,
  type Fate,
} from './instance/compared.ts';
export {
  type HeldColumn,
  type HeldRow,
  type HeldTable,
  heldTables,
  type TableId,
} from './instance/tables.ts';
export { API_LIMITS, LOCAL_PORT, SANDBOX_LIMITS } from './limits.ts';
export type { Means } from './means.ts';
export { operationsAt } from './operations/groups.ts';
export type { Api, ErrorCase, Operation, Provenance } from './operations/kind.ts';
export type { Param, ParamType } from './operations/params.ts';
export { OPERATIONS } from './operations/table.ts';
export type { Checked } from './recipes/claims.ts';
export {
  type Output,
  type Played,
  type PlayedCall,
  type PlayedStep,
  playRecipe,
} from './recipes/play.ts';
export { recipeCollection } from './recipes/postman.ts';
export { type ReadRecipe, readRecipe } from './recipes/read.ts';
export type { Recipe, RecipeStep } from './recipes/recipe.ts';
export { RECIPE_SHAPE } from './recipes/shape.ts';
export { runOf } from './sandbox/run.ts';
export { openSandbox, type Sandbox } from './sandbox/sandbox.ts';
export { savedScenario } from './sandbox/save.ts';
export type { Schema } from './schema/schema.ts';
export { readableBody, shortenedJson } from './wire/shortened.ts';
export type { WireRequest, WireResponse } from './wire/wire.ts';
