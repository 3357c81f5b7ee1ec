import { expect, test } from 'vitest';
import { neighbors } from './neighbors.ts';

const pages = ['a', 'b', 'c'].map((id) => ({ id, data: { title: `Title ${id}` } }));

test('a page in the middle has both', () => {
  expect(neighbors(pages, 'b', '/learn/')).toEqual({
    prev: { link: '/learn/a/', label: 'Title a' },
    next: { link: '/learn/c/', label: 'Title c' },
  });
});

test('the ends have one, and a single page none', () => {
  expect(neighbors(pages, 'a', '/learn/').prev).toBe(false);
  expect(neighbors(pages, 'c', '/learn/').next).toBe(false);
  expect(neighbors(pages.slice(0, 1), 'a', '/learn/')).toEqual({ prev: false, next: false });
});

test('a page outside the list has none', () => {
  expect(neighbors(pages, 'x', '/learn/')).toEqual({ prev: false, next: false });
});
