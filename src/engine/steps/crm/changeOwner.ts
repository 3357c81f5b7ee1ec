import { changeOwner as changeOwnerActivity } from '../../activities/crm/changeOwner.ts';
import { activity } from '../../activities/kind.ts';
import { type Crm, forEachCrm } from '../../crm.ts';
import { MARKS } from '../../marks.ts';
import { anyOwner } from '../../params/owner.ts';
import { markOf } from '../../world.ts';
import type { Effect, Scene, StepKind } from '../kind.ts';
import { enterCrm, isIn, type Synced } from './sync.ts';

const FACTS = ['6.32'];

/** A contact cannot go to a queue: what comes of it is a second record, a lead. It is a record and no person here. */
function duplicated({ name, label }: Crm, { person }: Scene, queue: string): Effect {
  const field = MARKS.duplicate(name);
  return {
    result: 'done',
    reason: `A contact cannot go to a queue: ${label} gets a duplicate lead in "${queue}"; the contact keeps its owner.`,
    facts: FACTS,
    values: { Owner: queue },
    changes: [{ field, from: markOf(person, field), to: queue, mark: true }],
  };
}

function assign({ name }: Crm, from: string | null, to: string, before: Synced): Effect {
  const first = before.activities.length > 0 ? 'The person is synced first. ' : '';
  return {
    result: 'done',
    reason: `${first}The owner is ${to} now.`,
    facts: FACTS,
    values: { Owner: to },
    changes: [...before.changes, { field: MARKS.owner(name), from, to, mark: true }],
    activities: [
      ...before.activities,
      activity(changeOwnerActivity[name], { 'Old Owner': from, 'New Owner': to }),
    ],
  };
}

const NOTHING: Synced = { owner: '', changes: [], activities: [] };

/** Assigns the record to another owner or a queue; a person who is not in the CRM is synced first (fact 6.32). */
export const changeOwner = forEachCrm((crm): StepKind => {
  const { name, label } = crm;
  return {
    name: name === 'SFDC' ? 'Change Owner' : `Change Owner in ${name}`,
    facts: ['6.32', '6.31'],
    priority: 'Medium',
    summary: `Assigns the record of the person in ${label} to an owner or a queue.`,
    params: [{ name: 'owner', label: 'Owner', type: anyOwner, help: 'A person or a queue.' }],
    perform(scene, params) {
      const to = String(params['owner']);
      const { person, program } = scene;
      if (!isIn(crm, scene)) {
        const synced = enterCrm(crm, scene);
        if (synced.missing === undefined) return assign(crm, synced.owner, to, synced);
        return { result: 'failed', reason: synced.missing, facts: ['6.32', '6.31'], values: { Owner: to } };
      }
      const contact = markOf(person, MARKS.record(name)) === 'Contact';
      if (contact && program.catalog.queues.has(to)) return duplicated(crm, scene, to);
      const from = markOf(person, MARKS.owner(name));
      if (from !== to) return assign(crm, from === null ? null : String(from), to, NOTHING);
      return {
        result: 'skipped',
        reason: `The owner is ${to} already.`,
        facts: FACTS,
        values: { Owner: to },
      };
    },
  };
});
