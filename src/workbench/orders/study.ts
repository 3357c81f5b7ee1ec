import { compile, type Program, type Scenario } from '#engine';
import { type Exploration, exploring, type Progress, type Wish } from '#explorer';
import { alike, type Goal, goalOf, reaches } from './goal.ts';
import { HOLDS, type Holds, type Proposal, type Repair, type RepairKind } from './repair.ts';
import { REPAIRS } from './repairs/table.ts';
import { sitesOf } from './site.ts';

/** What a reader learns about all orders of a model. */
export interface Study {
  readonly exploration: Exploration;
  /** Each was made in a copy, explored, and leaves one outcome. Those that are guaranteed come first. */
  readonly repairs: readonly Repair[];
}

/** What is being done, for a reader who waits. */
export interface Studying extends Progress {
  readonly doing: string;
}

/** States that the check of one repair may visit. */
const REPAIR_BUDGET = 20_000;
/** Readers whose races are repaired; the others come up again when these are. */
const MOST_SITES = 2;

const OVERTAKING = { 'slow-queues': 'later events may overtake' } as const;

/** What a repair is checked with: the same counts as its outcome as in the exploration. */
function* checked(program: Program, { matters }: Wish): Generator<Progress, Exploration, undefined> {
  const wish = { budget: REPAIR_BUDGET, onlyOutcomes: true };
  return yield* exploring(program, matters ? { ...wish, matters } : wish);
}

function isValid(program: Program, before: Program): boolean {
  const wrong = ({ problems }: Program) => problems.filter(({ reach }) => reach !== 'warning').length;
  return wrong(program) <= wrong(before);
}

function* tried(
  kind: RepairKind,
  proposal: Proposal,
  goal: Goal,
  before: Program,
  wish: Wish,
): Generator<Progress, Repair | undefined, undefined> {
  const { scenario } = proposal;
  const program = compile(scenario);
  if (!isValid(program, before)) return undefined;
  const exploration = yield* checked(program, wish);
  if (!reaches(exploration, goal)) return undefined;
  const slow: Scenario = { ...scenario, assumptions: { ...scenario.assumptions, ...OVERTAKING } };
  const holds = inSlowQueues(yield* checked(compile(slow), wish));
  return { ...proposal, name: kind.name, title: kind.title, holds, exploration };
}

/** What the orders say that there are besides when queues are slow. Two outcomes are two, however much was not tried. */
function inSlowQueues(exploration: Exploration): Holds {
  if (exploration.outcomes.length > 1) return 'bet';
  return alike(exploration) ? 'guaranteed' : 'unproven';
}

function* told<T>(doing: string, work: Generator<Progress, T, undefined>): Generator<Studying, T, undefined> {
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value;
    yield { ...next.value, doing };
  }
}

/**
 * Explores all orders of a model, and tries the known repairs of its races. Yields what it is doing, so that the caller
 * can stop asking. A repair that leaves more than one outcome, that makes the model invalid, or after which a reader
 * does not find what it needs, is not in the list. Never throws.
 */
export function* studying(
  scenario: Scenario,
  start: Scenario,
  wish: Wish = {},
): Generator<Studying, Study, undefined> {
  const program = compile(scenario);
  const exploration = yield* told('Trying every order', exploring(program, wish));
  const repairs: Repair[] = [];
  const sites = sitesOf(program, scenario, start, exploration.races).slice(0, MOST_SITES);
  for (const site of sites) {
    const goal = goalOf(exploration, site);
    for (const kind of REPAIRS) {
      if (repairs.some(({ name }) => name === kind.name)) continue;
      const proposal = kind.propose(site);
      if (!proposal) continue;
      const repair = yield* told(`Checking: ${kind.title}`, tried(kind, proposal, goal, program, wish));
      if (repair) repairs.push(repair);
    }
  }
  const rank = ({ holds }: Repair) => HOLDS.indexOf(holds);
  return { exploration, repairs: repairs.sort((a, b) => rank(a) - rank(b)) };
}
