export { type Comparison, compare } from './compare/compare.ts';
export type { FinalDifference } from './compare/fields.ts';
export type { Difference } from './compare/firsts.ts';
export type { Pair } from './compare/pairs.ts';
export type { Sides } from './compare/words.ts';
export { CARD, type Card, cardSvg } from './export/card/card.ts';
export type { Letters, Pen } from './export/card/letters.ts';
export { cardWords } from './export/card/words.ts';
export { firstSentence } from './export/card/wrap.ts';
export { FILE_KINDS, type FileKind, fileName } from './export/fileName.ts';
export { logCsv } from './export/log/logCsv.ts';
export { flowchart } from './export/mermaid/flowchart.ts';
export { sequence } from './export/mermaid/sequence.ts';
export { type Report, type Reported, reportOf } from './export/report/report.ts';
export type { Theme } from './export/svg/colors.ts';
export { type PictureWords, svgOf } from './export/svg/svg.ts';
export { traceCsv } from './export/trace/traceCsv.ts';
export { type TraceFile, traceFile, traceJson } from './export/trace/traceJson.ts';
export { type CampaignWords, campaignWords, dataOf, type StepWords } from './export/words/campaign.ts';
export { type GridRow, rowsOf } from './grid/rows.ts';
export { traceText } from './grid/text.ts';
export { byCampaign } from './grid/tree/byCampaign.ts';
export { byTime } from './grid/tree/byTime.ts';
export { standsFor, type TreeLine, unfolded } from './grid/tree/line.ts';
export { type LogEntry, type LogRecord, logOf } from './log/log.ts';
export { amount, share } from './orders/amount.ts';
export {
  cellOf,
  type OutcomeColumn,
  type OutcomeLine,
  type OutcomeTable,
  outcomeTable,
} from './orders/table.ts';
export { placeOf, raceSentence, resourceOf, summary } from './orders/words.ts';
export { COLUMNS, type ColumnKind } from './overlay/file/columns.ts';
export { LOG_LIMITS, type LogFile, readLog } from './overlay/file/readLog.ts';
export type { LogRow } from './overlay/file/row.ts';
export type { FileProblem } from './overlay/file/table.ts';
export { layOver, type Overlay } from './overlay/layOver.ts';
export { NOT_COMPARED } from './overlay/match/alike.ts';
export type { Divergence, OverlayLine, PersonOverlay } from './overlay/match/person.ts';
export { type FieldState, fieldsAt, type PersonState } from './person/fieldsAt.ts';
export { type Box, boxOf, tagOf } from './picture/box.ts';
export { type Glyph, glyphOf } from './picture/glyph.ts';
export { picture } from './picture/picture.ts';
export { type Route, routeOf } from './picture/route.ts';
export { COLUMN, fitted, HEAD, ROW, type Scale, scaleOf } from './picture/scale.ts';
export type { Block, Column, Fork, Lane, Mark, Picture } from './picture/shape.ts';
export { SIGNS } from './picture/signs.ts';
export {
  allLinks,
  type CauseLink,
  causesOf,
  chainLinks,
  type Spot,
  spotAt,
  spotsOf,
} from './picture/wide/causes.ts';
export { type Foldable, foldables, foldedPicture } from './picture/wide/fold.ts';
export { clockWords, placeWords } from './picture/wide/place.ts';
export { BAND, type WideScale, wideScale } from './picture/wide/scale.ts';
export { inSight, lanesAt, type Sight, type Stretch, stretches } from './picture/wide/sight.ts';
export { type Match, nearestMatch, type Searchable, search, searchable } from './search/search.ts';
export { cellsOf } from './table/cells.ts';
export { type Covered, type Missed, type Missing, missing } from './table/missed.ts';
export {
  finalsText,
  resultsCsv,
  TESTED,
  type TestedPerson,
  type TestedTable,
  testedText,
  whyFailed,
} from './table/results.ts';
export { tableText } from './table/text.ts';
export { plainName } from './tokens/name.ts';
export { type TokenSide, type TokenSides, tokenSides } from './tokens/sides.ts';
export { sinceStart } from './trace/clock.ts';
export { nameOf, titleOf } from './trace/naming.ts';
export { type Watchable, type Watched, watched } from './watch/watched.ts';
export type { TokenChain } from './why/chain.ts';
export { type AssumptionUsed, type Explanation, explain } from './why/explain.ts';
