import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Given } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';
import { createKeep, type Keep } from './store.ts';

const never = () => new Promise<void>(() => undefined);
const given = (name: string, text = `title: ${name}`): Given => ({ name, text, from: null });
const open: Keep[] = [];

/** A tab: its times and ids count up, its name goes before the ids. */
function tab(name = 'x', patience = never): Keep {
  let count = 0;
  const keep = createKeep({
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, count)).toISOString(),
    newId: () => {
      count += 1;
      return `${name}${count}`;
    },
    patience,
  });
  open.push(keep);
  return keep;
}

async function done<T>(answer: Promise<Answer<T>>): Promise<T> {
  const came = await answer;
  if ('trouble' in came) throw new Error(came.trouble.message);
  return came.done;
}

async function trouble(answer: Promise<Answer<unknown>>) {
  const came = await answer;
  if ('done' in came) throw new Error('No trouble.');
  return came.trouble;
}

const names = async (keep: Keep) => (await done(keep.list())).map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const keep of open.splice(0)) keep.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what is kept is listed, last saved first, also on another page', async () => {
  const keep = tab();
  expect(await done(keep.list())).toEqual([]);
  const first = await done(keep.keepNew(given('A')));
  await done(keep.keepNew(given('B')));
  await done(keep.keepAgain(first.model, given('A', 'changed')));
  const list = await done(tab('y').list());
  expect(list.map(({ name, text, revision }) => [name, text, revision])).toEqual([
    ['A', 'changed', 2],
    ['B', 'title: B', 1],
  ]);
});

test('another tab: its save stays, its removal does no harm', async () => {
  const [mine, theirs] = [tab('m'), tab('t')];
  const { model } = await done(mine.keepNew(given('A')));
  await done(theirs.keepAgain(model, given('A', 'theirs')));
  const copy = await done(mine.keepAgain(model, given('A', 'mine')));
  expect([copy.how, copy.model.name]).toEqual(['copy', 'A (2)']);
  expect((await done(mine.read(model.id))).text).toBe('theirs');
  await done(theirs.remove(copy.model.id));
  expect((await done(mine.keepAgain(copy.model, given('A', 'more')))).how).toBe('anew');
  expect(await trouble(mine.read(copy.model.id))).toEqual({
    kind: 'gone',
    message: 'The model could not be opened. It is not kept here any more: it was removed in another tab.',
  });
});

test('two tabs that keep at the same moment both keep, under names of their own', async () => {
  const tabs = ['a', 'b', 'c'].map((name) => tab(name));
  await Promise.all(tabs.map((keep) => done(keep.keepNew(given('A')))));
  expect((await names(tab())).sort()).toEqual(['A', 'A (2)', 'A (3)']);
});

test('a removed model can be brought back, once', async () => {
  const keep = tab();
  const { model } = await done(keep.keepNew(given('A')));
  await done(keep.remove(model.id));
  expect(await names(keep)).toEqual([]);
  expect(keep.removed()).toEqual([model]);
  await done(keep.bringBack(model.id));
  expect(await done(keep.list())).toEqual([model]);
  expect(keep.removed()).toEqual([]);
  expect((await trouble(keep.bringBack(model.id))).kind).toBe('gone');
});

test('renaming, duplicating and taking in a file', async () => {
  const keep = tab();
  const { model } = await done(keep.keepNew(given('A')));
  await done(keep.rename(model.id, 'B'));
  await done(keep.duplicate(model.id));
  const came = await done(keep.bringIn([given('B', 'x'), given('C')]));
  expect(came.map(({ how }) => how)).toEqual(['new', 'new']);
  expect((await names(keep)).sort()).toEqual(['B', 'B (2)', 'B (3)', 'C']);
});

test('what another program put there is passed over and left there', async () => {
  const keep = tab();
  await done(keep.keepNew(given('A')));
  const request = indexedDB.open('smart-campaign-lab');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const store = request.result.transaction('models', 'readwrite').objectStore('models');
  store.put({ id: 'odd', name: 7 });
  expect(await names(keep)).toEqual(['A']);
  await done(keep.keepNew(given('B')));
  const count = request.result.transaction('models').objectStore('models').count();
  await new Promise((resolve) => {
    count.onsuccess = resolve;
  });
  expect(count.result).toBe(3);
  request.result.close();
});

test('drafts are kept by place, and the oldest go when there are too many', async () => {
  const keep = tab();
  expect(await done(keep.drafts.read('a'))).toBeNull();
  await done(keep.drafts.write('a', 'one'));
  await done(keep.drafts.write('a', 'two'));
  await done(keep.keepNew(given('moves the clock')));
  for (let at = 0; at < KEEP_LIMITS.drafts; at += 1) await done(keep.drafts.write(`p${at}`, 'x'));
  expect(await done(keep.drafts.read('a'))).toBeNull();
  expect((await done(keep.drafts.read('p0')))?.data).toBe('x');
  await done(keep.drafts.remove('p0'));
  expect(await done(keep.drafts.read('p0'))).toBeNull();
  expect((await trouble(keep.drafts.write('a', 'x'.repeat(KEEP_LIMITS.draft + 1)))).kind).toBe('too large');
});

test('changes are heard of, in this tab and in others', async () => {
  const [mine, theirs] = [tab('m'), tab('t')];
  const heard = { here: 0, there: 0 };
  const there = new Promise<void>((resolve) => {
    theirs.watch(() => {
      heard.there += 1;
      resolve();
    });
  });
  const end = mine.watch(() => {
    heard.here += 1;
  });
  const { model } = await done(mine.keepNew(given('A')));
  await there;
  expect(heard).toEqual({ here: 1, there: 1 });
  end();
  await done(mine.keepAgain(model, given('A')));
  await done(mine.rename(model.id, 'B'));
  expect(heard.here).toBe(1);
});

