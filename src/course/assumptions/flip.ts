import { type AssumptionId, type Bench, open, POLICY_NAMES, type Scenario } from '#workbench';
import type { Model } from '../models/model.ts';
import { differences, type OutcomeRow } from '../models/outcome.ts';
import { FIRST_EVENT } from '../models/parting.ts';
import { type VariantRun, variantRunsIn } from '../models/runs.ts';

/** What one switch changes in one model: the same model run once with each option. */
export interface Flip {
  readonly model: string;
  /** The model's title. */
  readonly title: string;
  /** The variant that was run, and its title; null for the scenario as written. */
  readonly variant: string | null;
  readonly variantTitle: string;
  /** The order of the runs, as the playground calls it; null for the usual one. */
  readonly orderTitle: string | null;
  /** What does not end the same, a value for each option, the default first. Empty when all runs are alike. */
  readonly rows: readonly OutcomeRow[];
}

const DEFAULT_POLICY = 'lockstep';

/** The policies in which a switch tells, where that is not the default: lockstep knows no priority and never lags. */
const POLICY_OF: Readonly<Partial<Record<AssumptionId, string>>> = {
  'priority-rule': 'priority queue',
  'execute-priority': 'priority queue',
  'slow-queues': 'random 1',
};

const orderTitle = (policy: string): string =>
  POLICY_NAMES.find(({ name }) => name === policy)?.title ?? 'By chance';

/** The model with a switch turned, run in the same order. What else it assumes stays. */
function turned({ scenario, policy }: Bench, id: AssumptionId, option: string): Bench {
  return open({ ...scenario, assumptions: { ...scenario.assumptions, [id]: option } } as Scenario, {
    policy,
  });
}

const restsOn = ({ bench }: VariantRun, id: AssumptionId): boolean =>
  bench.run.events.some(
    (event) =>
      event.assumptions.includes(id) ||
      (event.type === 'step' && event.tokens.some((token) => token.assumptions.includes(id))),
  );

function flipIn(
  model: Pick<Model, 'id' | 'scenario'>,
  id: AssumptionId,
  options: readonly string[],
): readonly Flip[] {
  const policy = POLICY_OF[id] ?? DEFAULT_POLICY;
  return variantRunsIn(model.scenario, policy)
    .filter((run) => restsOn(run, id))
    .map(({ variant, title: variantTitle, bench }) => ({
      model: model.id,
      title: model.scenario.title,
      variant,
      variantTitle,
      orderTitle: policy === DEFAULT_POLICY ? null : orderTitle(policy),
      rows: differences(options.map((option) => turned(bench, id, option))),
    }));
}

/** How many of the options end differently from the default. */
function telling({ rows }: Flip, options: number): number {
  const other = Array.from({ length: options - 1 }, (_, at) =>
    rows.some(({ values }) => values[at + 1] !== values[0]),
  );
  return other.filter(Boolean).length;
}

/**
 * The model whose outcome tells most about a switch: an event of its run rests on the switch, most options end
 * differently from the default, and little else does. Null when no run rests on it.
 */
export function flipOf(
  id: AssumptionId,
  options: readonly string[],
  models: readonly Pick<Model, 'id' | 'scenario'>[],
): Flip | null {
  const flips = models.flatMap((model) => flipIn(model, id, options));
  const ends = ({ rows }: Flip) => (rows.some(({ what }) => what === FIRST_EVENT) ? 0 : 100);
  const rank = (flip: Flip): number => (telling(flip, options.length) + ends(flip)) * 1000 - flip.rows.length;
  return flips.reduce<Flip | null>((best, flip) => (best && rank(best) >= rank(flip) ? best : flip), null);
}
