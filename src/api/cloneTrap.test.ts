import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '#scenario';
import { client, fieldOf } from './fixtures/client.ts';

const FILE = fileURLToPath(new URL('../../content/scenarios/facts/clone-by-call.yaml', import.meta.url));

/** The lesson's two calls: clone the scoring into the webinar, then request the webinar's campaign for Ada. */
function cloned(form: Readonly<Record<string, string>>) {
  const { scenario } = parse(readFileSync(FILE, 'utf8'));
  if (!scenario) throw new Error('The file can be read.');
  const one = client(scenario);
  const [held] = one.get('/sandbox/v1/instance.json').body.result;
  const idOf = (name: string) =>
    [...held.campaigns, ...held.programs, ...held.people].find((each) => each.name === name).id;
  const folder = JSON.stringify({ id: idOf('Webinar June'), type: 'Program' });
  one.form(`/rest/asset/v1/smartCampaign/${idOf('Scoring.Score')}/clone.json`, {
    name: 'Score',
    folder,
    ...form,
  });
  const { body, code } = one.json(`/rest/v1/campaigns/${idOf('Webinar June.Registered')}/trigger.json`, {
    input: { leads: [{ id: idOf('Ada') }] },
  });
  return {
    body,
    code,
    score: fieldOf(one, 'Ada', 'Person Score'),
    status: fieldOf(one, 'Ada', 'Person Status'),
  };
}

test('[1.12] [12.17] without isExecutable the clone is a batch campaign, and the campaign that executes it does not run', () => {
  expect(cloned({})).toMatchObject({ code: undefined, body: { success: true }, score: 0, status: 'New' });
});

test('[12.17] with isExecutable it runs', () => {
  expect(cloned({ isExecutable: 'true' })).toMatchObject({
    code: undefined,
    score: 15,
    status: 'Registered',
  });
});
