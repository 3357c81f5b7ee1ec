import { OUTSIDE, type OutsideData, type PersonData, type Scenario } from '#engine';
import { same } from '../same.ts';

/** The parameters of an outside event that hold a person. */
function personParams({ event }: OutsideData): readonly string[] {
  const kind = OUTSIDE.get(event);
  return kind ? kind.params.filter(({ type }) => type.name === 'person').map(({ name }) => name) : [];
}

/** Whom an event happens to: the people that it names. */
function peopleOf(data: OutsideData): readonly string[] {
  return personParams(data).flatMap((name) => (data[name] === undefined ? [] : [String(data[name])]));
}

/** The event as it happens to another person. */
function happensTo(data: OutsideData, from: string, to: string): OutsideData {
  const named = personParams(data).filter((name) => data[name] === from);
  return { ...data, ...Object.fromEntries(named.map((name) => [name, to])) };
}

/**
 * A scenario with other people in the place of all that it has: everything that happens to the person `like` happens to
 * each of them, and what happens to nobody in particular stays. What happens to others, claims and variants, which are
 * about the people as written, are left out.
 */
export function castAs(scenario: Scenario, like: string, people: readonly PersonData[]): Scenario {
  const { claims: _claims, variants: _variants, ...rest } = scenario;
  const script = scenario.script.flatMap((data) => {
    const whom = peopleOf(data);
    if (whom.length === 0) return [data];
    return whom.includes(like) ? people.map(({ name }) => happensTo(data, like, name)) : [];
  });
  return { ...rest, people, script };
}

/** What happens to a person, in the words of somebody else. */
const lifeOf = (scenario: Scenario, person: string): readonly OutsideData[] =>
  castAs(scenario, person, [{ name: '' }]).script;

/** Is there such a person already: the same name, the same data, and the same happens? */
function isThere(scenario: Scenario, like: string, person: PersonData): boolean {
  const own = scenario.people.find(({ name }) => name === person.name);
  return same(own, person) && same(lifeOf(scenario, person.name), lifeOf(scenario, like));
}

/** A name that nobody in the scenario has: the wanted one, or that with a number. */
function freePerson({ people }: Scenario, wanted: string): string {
  const taken = new Set(people.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`;
  return name;
}

/** A scenario with one person more. */
export interface WithPerson {
  readonly scenario: Scenario;
  /** What the person is called there. */
  readonly name: string;
}

/**
 * The scenario with a test person behind its people, to whom everything happens that happens to the person `like`. The
 * person gets another name where the wanted one is taken. Everybody else stays. The very same scenario where the person
 * is there already.
 */
export function withPerson(scenario: Scenario, like: string, person: PersonData): WithPerson {
  if (isThere(scenario, like, person)) return { scenario, name: person.name };
  const name = freePerson(scenario, person.name);
  const script = scenario.script.flatMap((data) =>
    peopleOf(data).includes(like) ? [data, happensTo(data, like, name)] : [data],
  );
  return { scenario: { ...scenario, people: [...scenario.people, { ...person, name }], script }, name };
}
