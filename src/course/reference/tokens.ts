import { amount } from '#views';
import { MY_TOKEN_TYPES, TOKENS, TRIGGERS, type TraceEvent } from '#workbench';
import { type Model, models } from '../models/model.ts';
import { variantRuns } from '../models/runs.ts';
import { anchor, detail, type Entry } from './entry.ts';
import { inEvents, liveBy } from './live.ts';
import { tokensOf } from './triggers.ts';

const familyOf = (token: string) => /^\{\{\s*([a-z]+)\./i.exec(token)?.[1]?.toLowerCase() ?? '';

const filled = (event: TraceEvent) =>
  event.type === 'step' ? event.tokens.filter(({ value }) => value.trim() !== '') : [];

/** The first token of a family to which a model's runs give a value, with that value. */
function exampleIn({ scenario }: Pick<Model, 'scenario'>, family: string): string | undefined {
  const tokens = variantRuns(scenario).flatMap(({ bench }) => bench.run.events.flatMap(filled));
  const found = tokens.find(({ token }) => familyOf(token) === family);
  return found && `${found.token} gives ${found.value}`;
}

/** Every family of tokens, with an example from the run of its model. */
export function tokenEntries(): readonly Entry[] {
  const live = liveBy(
    inEvents((event) => filled(event).map(({ token }) => familyOf(token))),
    (family) => TOKENS.get(family)?.facts ?? [],
  );
  return [...TOKENS.values()].map(({ name, summary, facts, passed }): Entry => {
    const found = live(name);
    const model = models().find(({ id }) => id === found?.id);
    const example = model && exampleIn(model, name);
    return {
      id: anchor(name),
      name: `{{${name}.…}}`,
      summary,
      facts,
      details: [
        ...detail('Parent token context', [
          passed ? 'True passes it from the caller into the executable' : 'makes no difference',
        ]),
        ...(example === undefined ? [] : detail('For example', [example])),
      ],
      ...(found && { live: found }),
    };
  });
}

/** Long numbers in groups of three digits. */
const grouped = (text: string) => text.replaceAll(/\d{5,}/g, (digits) => amount(BigInt(digits)));

/** Every type that a My Token can have, with what its value must be. */
export function tokenTypeEntries(): readonly Entry[] {
  return [...MY_TOKEN_TYPES.values()].map(({ name, needs, facts }): Entry => {
    return { id: `type-${anchor(name)}`, name, summary: `Holds ${grouped(needs)}.`, facts, details: [] };
  });
}

/** The tokens that one trigger gives, and its place on the page of triggers. */
export interface TriggerTokens {
  readonly trigger: string;
  readonly id: string;
  readonly tokens: readonly string[];
}

/** The trigger tokens that each trigger gives; triggers that give none but the trigger's name are not among them. */
export function triggerTokens(): readonly TriggerTokens[] {
  return [...TRIGGERS.keys()]
    .map((trigger) => ({ trigger, id: anchor(trigger), tokens: tokensOf(trigger) }))
    .filter(({ tokens }) => tokens.length > 0);
}
