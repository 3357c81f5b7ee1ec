import { field } from './field.ts';
import type { GivenKind } from './kind.ts';
import { membership } from './membership.ts';

/** Every kind of column that says what a person has; the first that knows a head takes it. */
export const GIVEN: readonly GivenKind[] = [field, membership];
