import { OPERATIONS } from '../operations/table.ts';
import { type OperationSheet, sheetOf } from './sheet.ts';

/** The sheets of all operations, in the order of the table. Loads every operation: pages fetch the file instead. */
export const sheets = (): readonly OperationSheet[] => OPERATIONS.map(sheetOf);
