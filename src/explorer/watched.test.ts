import { expect, test } from 'vitest';
import { beginning, choices, type Program, step } from '#engine';
import { campaign, created, model, score, set, when, where } from './sketch.ts';
import { watchValues } from './watched.ts';

/** What a move of a program looks at, when the first choice has been taken so many times. */
function looks(program: Program, moves: number): readonly string[] {
  let world = beginning(program);
  for (let move = 0; move < moves; move++) {
    const [choice] = choices(program, world);
    if (choice) world = step(program, world, choice).world;
  }
  const [choice] = choices(program, world);
  const [name, person] = [...world.people][0] ?? [];
  if (!choice || !person || name === undefined) throw new Error('Nothing is left to do.');
  const seen = new Set<string>();
  const { person: watched, copy } = watchValues(person, (kind, field) => seen.add(`${kind} ${field}`));
  step(program, { ...world, people: new Map(world.people).set(name, watched) }, choice, copy);
  return [...seen];
}

test('a step tells which fields it looks at', () => {
  const program = model([created('One', [when(where('A', 'is', 'x'), set('B', '{{lead.C}}'))])]);
  expect(looks(program, 1)).toContain('field A');
  expect(looks(program, 1)).not.toContain('field C');
});

test('what a campaign looks at after the person was changed is told, too', () => {
  const program = model([
    created('One', [score('+1'), set('A', 'x')]),
    campaign('Heard', 'Data Value Changes', [set('C', 'z')], {
      smartList: { triggers: [{ trigger: 'Data Value Changes' }], filters: [where('B', 'is', 'y')] },
    }),
  ]);
  const heard = looks(program, 2);
  expect(heard).toContain('field B');
});

test('looking at everything is told as that', () => {
  const seen: unknown[] = [];
  const person = [...beginning(model([created('One', [set('A', 'x')])])).people.values()][0];
  if (!person) throw new Error('There is nobody.');
  const { person: watched, copy } = watchValues(person, (kind, name) => seen.push([kind, name]));
  const copied = copy(watched.fields);
  expect(seen).toEqual([]);
  Object.entries(copied);
  expect(seen[0]).toEqual(['field', null]);
});
