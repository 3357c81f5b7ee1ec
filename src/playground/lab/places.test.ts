import { expect, test } from 'vitest';
import { askedIn } from './places.ts';

const asked = (search: string, hash = '') => askedIn({ search, hash });

test('an address says what to open', () => {
  expect(asked('')).toEqual({ kind: 'nothing' });
  expect(asked('?scenario=mql-decision')).toEqual({ kind: 'site', id: 'mql-decision' });
  expect(asked('?scenario=w01&policy=order+o0+s1&event=7')).toEqual({
    kind: 'site',
    id: 'w01',
    policy: 'order o0 s1',
    event: 7,
  });
  expect(asked('?scenario=w01&variant=false')).toEqual({ kind: 'site', id: 'w01', variant: 'false' });
  expect(asked('?model=0a1b')).toEqual({ kind: 'kept', id: '0a1b' });
  expect(asked('?scenario=w11&api=triggerCampaign')).toEqual({
    kind: 'site',
    id: 'w11',
    api: 'triggerCampaign',
  });
  expect(asked('?model=0a1b&api=browseFolders')).toEqual({ kind: 'kept', id: '0a1b', api: 'browseFolders' });
  expect(asked('?scenario=w11&api=../x')).toEqual({ kind: 'site', id: 'w11' });
  expect(asked('?blank')).toEqual({ kind: 'blank' });
  expect(asked('?own')).toEqual({ kind: 'own' });
});

test('a link goes before everything else', () => {
  expect(asked('?scenario=w01', '#m=AbC-_')).toEqual({ kind: 'link', text: 'AbC-_' });
  expect(asked('?scenario=w01', '#other')).toMatchObject({ kind: 'site' });
});

test('an id that could lead elsewhere asks for nothing', () => {
  for (const id of ['../../etc', 'a/b', '', 'a'.repeat(101), 'a%2Fb'])
    expect(asked(`?scenario=${id}`)).toEqual({ kind: 'nothing' });
  expect(asked('?model=..')).toEqual({ kind: 'nothing' });
});

test('an order that is too long and an event that is no number are left out', () => {
  expect(asked(`?scenario=w01&policy=${'s1 '.repeat(2000)}&event=-3`)).toEqual({ kind: 'site', id: 'w01' });
  expect(asked('?scenario=w01&event=1e9')).toEqual({ kind: 'site', id: 'w01' });
});
