import type * as v from 'valibot';
import { mustBe, say } from '../said.ts';

export type Mapped = Readonly<Record<string, unknown>>;

/** Is it a mapping, and not a list? (Valibot takes a list for an object.) */
export function isMapping(value: unknown): value is Mapped {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is said of anything else where a mapping should be. */
export function notMapping(value: unknown): string {
  return say({ predicate: mustBe('a mapping', value) });
}

/** An issue about a value, or about the value under one of its keys. */
export function issue(message: string, value: unknown, key?: string): v.BaseIssue<unknown> {
  const about = { kind: 'schema', type: 'custom', expected: null, received: '', message } as const;
  if (key === undefined || !isMapping(value)) return { ...about, input: value };
  const path: [v.IssuePathItem] = [
    { type: 'object', origin: 'value', input: value as Record<string, unknown>, key, value: value[key] },
  ];
  return { ...about, input: value[key], path };
}

/** How Valibot hears that a value is of its schema, when there are no issues, or that it is not. */
export function outcome<T>(
  value: unknown,
  issues: readonly v.BaseIssue<unknown>[] = [],
): v.OutputDataset<T, v.BaseIssue<unknown>> {
  const [first, ...rest] = issues;
  if (first === undefined) return { typed: true, value: value as T };
  return { typed: false, value, issues: [first, ...rest] };
}
