import type { Scenario } from '#engine';
import type { FlowForm } from '../form/flowForm.ts';
import type { PrintedBench } from './printed.ts';

/**
 * Plain data as JSON in which quotation marks and backticks stand for each other. An attribute of a page would write each of
 * JSON's own as six characters, and there are hardly any of the others.
 */
export type Carried<T> = string & { readonly carries?: T };

/** What a page carries of a model that its readers can run: the run itself, and the flow that stands open. */
export interface CarriedBench {
  readonly scenario: Scenario;
  readonly printed: PrintedBench;
  /** `Program.Campaign`; empty where the model has none. */
  readonly campaign: string;
  readonly form: FlowForm;
}

const swapped = (text: string) => text.replace(/["`]/g, (mark) => (mark === '"' ? '`' : '"'));

/** Writes plain data for an attribute. What is `undefined` is left out. */
export function carry<T>(data: T): Carried<T> {
  return swapped(JSON.stringify(data));
}

/** Reads what `carry` wrote, and nothing else: throws on any other text. */
export function carried<T>(text: Carried<T>): T {
  return JSON.parse(swapped(text)) as T;
}
