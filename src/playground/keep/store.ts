import { type Connection, connection, type Database, within } from './connection.ts';
import { type Drafts, draftsIn } from './drafts.ts';
import { type Answer, type Given, isKept, type Kept, type Mark } from './kept.ts';
import { tidy } from './names.ts';
import { type News, news } from './news.ts';
import * as shelf from './shelf.ts';
import { type TroubleKind, trouble, troubleOf } from './trouble.ts';

/**
 * The models and drafts that are kept in this browser. Nothing here throws or refuses: what goes wrong is a trouble in the
 * answer, and then nothing was changed. Nothing leaves the browser.
 */
export interface Keep {
  /** All models, the one that was saved last first. */
  readonly list: () => Promise<Answer<readonly Kept[]>>;
  /** A model as it is kept now. */
  readonly read: (id: string) => Promise<Answer<Kept>>;
  /** Keeps a model as a new one. */
  readonly keepNew: (given: Given) => Promise<Answer<shelf.Saved>>;
  /** Saves a model in the place that it was opened from; see `shelf.keepAgain` for what another tab did there. */
  readonly keepAgain: (mark: Mark, given: Given) => Promise<Answer<shelf.Saved>>;
  readonly rename: (id: string, name: string) => Promise<Answer<Kept>>;
  readonly duplicate: (id: string) => Promise<Answer<Kept>>;
  /** Removes a model. Until the page is left it can be brought back. */
  readonly remove: (id: string) => Promise<Answer<Kept>>;
  readonly bringBack: (id: string) => Promise<Answer<Kept>>;
  /** The models that were removed on this page and not brought back, the last one first. */
  readonly removed: () => readonly Kept[];
  /** Takes in the models of a file, all that there is room for. When the browser fails, none of them. */
  readonly bringIn: (models: readonly Given[]) => Promise<Answer<readonly shelf.Came[]>>;
  readonly drafts: Drafts;
  /** Calls back when models were changed, here or in another tab. Gives what ends that. */
  readonly watch: (heard: () => void) => () => void;
  /** Gives the storage up until it is needed again. */
  readonly close: () => void;
}

/** What the store takes from the browser. */
export interface Means {
  /** The time as an ISO date. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Resolves when an opening of the storage has taken too long. */
  readonly patience: () => Promise<void>;
}

const PATIENCE = 5000;
/** A connection may have been lost without a word, in a tab that slept. Nothing was written: a new one may do. */
const LOST: readonly TroubleKind[] = ['closed', 'failed'];

const BROWSER: Means = {
  now: () => new Date().toISOString(),
  newId: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
};

async function readAll(db: Database): Promise<readonly Kept[]> {
  return (await db.getAll('models')).filter(isKept);
}

/** What a rule decides on the models as they are, done at once. */
function decided<T>(
  db: Database,
  decide: (models: readonly Kept[]) => shelf.Decision<T>,
): Promise<shelf.Decision<T>> {
  return within(db, 'models', async (store) => {
    const decision = decide((await store.getAll()).filter(isKept));
    if ('trouble' in decision) return decision;
    // One after the other: when one fails, no other is left that nobody waits for.
    for (const model of decision.put) await store.put(model);
    for (const id of decision.drop) await store.delete(id);
    return decision;
  });
}

/** Opens no storage before it is first needed. `means` are the browser's own when absent. */
export function createKeep(means: Means = BROWSER): Keep {
  const at: Connection = connection(means.patience);
  const channel: News = news();
  let bin: readonly Kept[] = [];
  const stamp = () => ({ id: means.newId(), now: means.now() });

  async function guarded<T>(what: string, work: (db: Database) => Promise<T>): Promise<Answer<T>> {
    const attempt = async (): Promise<Answer<T>> => {
      try {
        return { done: await work(await at.open()) };
      } catch (error) {
        return { trouble: troubleOf(error, what) };
      }
    };
    const answer = await attempt();
    if ('done' in answer || !LOST.includes(answer.trouble.kind)) return answer;
    at.close();
    return attempt();
  }

  async function change<T>(
    what: string,
    decide: (models: readonly Kept[]) => shelf.Decision<T>,
  ): Promise<Answer<T>> {
    const answer = await guarded(what, (db) => decided(db, decide));
    if ('trouble' in answer) return answer;
    if ('trouble' in answer.done) return { trouble: answer.done.trouble };
    if (answer.done.put.length > 0 || answer.done.drop.length > 0) channel.tell();
    return { done: answer.done.done };
  }

  const unkept = ({ name }: Given) => `"${tidy(name)}" could not be kept.`;

  return {
    async list() {
      const answer = await guarded('The kept models could not be read.', readAll);
      if ('trouble' in answer) return answer;
      const byDate = (a: Kept, b: Kept) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0);
      return { done: [...answer.done].sort(byDate) };
    },
    async read(id) {
      const what = 'The model could not be opened.';
      const answer = await guarded(what, (db) => db.get('models', id));
      if ('trouble' in answer) return answer;
      return isKept(answer.done) ? { done: answer.done } : { trouble: trouble('gone', what) };
    },
    keepNew: (given) => change(unkept(given), (models) => shelf.keepNew(models, given, stamp())),
    keepAgain: (mark, given) =>
      change(unkept(given), (models) => shelf.keepAgain(models, mark, given, stamp())),
    rename: (id, name) =>
      change(`The model could not be renamed to "${tidy(name)}".`, (models) =>
        shelf.rename(models, id, name),
      ),
    duplicate: (id) =>
      change('The model could not be duplicated.', (models) => shelf.duplicate(models, id, stamp())),
    async remove(id) {
      const answer = await change('The model could not be removed.', (models) => shelf.remove(models, id));
      if ('done' in answer) bin = [answer.done, ...bin];
      return answer;
    },
    async bringBack(id) {
      const model = bin.find((one) => one.id === id);
      const what = 'The model could not be brought back.';
      if (!model) return { trouble: trouble('gone', what, 'It was not removed on this page.') };
      const answer = await change(what, (models) => shelf.bringBack(models, model));
      if ('done' in answer) bin = bin.filter((one) => one !== model);
      return answer;
    },
    removed: () => bin,
    bringIn: (given) =>
      change('Nothing of the file could be kept.', (models) => shelf.bringIn(models, given, stamp)),
    drafts: draftsIn(guarded, means.now),
    watch: channel.listen,
    close() {
      channel.close();
      at.close();
    },
  };
}
