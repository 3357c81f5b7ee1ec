import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { decodeLink } from './decode.ts';
import { digestOf } from './digest.ts';
import type { BaseOf, Link, Squeeze } from './link.ts';
import { PINNED, PINNED_MODEL } from './pinned.ts';

const squeeze: Squeeze = {
  deflate: async (bytes) => bytes,
  inflate: async (bytes, cap) => new Uint8Array(inflateRawSync(bytes, { maxOutputLength: cap })),
};

const baseOf: BaseOf = async (id, digest) =>
  readFileSync(new URL(`../../../public/released/${id}.${digest}.json`, import.meta.url), 'utf8');

async function read(text: string): Promise<Link> {
  const answer = await decodeLink(text, squeeze, baseOf);
  if ('problem' in answer) throw new Error(answer.problem.message);
  return answer.link;
}

const nameOf = (scenario: Scenario): string => `${scenario.id}.${digestOf(scenario)}`;

function short({ base, scenario, branches, ...rest }: Link) {
  return {
    ...rest,
    base: nameOf(base),
    scenario: nameOf(scenario),
    branches: branches.map((branch) => ({ ...branch, scenario: nameOf(branch.scenario) })),
  };
}

test.each(PINNED)('a link made long ago is read: $what', async ({ text, holds }) => {
  expect(short(await read(text))).toEqual(holds);
});

test('a model that is in a link whole is read to the last character', async () => {
  const models = await Promise.all(PINNED.map(async ({ text }) => (await read(text)).base));
  expect(models).toContainEqual(PINNED_MODEL);
});
