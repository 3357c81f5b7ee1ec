import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

const NAME = 'smart-campaign-lab';
/** Raised only with a step in `upgrade` that leaves what is kept in place. */
const VERSION = 1;

/** What was on the screen of one place when it was last changed. */
export interface Draft {
  /** A page, or a scenario on it. */
  readonly place: string;
  /** A text that only the place itself can read. */
  readonly data: string;
  /** An ISO date with time. */
  readonly saved: string;
}

/** What the browser holds. A model is read as unknown: another program may have written it. */
export interface Schema extends DBSchema {
  models: { key: string; value: unknown };
  drafts: { key: string; value: Draft };
}

export type Database = IDBPDatabase<Schema>;

type Name = 'models' | 'drafts';

/**
 * Does work in one transaction, which no other tab comes into. Gives its answer once it is written; refuses with the reason
 * when it is not, and then nothing of it is.
 */
export async function within<N extends Name, T>(
  db: Database,
  name: N,
  work: (store: IDBPObjectStore<Schema, [N], N, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(name, 'readwrite');
  // It is heard of below; where a request fails first, nobody waits for it.
  tx.done.catch(() => undefined);
  try {
    const answer = await work(tx.store);
    await tx.done;
    return answer;
  } catch (error) {
    // Why a transaction failed says more than a request that fell with it.
    const why = tx.error ?? error;
    try {
      tx.abort();
    } catch {
      // It has come to its end already.
    }
    throw why;
  }
}

/** One connection to the browser's storage, opened when it is first needed and again after it was lost. */
export interface Connection {
  /**
   * The open database. Refuses with what the browser throws, or with an error named `NoStorage`, `Blocked` (a tab with an
   * older version holds it) or `Late` (no answer in time). An opening that comes late is used by the next call.
   */
  readonly open: () => Promise<Database>;
  /** Gives the connection up; the next call opens another. */
  readonly close: () => void;
}

function failure(name: string): Error {
  return Object.assign(new Error(`The storage could not be opened: ${name}.`), { name });
}

interface Opening {
  readonly database: Promise<Database>;
  /** Refuses when another tab is in the way. */
  readonly blocked: Promise<never>;
  ready: boolean;
}

/** Does not touch the storage before `open`. `patience` resolves when an opening has taken too long. */
export function connection(patience: () => Promise<void>): Connection {
  let current: Opening | null = null;

  function start(): Opening {
    let refuse: (why: Error) => void = () => undefined;
    const blocked = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    const lost = () => {
      if (current === opening) current = null;
    };
    const database = openDB<Schema>(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore('models', { keyPath: 'id' });
        db.createObjectStore('drafts', { keyPath: 'place' });
      },
      blocked: () => refuse(failure('Blocked')),
      // Another tab has a newer version: it must not wait for this one.
      blocking: (_now, _next, event) => {
        lost();
        (event.target as IDBDatabase).close();
      },
      terminated: lost,
    });
    const opening: Opening = { database, blocked, ready: false };
    database.then(() => {
      opening.ready = true;
    }, lost);
    // It may be refused when nobody waits for it any more.
    blocked.catch(() => undefined);
    return opening;
  }

  async function open(): Promise<Database> {
    if (!globalThis.indexedDB) throw failure('NoStorage');
    current ??= start();
    const { database, blocked, ready } = current;
    if (ready) return database;
    const late = patience().then(() => Promise.reject(failure('Late')));
    return Promise.race([database, blocked, late]);
  }

  return {
    async open() {
      try {
        return await open();
      } catch (error) {
        // What a private window of an older browser says.
        const closed = error instanceof DOMException && error.name === 'InvalidStateError';
        throw closed ? failure('NoStorage') : error;
      }
    },
    close() {
      const one = current;
      current = null;
      one?.database.then((db) => db.close()).catch(() => undefined);
    },
  };
}
