import { type Database, type Draft, within } from './connection.ts';
import type { Answer } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';
import { trouble } from './trouble.ts';

/** The drafts of this browser, one a place. Of two tabs at the same place, the one that saves last is kept. */
export interface Drafts {
  /** Null when none is kept. */
  readonly read: (place: string) => Promise<Answer<Draft | null>>;
  /** Keeps a draft in place of the last one. Gives the time that it is kept under. */
  readonly write: (place: string, data: string) => Promise<Answer<string>>;
  readonly remove: (place: string) => Promise<Answer<null>>;
}

/** Does the work with an open database; what goes wrong becomes a trouble that begins with `what`. */
export type Guarded = <T>(what: string, work: (db: Database) => Promise<T>) => Promise<Answer<T>>;

const isDraft = (value: Partial<Draft> | undefined): value is Draft =>
  typeof value?.data === 'string' && typeof value.saved === 'string';

/** Places whose drafts were saved longest ago, as many as are too many. */
export function tooOld(drafts: readonly Draft[], most: number): readonly string[] {
  const byDate = [...drafts].sort((a, b) => (a.saved < b.saved ? 1 : -1));
  return byDate.slice(most).map(({ place }) => place);
}

function put(db: Database, draft: Draft): Promise<string> {
  return within(db, 'drafts', async (store) => {
    await store.put(draft);
    if ((await store.count()) > KEEP_LIMITS.drafts)
      for (const place of tooOld(await store.getAll(), KEEP_LIMITS.drafts)) await store.delete(place);
    return draft.saved;
  });
}

/** The drafts in a database. */
export function draftsIn(guarded: Guarded, now: () => string): Drafts {
  return {
    async read(place) {
      const answer = await guarded('Drafts are not kept now.', (db) => db.get('drafts', place));
      if ('trouble' in answer) return answer;
      return { done: isDraft(answer.done) ? answer.done : null };
    },
    async write(place, data) {
      const what = 'Your draft could not be kept.';
      const most = KEEP_LIMITS.draft.toLocaleString('en-US');
      if (data.length > KEEP_LIMITS.draft)
        return { trouble: trouble('too large', what, `It has more than ${most} characters.`) };
      return guarded(what, (db) => put(db, { place, data, saved: now() }));
    },
    remove: (place) =>
      guarded('The last draft could not be removed.', async (db) => {
        await db.delete('drafts', place);
        return null;
      }),
  };
}
