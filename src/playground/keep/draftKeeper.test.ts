import { expect, test } from 'vitest';
import type { Draft } from './connection.ts';
import { type DraftState, draftKeeper, NO_DRAFT, type OnScreen } from './draftKeeper.ts';
import type { Drafts } from './drafts.ts';
import { trouble } from './trouble.ts';

const saved = '2026-03-01T10:00:00.000Z';
const now = '2026-03-02T10:00:00.000Z';
const draft = (data: string): Draft => ({ place: 'here', data, saved });
const onScreen = (data: string | null): OnScreen => (data === null ? null : () => data);
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A page with a storage that holds a draft, or nothing; what happens is written down. */
function page(held: string | null, first: string | null = null) {
  const storage = { data: held, broken: false, writes: 0 };
  const full = { trouble: trouble('full', 'Your draft could not be kept.') };
  const put = async (data: string | null) => {
    storage.writes += 1;
    if (storage.broken) return full;
    storage.data = data;
    return { done: data };
  };
  const drafts: Drafts = {
    read: async () => ({ done: storage.data === null ? null : draft(storage.data) }),
    write: async (_, data) => ((await put(data)) === full ? full : { done: now }),
    remove: async () => ((await put(null)) === full ? full : { done: null }),
  };
  let state: DraftState = NO_DRAFT;
  let waiting: (() => void) | null = null;
  const screen = { data: first };
  const keeper = draftKeeper(drafts, 'here', onScreen(first), {
    restore: (data) => {
      if (data.startsWith('odd')) return false;
      type(data);
      return true;
    },
    tell: (next) => {
      state = next;
    },
    later: (thing) => {
      waiting = thing;
      return () => {
        waiting = null;
      };
    },
    now: () => now,
  });
  const type = (data: string | null) => {
    screen.data = data;
    // A page hears of a new screen only when it is drawn.
    queueMicrotask(() => keeper.data(onScreen(data)));
  };
  const pause = async () => {
    await settled();
    waiting?.();
    await settled();
  };
  return { keeper, storage, screen, type, pause, state: () => state };
}

test('where no draft is kept, nothing is said and nothing is written', async () => {
  const { keeper, storage, pause, state } = page(null);
  await pause();
  keeper.flush();
  keeper.stop();
  await settled();
  expect([storage.writes, state()]).toEqual([0, NO_DRAFT]);
});

test('a kept draft is put on the screen and is not written again', async () => {
  const { storage, screen, pause, state } = page('mine');
  await pause();
  expect(screen.data).toBe('mine');
  expect(state()).toEqual({ ...NO_DRAFT, restored: saved });
  expect(storage).toMatchObject({ data: 'mine', writes: 0 });
});

test('what is changed is written after a pause, once', async () => {
  const { storage, type, pause } = page(null);
  await pause();
  for (const data of ['a', 'ab', 'abc']) type(data);
  await pause();
  expect(storage).toMatchObject({ data: 'abc', writes: 1 });
  type('abcd');
  type('abc');
  await pause();
  expect(storage.writes).toBe(1);
});

test('what is there from the start and nowhere else is written, and takes the place of no draft', async () => {
  const fresh = page(null, 'from a file');
  await fresh.pause();
  expect(fresh.storage).toMatchObject({ data: 'from a file', writes: 1 });
  const edited = page('mine', 'edited while this was loaded');
  await edited.pause();
  expect(edited.screen.data).toBe('edited while this was loaded');
  expect(edited.storage.data).toBe('edited while this was loaded');
  expect(edited.state().aside).toEqual(draft('mine'));
});

test('when the screen is as it was at the start, no draft is left', async () => {
  const { storage, type, pause } = page('mine');
  await pause();
  type(null);
  await pause();
  expect(storage).toMatchObject({ data: null, writes: 1 });
});

test('leaving the page writes at once what waits', async () => {
  for (const leave of ['flush', 'stop'] as const) {
    const { keeper, storage, type, pause } = page(null);
    await pause();
    type('a');
    await settled();
    keeper[leave]();
    await settled();
    expect(storage).toMatchObject({ data: 'a', writes: 1 });
  }
});

test('a reader who was faster than the storage goes on, and can have the draft', async () => {
  const { keeper, storage, screen, type, pause, state } = page('mine');
  keeper.data(() => 'typed');
  screen.data = 'typed';
  await pause();
  expect(screen.data).toBe('typed');
  expect(state().aside).toEqual(draft('mine'));
  expect(storage.data).toBe('typed');
  keeper.bringBack();
  await pause();
  expect(screen.data).toBe('mine');
  expect(state()).toEqual({
    ...NO_DRAFT,
    restored: saved,
    aside: { place: 'here', data: 'typed', saved: now },
  });
  expect(storage.data).toBe('mine');
  type('mine, and more');
  await pause();
  expect(storage.data).toBe('mine, and more');
});

test('a reader who left before the storage answered loses neither an old draft nor a first one', async () => {
  for (const [held, left] of [
    ['mine', 'mine'],
    [null, 'typed'],
  ] as const) {
    const { keeper, storage } = page(held);
    keeper.data(() => 'typed');
    keeper.stop();
    await settled();
    expect(storage.data).toBe(left);
  }
});

test('starting over can be taken back', async () => {
  const { keeper, storage, screen, type, pause, state } = page('mine');
  await pause();
  keeper.startOver();
  type(null);
  await pause();
  expect(state()).toEqual({ ...NO_DRAFT, aside: { place: 'here', data: 'mine', saved: now } });
  expect(storage.data).toBeNull();
  keeper.bringBack();
  await pause();
  expect(screen.data).toBe('mine');
  expect(state()).toEqual({ ...NO_DRAFT, restored: now });
  expect(storage.data).toBe('mine');
});

test('a draft that the page does not understand stays until something else is written, and beside it then', async () => {
  const { storage, screen, type, pause, state } = page('odd');
  await pause();
  expect(screen.data).toBeNull();
  expect(state()).toEqual({ ...NO_DRAFT, aside: draft('odd'), unreadable: true });
  expect(storage).toMatchObject({ data: 'odd', writes: 0 });
  type('a');
  await pause();
  expect(storage.data).toBe('a');
  expect(state().aside).toEqual(draft('odd'));
});

test('a draft that could not be kept is a trouble until one is kept', async () => {
  const { storage, type, pause, state } = page(null);
  await pause();
  storage.broken = true;
  type('a');
  await pause();
  expect(state().trouble?.kind).toBe('full');
  storage.broken = false;
  type('ab');
  await pause();
  expect(state().trouble).toBeNull();
  expect(storage.data).toBe('ab');
});

test('a failed write is tried again even when the screen is as it was then', async () => {
  const { keeper, storage, type, pause } = page(null);
  await pause();
  storage.broken = true;
  type('a');
  await pause();
  storage.broken = false;
  type('ab');
  type('a');
  await settled();
  keeper.flush();
  await settled();
  expect(storage.data).toBe('a');
});

test('a text is made when it is written, not for each screen on the way', async () => {
  const { keeper, storage, pause } = page(null);
  await settled();
  const made: string[] = [];
  for (const text of ['one', 'two', 'three'])
    keeper.data(() => {
      made.push(text);
      return text;
    });
  await pause();
  expect(made).toEqual(['three']);
  expect(storage.data).toBe('three');
});
