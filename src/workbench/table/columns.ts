import { nearest, type Program } from '#engine';
import type { Expected } from './expected/kind.ts';
import { EXPECTED } from './expected/table.ts';
import type { Given } from './given/kind.ts';
import { GIVEN } from './given/table.ts';
import { MEMBERSHIP_HEADS } from './membership.ts';
import { meant } from './value.ts';

/** A column of a table of test people. */
export type Column =
  | { readonly kind: 'name' }
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'expected'; readonly expected: Expected }
  /** It has no head, and nothing may stand below it. */
  | { readonly kind: 'blank' };

/** What marks the head of a column as an expectation. */
const EXPECT = /^(?:=>\s*|expect\s+)(.+)$/i;

function firstOf<T>(
  kinds: readonly ((head: string, program: Program) => T | string | undefined)[],
  head: string,
  program: Program,
): T | string | undefined {
  for (const kind of kinds) {
    const found = kind(head, program);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unknown(head: string, known: readonly string[], what: string): string {
  const near = nearest(head, known);
  return `"${head}" is not ${what}.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

/** What the head of a column means; a text says what is wrong with it. A field wins over a word of the same name. */
export function columnOf(head: string, program: Program): Column | string {
  if (head === '') return { kind: 'blank' };
  const fields = [...program.fields.keys()];
  const about = meant(head, fields) === undefined ? EXPECT.exec(head)?.[1]?.trim() : undefined;
  if (about !== undefined) {
    const found = firstOf(EXPECTED, about, program);
    if (typeof found === 'object') return { kind: 'expected', expected: found };
    const known = [...fields, ...MEMBERSHIP_HEADS, 'ends in', 'in the database'];
    return found ?? unknown(about, known, 'a field, nor anything else that can be expected');
  }
  const found = firstOf(GIVEN, head, program);
  if (typeof found === 'object') return { kind: 'given', given: found };
  if (found === undefined && ['name', 'person'].includes(head.toLowerCase())) return { kind: 'name' };
  return found ?? unknown(head, ['Name', ...fields], 'a person field');
}

/** What tells a column apart: two of one key say the same thing twice. Nothing for a column without a head. */
export function keyOf(column: Column): string | undefined {
  switch (column.kind) {
    case 'name':
      return 'name';
    case 'given':
      return `given ${column.given.title}`;
    case 'expected':
      return `expected ${column.expected.title}`;
    case 'blank':
      return undefined;
  }
}
