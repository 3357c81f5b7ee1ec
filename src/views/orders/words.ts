import type { Exploration, Race, Racer } from '#explorer';
import { nameOf } from '../trace/naming.ts';
import { amount } from './amount.ts';

function outcomesOf({ length }: Exploration['outcomes']): string {
  return length === 1 ? 'one outcome' : `${length} different outcomes`;
}

function endlessSummary({ complete, outcomes }: Exploration): string {
  const round = 'Some flows call each other round and round, so there is no last order to count.';
  const more = complete ? '.' : ' so far; there may be more, because the budget is used up.';
  if (outcomes.length === 0) return `${round} No order was found that ends${more}`;
  return `${round} The orders that end have ${outcomesOf(outcomes)}${more}`;
}

function partialSummary({ states, orders, outcomes }: Exploration): string {
  const used = `the budget of ${amount(BigInt(states))} states is used up`;
  if (outcomes.length === 0)
    return `No order was followed to its end: ${used}. Nothing is known about outcomes.`;
  const least =
    orders === null
      ? 'Not all orders were tried'
      : `At least ${amount(orders)} ${orders === 1n ? 'order was' : 'orders were'} tried, not all of them`;
  return `${least}: ${used}. They have ${outcomesOf(outcomes)}; there may be more.`;
}

/** What an exploration has found, in two sentences. */
export function summary(exploration: Exploration): string {
  const { complete, endless, reduced, orders, outcomes } = exploration;
  if (endless) return endlessSummary(exploration);
  if (!complete) return partialSummary(exploration);
  const ends = outcomesOf(outcomes);
  if (reduced || orders === null) return `All orders were tried: ${ends}.`;
  if (orders === 1n) return 'There is one order only: nothing here is a matter of luck.';
  const tried = `${orders === 2n ? 'Both' : `All ${amount(orders)}`} orders were tried`;
  return outcomes.length === 1 ? `${tried}. They all end alike.` : `${tried}: ${ends}.`;
}

/** "Quality score, step 3". */
export const placeOf = ({ campaign, index }: Racer): string => `${nameOf(campaign)}, step ${index + 1}`;

const WHAT: Readonly<Record<Race['resource']['kind'], (name: string) => string>> = {
  field: (name) => name,
  membership: (name) => name,
  past: () => 'the activities of the past',
  qualification: () => 'who has been in the flow',
  flow: () => 'who is in the flow',
};

/** What the two steps of a race have in common: the field's name. */
export const resourceOf = ({ resource: { kind, name } }: Race): string => WHAT[kind](name);

/** What a writer does and what a reader does, where the resource is nothing that has a name. */
const DOES: Readonly<
  Partial<Record<Race['resource']['kind'], readonly [string, (reader: Racer) => string]>>
> = {
  past: ['adds to the activity log', (reader) => `${placeOf(reader)}, looks back on it`],
  qualification: [
    'lets the person into a flow',
    (reader) => `${placeOf(reader)}, depends on who has been in it`,
  ],
  flow: [
    'takes the person out of a flow',
    (reader) => `${placeOf(reader)}, is taken only if it comes before that`,
  ],
};

/** Which two steps race, and for what, in a sentence. */
export function raceSentence(race: Race): string {
  const [one, other] = race.racers;
  const what = resourceOf(race);
  const { kind } = race.resource;
  if (one.writes && other.writes) {
    const [does, stays] =
      kind === 'field' || kind === 'membership'
        ? ['write', 'what the later one writes stays']
        : ['change', 'it matters which comes first'];
    return `${placeOf(one)}, and ${placeOf(other)}, both ${does} ${what}: ${stays}.`;
  }
  const [writer, reader] = one.writes ? [one, other] : [other, one];
  const [writes, reads] = DOES[kind] ?? [`writes ${what}`, () => `${placeOf(reader)}, reads it`];
  return `${placeOf(writer)}, ${writes}. ${reads(reader)}.`;
}
