export { type Comparison, compare } from './compare/compare.ts';
export type { FinalDifference } from './compare/fields.ts';
export type { Difference } from './compare/firsts.ts';
export type { Pair } from './compare/pairs.ts';
export type { Sides } from './compare/words.ts';
export { type GridRow, rowsOf } from './grid/rows.ts';
export { traceText } from './grid/text.ts';
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
export { type FieldState, fieldsAt, type PersonState } from './person/fieldsAt.ts';
export { type Glyph, glyphOf } from './picture/glyph.ts';
export { picture } from './picture/picture.ts';
export type { Block, Column, Fork, Lane, Mark, Picture } from './picture/shape.ts';
export { type Match, nearestMatch, type Searchable, search, searchable } from './search/search.ts';
export { plainName } from './tokens/name.ts';
export { type TokenSide, type TokenSides, tokenSides } from './tokens/sides.ts';
export { sinceStart } from './trace/clock.ts';
export { nameOf } from './trace/naming.ts';
export { type Watchable, type Watched, watched } from './watch/watched.ts';
export type { TokenChain } from './why/chain.ts';
export { type AssumptionUsed, type Explanation, explain } from './why/explain.ts';
