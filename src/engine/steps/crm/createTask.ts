import { createTask as createTaskActivity } from '../../activities/crm/record.ts';
import { activity } from '../../activities/kind.ts';
import { forEachCrm } from '../../crm.ts';
import type { Param } from '../../params/kind.ts';
import { text } from '../../params/text.ts';
import { fillIn } from '../../tokens/fill.ts';
import type { StepKind } from '../kind.ts';

const PARAMS: readonly Param[] = [
  { name: 'subject', label: 'Subject', type: text, help: 'Text and tokens.' },
  { name: 'assignTo', label: 'Assigned To', type: text, optional: true, help: 'Whose task it is.' },
  { name: 'due', label: 'Due', type: text, optional: true, help: 'When it is due.' },
  { name: 'description', label: 'Description', type: text, optional: true, help: 'Text and tokens.' },
];

/** Creates a task in the CRM. Every text takes tokens, several of them if need be (facts 6.20, 5.18). */
export const createTask = forEachCrm(
  ({ name, label }): StepKind => ({
    name: name === 'SFDC' ? 'Create Task' : 'Create Task in Microsoft',
    facts: ['6.20', '5.17', '5.18'],
    priority: 'Medium',
    summary: `Creates a task in ${label}.`,
    params: PARAMS,
    perform(scene, params) {
      const given = PARAMS.filter((param) => params[param.name] !== undefined);
      const filled = given.map((param) => {
        const result = fillIn(String(params[param.name]), scene);
        return { label: param.label, ...result };
      });
      const values = Object.fromEntries(filled.map((one) => [one.label, one.text]));
      const most = Math.max(...filled.map(({ tokens }) => tokens.length));
      return {
        result: 'done',
        reason: `Creates the task "${values['Subject'] ?? ''}" in ${label}.`,
        facts: ['6.20', ...(most > 0 ? ['5.17'] : []), ...(most > 1 ? ['5.18'] : [])],
        values,
        activities: [activity(createTaskActivity[name], values)],
        tokens: filled.flatMap(({ tokens }) => tokens),
        assumptions: [...new Set(filled.flatMap(({ assumptions }) => assumptions))],
      };
    },
  }),
);
