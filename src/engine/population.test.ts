import { expect, test } from 'vitest';
import { compile } from './compile/compile.ts';
import { eachPerson } from './population.ts';
import { run } from './run.ts';
import {
  batch,
  executable,
  execute,
  happens,
  onForm,
  program,
  scenario,
  score,
  set,
  where,
} from './sketch.ts';

const NAMES = ['Ada', 'Bob', 'Cy'];

/** Forms, a batch run between them, and an executable; who is who decides the way. */
const model = compile(
  scenario(
    [
      program('P', [
        onForm('Form', [score('+5'), execute('P.Child'), set('B', 'done')]),
        executable('Child', [score('+1')], { filters: [where('A', 'is', 'in')] }),
        batch('Night', [set('C', 'seen')], { filters: [where('Score', 'at least', 5)] }),
      ]),
    ],
    {
      people: NAMES.map((name, index) => ({ name, fields: index === 1 ? {} : { A: 'in' } })),
      script: [
        happens('Fills Out Form', { person: 'Cy', form: 'Early' }),
        happens('Batch Campaign Runs', { campaign: 'P.Night' }),
        happens('Fills Out Form', { person: 'Ada', form: 'Late' }),
        happens('Fills Out Form', { person: 'Cy', form: 'Late' }),
      ],
    },
  ),
);

test('everybody has a run, in the order of the model, also who meets no event', () => {
  expect([...eachPerson(model)].map(({ person }) => person)).toEqual(NAMES);
});

test('a run on its own shows of a person what the run of all shows', () => {
  const together = run(model);
  for (const { person, run: alone } of eachPerson(model)) {
    const told = (events: typeof together.events) =>
      events.flatMap((event) => (event.person === person ? `${event.type}: ${event.reason}` : []));
    expect(told(alone.events)).toEqual(told(together.events));
    expect(alone.status).toBe('done');
  }
});

test('the events of others are not in a run; a batch run is, at its place', () => {
  const seen = [...eachPerson(model)].map(({ run: { events } }) =>
    events.flatMap((event) => (event.type === 'happened' ? event.event : [])),
  );
  const [form, night] = ['Fills Out Form', 'Batch Campaign Runs'];
  expect(seen).toEqual([[night, form], [night], [form, night, form]]);
});

test('a run is made when it is asked for', () => {
  let asked = 0;
  const runs = eachPerson(model, ([first]) => {
    asked += 1;
    return first ?? 'Nothing can happen.';
  });
  expect(asked).toBe(0);
  runs.next();
  const one = asked;
  runs.next();
  expect(one).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(one);
});
