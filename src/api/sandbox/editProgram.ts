import type { EmailData, PersonData, ProgramData } from '#engine';
import { edit } from './edit.ts';
import { instanceWithMentions, pastWithMentions } from './mentions.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { stamped } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

function renamedKeys(values: PersonData['programs'], from: string, to: string): PersonData['programs'] {
  return (
    values && Object.fromEntries(Object.entries(values).map(([key, one]) => [key === from ? to : key, one]))
  );
}

/** Is the program named elsewhere than by its campaigns: by steps and filters on membership, or by what people are? */
function isNamed({ scenario, world }: Sandbox, name: string): boolean {
  const quoted = JSON.stringify(name);
  const rules = scenario.instance.programs.flatMap(({ campaigns }) =>
    campaigns.map(({ flow, smartList }) => [flow, smartList]),
  );
  if (JSON.stringify([rules, scenario.instance.smartLists]).includes(quoted)) return true;
  const marks = [...world.people.values()].flatMap((person) => Object.entries(person.marks));
  return marks.some(([mark, value]) => value !== null && mark.includes(`: ${name}`));
}

/** A program under another name, with another description. Refused while steps, filters or members name it by itself. */
export function editProgram(
  sandbox: Sandbox,
  program: ProgramData & { readonly id: number },
  name: string,
  description: string | undefined,
): Sandbox | Refusal {
  const from = program.name;
  if (name !== from && isNamed(sandbox, from))
    return refuse(
      709,
      `Steps, filters or members name the program "${from}": the sandbox does not rename it.`,
    );
  const names = new Map(
    program.campaigns.map((one): [string, string] => [`${from}.${one.name}`, `${name}.${one.name}`]),
  );
  const instance = instanceWithMentions(sandbox.scenario.instance, names);
  const programs = instance.programs.map((one) => {
    const own =
      one.id === program.id ? { ...one, name, ...(description === undefined ? {} : { description }) } : one;
    return own.parent === from ? { ...own, parent: name } : own;
  });
  const emails = instance.emails?.map(
    (one): EmailData => (one.program === from ? { ...one, program: name } : one),
  );
  const people = sandbox.scenario.people.map((one): PersonData => {
    const own = renamedKeys(one.programs, from, name);
    return own ? { ...one, programs: own } : one;
  });
  const edited = edit(pastWithMentions(sandbox, names), {
    people,
    instance: { ...instance, programs, ...(emails ? { emails } : {}) },
  });
  if (isRefusal(edited)) return edited;
  return { ...edited, registry: stamped(edited.registry, 'program', program.id, edited.world.now) };
}
