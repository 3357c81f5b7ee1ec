import type { Operation } from '../operations/kind.ts';

/**
 * What a reader must know of an operation to call it: all but how it is handled and the schema of its answer. Plain data,
 * which goes into a file, so that a page need not load the operations to tell of them.
 */
export type OperationSheet = Omit<Operation, 'handle' | 'answers' | 'also' | 'pages'>;

/** The sheet of an operation. */
export function sheetOf(operation: Operation): OperationSheet {
  const { handle: _handle, answers: _answers, also: _also, pages: _pages, ...sheet } = operation;
  return sheet;
}
