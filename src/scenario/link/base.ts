import type { Plain, Scenario } from '#engine';
import { digestOf } from './digest.ts';
import { LINK_LIMITS } from './limits.ts';
import type { BaseOf } from './link.ts';
import { checkBase } from './model.ts';

function read(text: string, id: string, digest: string): Scenario | undefined {
  try {
    const model = checkBase(JSON.parse(text) as Plain);
    if ('problems' in model) return undefined;
    const { scenario } = model;
    return scenario.id === id && digestOf(scenario) === digest ? scenario : undefined;
  } catch {
    return undefined;
  }
}

/** The version of a released scenario that a link names, if `baseOf` finds it and it is that version. Never rejects. */
export async function released(id: string, digest: string, baseOf: BaseOf): Promise<Scenario | undefined> {
  const text = await baseOf(id, digest).catch(() => undefined);
  return text === undefined || text.length > LINK_LIMITS.said ? undefined : read(text, id, digest);
}
