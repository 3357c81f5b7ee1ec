import { compile, type Program } from '#engine';

/**
 * One person in several requested flows at once, each of so many steps: all write a field of their own, and the first step
 * of each the same one. No two of the steps give the same value, so that almost every state is a different person.
 */
export function strands(flows: number, steps: number): Program {
  const names = Array.from({ length: flows }, (_, flow) => `Flow ${flow + 1}`);
  const everyTime = { qualification: 'every time' };
  const set = (attribute: string, newValue: string) => ({ step: 'Change Data Value', attribute, newValue });
  const requested = names.map((name) => ({
    name,
    smartList: { triggers: [{ trigger: 'Campaign is Requested' }] },
    flow: Array.from({ length: steps }, (_, at) => set(at === 0 ? 'Shared' : name, `${name} ${at}`)),
    schedule: everyTime,
  }));
  const start = {
    name: 'Start',
    smartList: { triggers: [{ trigger: 'Person is Created' }] },
    flow: names.map((name) => ({ step: 'Request Campaign', campaign: `Race.${name}` })),
    schedule: everyTime,
  };
  return compile({
    format: 1,
    id: 'strands',
    title: 'Strands',
    instance: {
      fields: ['Shared', ...names].map((name) => ({ name, type: 'string' as const })),
      programs: [{ name: 'Race', campaigns: [start, ...requested] }],
    },
    people: [{ name: 'Ada', new: true }],
    script: [{ event: 'Person is Created', person: 'Ada' }],
  });
}
