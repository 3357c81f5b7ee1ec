import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '#api';
import { callWords } from './called.ts';
import { contentType, memberFields, paramFields } from './fields.ts';
import { apiGroups, operationLink } from './groups.ts';
import { recipes } from './recipes.ts';

describe('the reference of the API', () => {
  const groups = apiGroups();

  test('has every operation once, on the page that its link leads to, with a call that succeeds', () => {
    const links = groups.flatMap(({ slug, operations }) =>
      operations.map(({ operation }) => `/reference/api/${slug}/#${operation.id}`),
    );
    expect(links.toSorted()).toEqual(OPERATIONS.map(operationLink).toSorted());
    for (const { operations } of groups)
      for (const { operation, example } of operations) {
        expect(example.status).toBe('HTTP 200');
        expect(example.request).toContain(`${operation.method} /`);
        if (operation.api !== 'identity') expect(example.response).toContain('"success": true');
        expect(example.request + example.response).not.toContain('{{accessToken}}');
      }
  });

  test('says where a parameter stands, what it holds and whether it must be there', () => {
    const clone = OPERATIONS.find(({ id }) => id === 'cloneSmartCampaign');
    if (!clone) throw new Error('There is such an operation.');
    expect(
      paramFields(clone).map(({ name, where, holds, required }) => [name, where, holds, required]),
    ).toEqual([
      ['id', 'path', 'whole number', true],
      ['name', 'form', 'text', true],
      ['folder', 'form', 'JSON in one field', true],
      ['description', 'form', 'text', false],
      ['isExecutable', 'form', 'true or false', false],
    ]);
    expect(paramFields(clone).at(-1)?.text).toContain('12.17');
    expect(contentType(clone)).toBe('application/x-www-form-urlencoded');
    expect(memberFields(clone.answers).map(({ name }) => name)).toContain('folder.type');
  });
});

test('a form is shown decoded, and a long list cut', () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = { method: 'POST', target: '/a', headers, body: 'name=A%20clone' };
  const words = callWords(request, { status: 200, headers: {}, body: '[1,2,3,4,5]' });
  expect(words).toMatchObject({ isForm: true, status: 'HTTP 200', response: '[1, 2, 3, ... 2 more]' });
  expect(words.request.split('\n').at(-1)).toBe('name=A clone');
});

test('every recipe is carried out, with the events of each step at that step', () => {
  const all = recipes();
  expect(all.length).toBeGreaterThan(4);
  for (const { id, steps, played } of all) {
    expect(played.well, id).toBe(true);
    const seqs = steps.flatMap(({ rows }) => rows.map(({ seq }) => seq));
    expect(seqs.length, id).toBeGreaterThan(0);
    expect(new Set(seqs).size).toBe(seqs.length);
    for (const { rows, events } of steps)
      for (const { seq } of rows) expect(seq >= events[0] && seq < events[1]).toBe(true);
  }
});
