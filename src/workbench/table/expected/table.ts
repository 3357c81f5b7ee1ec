import { endsIn } from './endsIn.ts';
import { finalField } from './finalField.ts';
import { finalMembership } from './finalMembership.ts';
import { inDatabase } from './inDatabase.ts';
import type { ExpectedKind } from './kind.ts';
import { runsThrough } from './runsThrough.ts';

/** Every kind of expectation; the first that knows a head takes it, so a field comes before words of the same name. */
export const EXPECTED: readonly ExpectedKind[] = [
  finalField,
  finalMembership,
  endsIn,
  runsThrough,
  inDatabase,
];
