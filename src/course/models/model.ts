import type { Scenario } from '#workbench';
import { sources } from '../scenarios.ts';
import { type ClaimSummary, claimsOf } from './claims.ts';
import { factIndex, type Shown } from './factIndex.ts';
import { byNumber, type Showing, showings } from './showings.ts';

/** A scenario with what its runs give, for the page about it. */
export interface Model {
  readonly id: string;
  /** The folder below `content/scenarios/`; empty for a file that lies in none. */
  readonly folder: string;
  readonly scenario: Scenario;
  readonly claims: readonly ClaimSummary[];
  readonly shows: readonly Showing[];
}

let kept: readonly Model[] | undefined;

/** Every scenario of the content, by id, run in all its variants. Runs once a build. */
export function models(): readonly Model[] {
  kept ??= [...sources().values()]
    .map(({ folder, scenario }): Model => {
      const { id } = scenario;
      return { id, folder, scenario, claims: claimsOf(scenario), shows: showings(scenario) };
    })
    .sort((a, b) => byNumber(a.id, b.id));
  return kept;
}

let index: ReadonlyMap<string, readonly Shown[]> | undefined;

/** The models of the content that show a fact, the most telling first. Empty when none does. */
export function modelsShowing(fact: string): readonly Shown[] {
  index ??= factIndex(models());
  return index.get(fact) ?? [];
}

/** How many claims of a model came out as they should in every run that they are about. */
export function keptClaims({ claims }: Pick<Model, 'claims'>): number {
  return claims.filter(({ kept, runs }) => kept === runs).length;
}
