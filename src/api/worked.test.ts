import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile, run } from '#engine';
import { parse, print } from '#scenario';
import { client, fieldOf } from './fixtures/client.ts';
import { savedScenario } from './sandbox/save.ts';

const CONTENT = fileURLToPath(new URL('../../content/scenarios/', import.meta.url));

function scenarioIn(path: string) {
  const { scenario } = parse(readFileSync(`${CONTENT}${path}`, 'utf8'));
  if (!scenario) throw new Error(`${path} cannot be read`);
  return scenario;
}

// The article's own models, called as the article calls them.
test.each([
  ['w11', 'from the API'],
  ['w12', 'from the executable'],
])(
  '[4.8] [4.9] %s called over the API: the executable writes "%s", as in the model’s own run',
  (name, written) => {
    const scenario = scenarioIn(`worked/${name}.yaml`);
    const one = client(scenario);
    const [held] = one.get('/sandbox/v1/instance.json').body.result;
    const campaign = held.campaigns.find((each: { name: string }) => each.name === 'Event.Invite');
    const [ada] = held.people;
    one.json(`/rest/v1/campaigns/${campaign.id}/trigger.json`, {
      input: { leads: [{ id: ada.id }], tokens: [{ name: '{{my.Message}}', value: 'from the API' }] },
    });
    expect(fieldOf(one, 'Ada', 'Person Status')).toBe(written);
    const own = run(compile(scenario)).world.people.get('Ada');
    expect(one.state().sandbox.world.people.get('Ada')?.fields).toEqual(own?.fields);
  },
);

// Fact 1.12's example: the same call with and without the parameter, on the site's model of the trap.
test.each([
  [{}, 'batch'],
  [{ isExecutable: 'true' }, 'executable'],
])(
  '[1.12] [12.17] the article’s executable cloned over the API with %j is a campaign of the kind "%s"',
  (more, kind) => {
    const one = client(scenarioIn('examples/1-12-clone-without-the-box.yaml'));
    const held = () => one.get('/sandbox/v1/instance.json').body.result[0];
    const { campaigns, programs } = held();
    const original = campaigns.find((each: { kind: string }) => each.kind === 'executable');
    const folder = JSON.stringify({ id: programs[0].id, type: 'Program' });
    const { body } = one.form(`/rest/asset/v1/smartCampaign/${original.id}/clone.json`, {
      name: 'Cloned over the API',
      folder,
      ...more,
    });
    const [copy] = body.result;
    const made = held().campaigns.find(({ id }: { id: number }) => id === copy.id);
    expect(made.kind).toBe(kind);
    // What the API answers is the same for both kinds, so that a client cannot tell.
    expect(copy).toMatchObject({ name: 'Cloned over the API', status: 'Never Run', isActive: false });
    expect(copy).not.toHaveProperty('isExecutable');
    const schedule = one.json(`/rest/v1/campaigns/${copy.id}/schedule.json`, {});
    expect(schedule.code).toBe(kind === 'batch' ? undefined : '1003');
    const request = one.json(`/rest/v1/campaigns/${copy.id}/trigger.json`, {
      input: { leads: [{ id: held().people[0].id }] },
    });
    expect(request.code).toBe('1003');
  },
);

test('every model of the site opens as a sandbox that lists what it holds, and opens again when it is saved', () => {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const path of files) {
    const one = client(scenarioIn(path));
    for (const target of [
      '/sandbox/v1/instance.json',
      '/rest/asset/v1/smartCampaigns.json',
      '/rest/asset/v1/programs.json',
      '/rest/asset/v1/folders.json?maxDepth=9',
      '/rest/v1/campaigns.json',
      '/rest/v1/lists.json',
    ])
      expect(one.get(target).body.success, path).toBe(true);
    for (const { id } of one.get('/rest/asset/v1/smartCampaigns.json').body.result ?? [])
      expect(
        one.get(`/rest/asset/v1/smartCampaign/${id}/smartList.json?includeRules=true`).body.success,
      ).toBe(true);
    const saved = parse(print(savedScenario(one.state().sandbox)));
    expect(saved.scenario, `${path}: ${saved.problems[0]?.message}`).not.toBe(null);
  }
});
