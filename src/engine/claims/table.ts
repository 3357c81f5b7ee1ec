import { endsBefore } from './endsBefore.ts';
import { finalValue } from './finalValue.ts';
import type { ClaimKind } from './kind.ts';
import { logged } from './logged.ts';
import { numberOfOutcomes } from './numberOfOutcomes.ts';
import { runs } from './runs.ts';

/** Every kind of claim, by name. */
export const CLAIMS: ReadonlyMap<string, ClaimKind> = new Map(
  [finalValue, runs, endsBefore, logged, numberOfOutcomes].map((kind): [string, ClaimKind] => [
    kind.name,
    kind,
  ]),
);
