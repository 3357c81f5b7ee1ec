import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf, type Link, parse, type Scenario } from '#scenario';
import { actLab, type Lab, type LabAction, open, startLab } from '#workbench';
import { embedText, linkText, type Made, type Opens, openLink, shortAddress } from './links.ts';
import { holds, orderWords, placeWords } from './words.ts';

const SITE = { origin: 'https://lab.example', root: '/lab/' };
const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
const MQL = parse(readFileSync(file, 'utf8')).scenario as Scenario;
const REF = 'Lifecycle.New person';
const first = startLab(open(MQL, { variant: 'series' }));
const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const swap: LabAction = { type: 'swap call', campaign: REF, at: 0 };

/** A site that has released one version of the scenario. */
beforeEach(() => {
  const address = `/lab/released/${MQL.id}.${digestOf(MQL)}.json`;
  vi.stubGlobal('fetch', async (asked: string) => {
    if (asked !== address) return new Response('', { status: 404 });
    return new Response(JSON.stringify(MQL), { headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function made(
  lab: Lab,
  view: Link['view'],
  from: Scenario | null,
  opens: Opens = 'here',
): Promise<Made> {
  const link = await linkText({ lab, view, from, opens }, SITE);
  if ('problem' in link) throw new Error(link.problem.message);
  return link;
}

async function reopened(text: string): Promise<Lab> {
  const read = await openLink(text, SITE);
  if ('problem' in read) throw new Error(read.problem.message);
  return read.lab;
}

test('a link opens on what the reader had, and is short', async () => {
  const lab = all(first, swap, { type: 'cursor', to: 5 }, { type: 'policy', policy: 'caller first' });
  const { address, embed, text, difference } = await made(lab, { run: 'why' }, MQL);
  expect(address).toBe(`https://lab.example/lab/playground/#m=${text}`);
  expect(embed).toBe(`https://lab.example/lab/embed/#m=${text}`);
  expect(difference).toBe(true);
  expect(address.length).toBeLessThan(220);
  const { bench } = await reopened(text);
  expect([bench.scenario, bench.policy, bench.cursor]).toEqual([
    lab.bench.scenario,
    'caller first',
    lab.bench.cursor,
  ]);
  expect(await openLink(text, SITE)).toMatchObject({ view: { run: 'why' }, notes: [] });
});

test.each([
  ['start', -1],
  ['end', first.bench.cursor],
  ['here', 5],
] as const)('a link that opens on %s', async (opens, cursor) => {
  const lab = all(first, { type: 'cursor', to: 5 });
  const { text } = await made(lab, {}, MQL, opens);
  expect((await reopened(text)).bench.cursor).toBe(cursor);
});

test('a model that was made from one of the site, and kept, is a difference to it', async () => {
  const kept = all(startLab(open(all(startLab(open(MQL)), swap).bench.scenario)), {
    type: 'cursor',
    to: 5,
  });
  const whole = await made(kept, {}, null);
  const short = await made(kept, {}, MQL);
  expect([whole.difference, short.difference]).toEqual([false, true]);
  expect(short.text.length).toBeLessThan(whole.text.length / 2);
  expect((await reopened(short.text)).bench.scenario).toEqual((await reopened(whole.text)).bench.scenario);
});

test('a link knows what it is a difference to, for the next one', async () => {
  const [short, whole] = [await made(first, {}, MQL), await made(first, {}, null)];
  expect(await openLink(short.text, SITE)).toMatchObject({ from: MQL });
  expect(await openLink(whole.text, SITE)).toMatchObject({ from: null });
});

test("nobody is asked about a reader's own model", async () => {
  const fetched = vi.fn(async () => new Response('', { status: 404 }));
  vi.stubGlobal('fetch', fetched);
  await made(startLab(open({ ...MQL, id: 'secret-plans' })), {}, null);
  await made(startLab(open({ ...MQL, summary: 'Mine.' })), {}, null);
  expect(fetched).not.toHaveBeenCalled();
});

test('without the network a link holds the whole model', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const { text, difference } = await made(first, {}, MQL);
  expect(difference).toBe(false);
  expect((await reopened(text)).bench.scenario).toEqual(first.bench.scenario);
});

test('a damaged link is a problem with a sentence', async () => {
  const { text } = await made(first, {}, MQL);
  expect(await openLink(text.slice(0, -2), SITE)).toMatchObject({ problem: { kind: 'damaged' } });
});

describe('the short address', () => {
  test('is that of the model and its variant', () => {
    expect(shortAddress(first, MQL, SITE)).toBe(
      'https://lab.example/lab/playground/?scenario=mql-decision&variant=series',
    );
    expect(shortAddress(startLab(open(MQL)), MQL, SITE)).toMatch(/\?scenario=mql-decision$/);
  });

  test('is there for the unchanged model of the site only', () => {
    expect(shortAddress(all(first, swap), MQL, SITE)).toBeNull();
    expect(shortAddress(first, null, SITE)).toBeNull();
    expect(shortAddress(first, { ...MQL, summary: 'As it is now.' }, SITE)).toBeNull();
  });

  test('has nothing in it but what the names are', () => {
    const odd: Scenario = { ...MQL, variants: [{ name: 'a&b=#c', title: 'Odd', changes: [] }] };
    const address = shortAddress(startLab(open(odd, { variant: 'a&b=#c' })), odd, SITE) ?? '';
    expect(new URL(address).searchParams.get('variant')).toBe('a&b=#c');
  });
});

test('an embedded page has a title, and nothing breaks out of it', () => {
  const text = embedText('https://lab.example/embed/#m=A', '"><script>alert(1)</script> & more', 480.4);
  expect(text).toBe(
    '<iframe src="https://lab.example/embed/#m=A" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" width="100%" height="480" style="border:0" loading="lazy" allow="clipboard-write"></iframe>',
  );
});

describe('what a link holds, in words', () => {
  test('the model of the site', async () => {
    const link = await made(first, {}, MQL);
    expect(holds(link, first, 'end')).toMatch(
      /^The name of the model ".+" of this site in its variant ".+", the order "Turn by turn", the end\.$/,
    );
  });

  test('a difference, branches, and the event', async () => {
    const lab = all(
      first,
      swap,
      { type: 'cursor', to: 5 },
      { type: 'fork' },
      { type: 'fork' },
      {
        type: 'compare',
        with: 'start',
      },
    );
    expect(holds(await made(lab, {}, MQL), lab, 'here')).toMatch(
      /^The model as a difference to ".+" of this site in its variant ".+", the order "Turn by turn", 2 more branches, what it is compared with, event \d+ of \d+\.$/,
    );
  });

  test('a whole model', async () => {
    const own = startLab(open({ ...MQL, id: 'own', title: 'My case' }));
    expect(holds(await made(own, {}, null), own, 'start')).toBe(
      'The whole model "My case", the order "Turn by turn", the start.',
    );
  });

  test.each([
    ['lockstep', 'Turn by turn'],
    ['random 7', 'By chance, 7'],
    ['order o0 s1', 'As shown'],
    ['choose s2', 'As you chose'],
  ])('the order %s', (policy, words) => {
    expect(orderWords(policy)).toBe(words);
  });

  test('the start has no number', () => {
    expect(placeWords(all(first, { type: 'cursor', to: 'first' }))).toBe('the start');
  });
});
