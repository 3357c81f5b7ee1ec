import type { Bench, Edit, Version } from '../../bench.ts';
import { DEFAULT_POLICY, noPolicy } from '../../policy.ts';
import { benchOf } from '../benchOf.ts';
import { DRAFT_LIMITS } from './draft.ts';
import type { Models } from './models.ts';
import { type Keyed, mappingsIn, numberIn, textIn } from './plain.ts';

/** The text of an order, the default where it is none. */
export function policyIn(data: Keyed): string {
  const policy = textIn(data, 'policy', DRAFT_LIMITS.policy);
  return policy === undefined || noPolicy(policy) !== undefined ? DEFAULT_POLICY : policy;
}

function versionIn(data: Keyed, models: Models): Version | undefined {
  const [start, scenario] = [models.at(data, 'start'), models.at(data, 'scenario')];
  if (!start || !scenario) return undefined;
  return {
    start,
    scenario,
    variant: textIn(data, 'variant') ?? null,
    cursor: numberIn(data, 'cursor', -1) ?? -1,
  };
}

/** The edits of a list, the newest last, back to the first that cannot be used: undo never skips one. */
function editsIn(data: Keyed, key: string, models: Models): readonly Edit[] {
  const edits: Edit[] = [];
  for (const one of mappingsIn(data, key, DRAFT_LIMITS.most).toReversed()) {
    const [label, version, typing] = [textIn(one, 'label'), versionIn(one, models), textIn(one, 'typing')];
    if (label === undefined || !version) break;
    edits.push({ label, version, ...(typing === undefined ? {} : { typing }) });
  }
  return edits.reverse();
}

/** The bench of a branch of a draft, compiled and run; nothing where its model has not the shape of a scenario. */
export function benchIn(data: Keyed, models: Models): Bench | undefined {
  const version = versionIn(data, models);
  if (!version) return undefined;
  return benchOf({
    ...version,
    base: models.baseAt(data, 'base') ?? { ...version.start, variants: [] },
    policy: policyIn(data),
    compare: textIn(data, 'compare') ?? null,
    past: editsIn(data, 'past', models),
    future: editsIn(data, 'future', models),
  });
}
