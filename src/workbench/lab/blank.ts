import type { Scenario } from '#engine';

/** A model to begin with: one program without campaigns, and one person who is created when the run begins. */
export function blankScenario(): Scenario {
  return {
    format: 1,
    id: 'my-model',
    title: 'My model',
    instance: { programs: [{ name: 'My Program', campaigns: [] }] },
    people: [{ name: 'Ada', new: true }],
    script: [{ event: 'Person is Created', person: 'Ada' }],
  };
}
