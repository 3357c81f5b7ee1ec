import { type BaseOf, LINK_LIMITS } from '#scenario';
import { drain } from './drain.ts';
import type { Site } from './site.ts';

/** What may stand in the address: nothing else can be the name of a released version, or lead out of its folder. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DIGEST = /^[\w-]{6}$/;

/** As many bytes as the characters of a version can have in UTF-8. */
const MOST_BYTES = 3 * LINK_LIMITS.said;

/** As long as the reader of a link waits for its base, in milliseconds. */
const PATIENCE = 15_000;

async function asked(address: string, ask: typeof fetch): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await ask(address, { signal, credentials: 'same-origin' });
    // Some hosts answer every address with a page.
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    if (!answer.ok || !isJson || answer.body === null) return undefined;
    const bytes = await drain(answer.body, MOST_BYTES);
    return bytes === 'too large' ? undefined : new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Finds versions of the site's scenarios, as links name them. Asks this site only, for nothing but
 * `released/ID.DIGEST.json`, and once for each that is there. Nothing comes back for another name, for what is not JSON, for
 * what is too large, and where the network fails; never rejects. Does not look into the text.
 */
export function releasedOn({ root }: Pick<Site, 'root'>, ask: typeof fetch = fetch): BaseOf {
  const found = new Map<string, string>();
  return async (id, digest) => {
    if (id.length > LINK_LIMITS.text || !ID.test(id) || !DIGEST.test(digest)) return undefined;
    const address = `${root}released/${id}.${digest}.json`;
    const text = found.get(address) ?? (await asked(address, ask));
    if (text !== undefined) found.set(address, text);
    return text;
  };
}
