import { expect, test } from 'vitest';
import { compile, run } from '#engine';
import { mql } from '../../models/mql.ts';
import { picture } from '../picture.ts';
import { allLinks, causesOf, chainLinks, spotAt, spotsOf } from './causes.ts';
import { foldedPicture } from './fold.ts';

const { events } = run(compile(mql('request')));
const drawn = picture(events);
const mark = (caption: string) => drawn.marks.find((one) => one.caption === caption)?.seq ?? -1;

test('the causes of an event go back to what came from outside', () => {
  const decision = events.find(({ type, campaign }) => type === 'step' && campaign === 'P.MQL decision');
  const chain = causesOf(events, decision?.seq ?? -1);
  expect(chain).toEqual(chain.toSorted((a, b) => b - a));
  expect(chain.at(-1)).toBe(0);
  expect(chain).toContain(mark('Step 3: Request Campaign'));
  expect(causesOf(events, 0)).toEqual([]);
  expect(causesOf(events, 9999)).toEqual([]);
});

test('the links of an event join what the picture shows of its causes', () => {
  const last = drawn.marks.at(-1);
  const links = chainLinks(drawn, events, last?.seq ?? -1);
  expect(links[0]?.to).toMatchObject({ seq: last?.seq, column: last?.column, row: last?.row });
  expect(links.at(-1)?.from.seq).toBe(0);
  for (const [index, { from }] of links.slice(0, -1).entries()) expect(links[index + 1]?.to).toEqual(from);
});

test('all links: each thing but what came from outside has one, from its nearest cause in the picture', () => {
  const links = allLinks(drawn, events);
  const shown = new Set([...drawn.marks, ...drawn.blocks].map(({ seq }) => seq));
  expect(new Set(links.map(({ to }) => to.seq))).toEqual(
    new Set([...shown].filter((seq) => events[seq]?.cause !== null)),
  );
  for (const { from, to } of links)
    expect(causesOf(events, to.seq).find((seq) => shown.has(seq))).toBe(from.seq);
});

test('what is folded is passed over', () => {
  const series = run(compile(mql('execute'))).events;
  const folded = foldedPicture(picture(series), new Set(['P.New person']));
  const links = chainLinks(folded, series, series.length - 1);
  expect(
    links.map(({ from }) => folded.marks.some(({ seq }) => seq === from.seq) || from.seq === 2),
  ).not.toContain(false);
  expect(links).toHaveLength(4);
});

test('a cursor stands at its mark, at the head of its flow, or at what came before', () => {
  const spots = spotsOf(drawn);
  const [start] = drawn.blocks;
  const last = drawn.marks.at(-1);
  expect(spotAt(spots, last?.seq ?? -1)).toMatchObject({ seq: last?.seq, head: false });
  expect(spotAt(spots, start?.seq ?? -1)).toMatchObject({ seq: start?.seq, head: true });
  expect(events.at(-1)?.type).toBe('flow ended');
  expect(spotAt(spots, events.length - 1)?.seq).toBe(last?.seq);
  expect(spotAt(spots, -1)).toBeUndefined();
});
