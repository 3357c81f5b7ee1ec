import { expect, test } from 'vitest';
import type { PersonData } from '../scenario.ts';
import { program, scenario } from '../sketch.ts';
import { compile } from './compile.ts';

const instance = {
  lists: ['Newsletter'],
  channels: [{ name: 'Webinars', statuses: ['Invited', 'Attended'] }],
  segmentations: [{ name: 'Company size', segments: ['Small', 'Large'] }],
  revenueModels: [{ name: 'Pipeline', stages: ['Known', 'Engaged'] }],
  partitions: ['Default', 'EMEA'],
  owners: ['Sam'],
};

function problems(person: Partial<PersonData>) {
  const programs = [program('Spring webinar', [], {}, { channel: 'Webinars' })];
  return compile(scenario(programs, { instance, people: [{ name: 'Ada', ...person }] })).problems;
}

test.each<[keyof PersonData, Partial<PersonData>, string]>([
  ['lists', { lists: ['Newsleter'] }, 'Newsletter'],
  ['programs', { programs: { 'Spring webnar': 'Invited' } }, 'Spring webinar'],
  ['programs', { programs: { 'Spring webinar': 'Invted' } }, 'Invited'],
  ['segments', { segments: { 'Company sise': 'Small' } }, 'Company size'],
  ['segments', { segments: { 'Company size': 'Smal' } }, 'Small'],
  ['stages', { stages: { Pipelin: 'Known' } }, 'Pipeline'],
  ['stages', { stages: { Pipeline: 'Knwn' } }, 'Known'],
  ['partition', { partition: 'EMAE' }, 'EMEA'],
  ['owner', { owner: 'Samm' }, 'Sam'],
])('a wrong name in %s of a person is reported with the nearest: %j', (key, person, near) => {
  const [problem, ...others] = problems(person);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ path: ['people', 0, key], reach: 'file', near });
  expect(problem?.message).toContain(`Did you mean "${near}"?`);
});
