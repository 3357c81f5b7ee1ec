import type { Plain } from '#engine';

/** What must be so after a step: in its last answer, or in the instance. Exactly one of the first four is given. */
export interface Expectation {
  /** A way through the answer, such as `result.0.id` (see `alongWay`). */
  readonly answer?: string;
  /** `Program.Campaign`; `has` is `kind`, `state` or `id`. */
  readonly campaign?: string;
  /** `Program: {{my.Name}}`; its value. */
  readonly token?: string;
  /** A person's name; `has` is a field. */
  readonly person?: string;
  /** A person's name; `has` is what the person is a member of, such as `List: Customers`. */
  readonly member?: string;
  readonly has?: string;
  /** What it is, compared as text; null for nothing at all. */
  readonly is: string | number | boolean | null;
}

/** Parameters of a call by name. Texts may hold references; a list or a mapping goes over the wire as JSON. */
export type Inputs = Readonly<Record<string, Plain>>;

/** One step of a recipe: a call, or the same call again and again. */
export interface RecipeStep {
  /** One word, by which later steps refer to its answer: `{{clone.result.0.id}}`. */
  readonly id: string;
  /** What the step is for. */
  readonly title: string;
  readonly note?: string;
  /** The id of an operation. */
  readonly operation: string;
  readonly with?: Inputs;
  /** The JSON body. A mapping of `each` and `give` in it stands for a list (see `filled` of `template.ts`). */
  readonly body?: Plain;
  /** The call is sent again, with these inputs in place of the first ones, while its answer has `true` at the way. */
  readonly again?: { readonly while: string; readonly with?: Inputs };
  /** The code of the error that the step is there to show; the chain goes on after it. */
  readonly fails?: string;
  readonly facts?: readonly string[];
  readonly expect?: readonly Expectation[];
}

/** A chain of calls whose outputs feed the next, as an automation tool would run them. */
export interface Recipe {
  readonly format: 1;
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly why: string;
  /** The place among the recipes: 1 is the first. */
  readonly order: number;
  /** The id of the scenario that the sandbox opens. */
  readonly model: string;
  readonly steps: readonly RecipeStep[];
}