/** Every action with what it says first when it fails. */
const actions: readonly (readonly [string, (keep: Keep) => Promise<Answer<unknown>>])[] = [
  ['The kept models could not be read.', (keep) => keep.list()],
  ['The model could not be opened.', (keep) => keep.read('x1')],
  ['"A" could not be kept.', (keep) => keep.keepNew(given('A'))],
  ['"A" could not be kept.', (keep) => keep.keepAgain({ id: 'x1', revision: 1 }, given('A', 'x'))],
  ['The model could not be renamed to "B".', (keep) => keep.rename('x1', 'B')],
  ['The model could not be duplicated.', (keep) => keep.duplicate('x1')],
  ['The model could not be removed.', (keep) => keep.remove('x1')],
  ['Nothing of the file could be kept.', (keep) => keep.bringIn([given('B'), given('C')])],
  ['Drafts are not kept now.', (keep) => keep.drafts.read('a')],
  ['Your draft could not be kept.', (keep) => keep.drafts.write('a', 'x')],
  ['The last draft could not be removed.', (keep) => keep.drafts.remove('a')],
];

const thrown = (name: string) => () => {
  throw new DOMException('', name);
};

/** All but those that the fake itself begins, to make the stores. */
function breakTransactions() {
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    names,
    mode,
  ) {
    if (mode !== 'readonly' && mode !== 'readwrite' && mode !== undefined)
      return begin.call(this, names, mode);
    throw new DOMException('', 'InvalidStateError');
  });
}

test.each<readonly [string, string, () => unknown]>([
  ['has none', 'none', () => vi.stubGlobal('indexedDB', undefined)],
  [
    'forbids it',
    'none',
    () => vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(thrown('SecurityError')),
  ],
  [
    'is a private window of old',
    'none',
    () => vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(thrown('InvalidStateError')),
  ],
  [
    'cannot open it',
    'failed',
    () => vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(thrown('UnknownError')),
  ],
  ['loses it each time', 'closed', () => breakTransactions()],
])('where the browser %s, every action says so and throws nothing', async (_, kind, breakIt) => {
  breakIt();
  for (const [what, action] of actions) {
    const { kind: found, message } = await trouble(action(tab()));
    expect(found).toBe(kind);
    expect(message.startsWith(`${what} `)).toBe(true);
  }
});

test('a storage that belongs to a newer version is left alone', async () => {
  const request = indexedDB.open('smart-campaign-lab', 99);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  request.result.close();
  for (const [, action] of actions) expect((await trouble(action(tab()))).kind).toBe('newer');
});

test('a full browser changes nothing, not even the first of several models', async () => {
  const keep = tab();
  const { model } = await done(keep.keepNew(given('A')));
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    count += 1;
    if (count % 2 === 0) throw new DOMException('', 'QuotaExceededError');
    return put.call(this, value);
  });
  expect((await trouble(keep.bringIn([given('B'), given('C')]))).kind).toBe('full');
  expect(await done(keep.list())).toEqual([model]);
});

test('a browser that finds out only at the end that it is full is believed', async () => {
  const keep = tab();
  await done(keep.list());
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    const request = put.call(this, value);
    const transaction = this.transaction as unknown as { _abort(why: string): void };
    request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    return request;
  });
  expect((await trouble(keep.keepNew(given('A')))).kind).toBe('full');
  expect((await trouble(keep.drafts.write('a', 'x'))).kind).toBe('full');
  vi.restoreAllMocks();
  expect(await names(keep)).toEqual([]);
  expect(await done(keep.drafts.read('a'))).toBeNull();
});

test('a removal that failed leaves nothing to bring back, and a failed return can be tried again', async () => {
  const keep = tab();
  const { model } = await done(keep.keepNew(given('A')));
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(thrown('UnknownError'));
  await trouble(keep.remove(model.id));
  expect(keep.removed()).toEqual([]);
  vi.restoreAllMocks();
  await done(keep.remove(model.id));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(thrown('QuotaExceededError'));
  expect((await trouble(keep.bringBack(model.id))).kind).toBe('full');
  expect(keep.removed()).toEqual([model]);
});

test('a connection that was lost is opened again, and the reader does not hear of it', async () => {
  const keep = tab();
  await done(keep.keepNew(given('A')));
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction')
    .mockImplementationOnce(thrown('InvalidStateError'))
    .mockImplementation(transaction);
  await done(keep.keepNew(given('B')));
  expect((await names(keep)).sort()).toEqual(['A', 'B']);
});

test('a tab with a newer version is let through, and then the storage is its own', async () => {
  const keep = tab();
  await done(keep.keepNew(given('A')));
  const request = indexedDB.open('smart-campaign-lab', 2);
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onblocked = reject;
  });
  expect((await trouble(keep.keepNew(given('B')))).kind).toBe('newer');
  request.result.close();
});

test('while a tab with an older version is in the way, that is said; when it goes, the same page goes on', async () => {
  const request = indexedDB.open('smart-campaign-lab', 1);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const openAs = indexedDB.open.bind(indexedDB);
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((name) => openAs(name, 2));
  const keep = tab();
  expect((await trouble(keep.list())).kind).toBe('blocked');
  expect((await trouble(keep.list())).kind).toBe('blocked');
  request.result.close();
  let answer = await keep.list();
  while ('trouble' in answer) {
    await new Promise((resolve) => setImmediate(resolve));
    answer = await keep.list();
  }
  expect(answer.done).toEqual([]);
});

test('a browser that does not answer is not waited for', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new IDBOpenDBRequest());
  const keep = tab('x', () => Promise.resolve());
  expect((await trouble(keep.keepNew(given('A')))).kind).toBe('late');
});
