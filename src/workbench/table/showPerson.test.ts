import { expect, test } from 'vitest';
import { MQL } from '../fixtures/mql.ts';
import { actLab } from '../lab/actLab.ts';
import { startLab } from '../lab/lab.ts';
import { open } from '../open.ts';
import { showPerson } from './showPerson.ts';

const lab = startLab(open(MQL));
const [ada] = MQL.people;
const show = (person: Parameters<typeof showPerson>[2], like = 'Ada') =>
  showPerson(lab, like, person).reduce(actLab, lab).bench;

test('a test person goes into the model and through its run, as one edit', () => {
  const bench = show({
    name: 'Eve',
    new: true,
    fields: { 'Job Title': 'VP', 'Num Employees': 900, 'Web Visits': 6 },
  });
  expect(bench.run.events[bench.cursor]).toMatchObject({ type: 'happened', person: 'Eve' });
  expect(bench.run.world.people.get('Eve')?.fields['Lifecycle Stage']).toBe('MQL');
  expect(bench.past.map(({ label }) => label)).toEqual(['Person "Eve" is added, like "Ada"']);
});

test('who is there already is not put there again', () => {
  const bench = show({ ...ada, name: 'Ada' });
  expect(bench.scenario).toBe(lab.bench.scenario);
  expect(bench.run.events[bench.cursor]?.person).toBe('Ada');
});

test('who is there with other values gets another name', () => {
  const bench = show({ ...ada, name: 'Bob' });
  expect(bench.scenario.people.map(({ name }) => name)).toEqual(['Ada', 'Bob', 'Bob 2']);
  expect(bench.run.events[bench.cursor]?.person).toBe('Bob 2');
});
