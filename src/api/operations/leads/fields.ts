import { isField, USUAL_FIELDS } from '../../records/lead.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Call } from '../call.ts';
import { query } from '../common.ts';
import type { Param } from '../params.ts';

export const FIELDS: Param = query(
  'fields',
  'words',
  `Names of fields; ${USUAL_FIELDS.join(', ')} when left out.`,
);

/** The fields that a call asks for. Refuses one that is not there. */
export function fieldsIn(sandbox: Sandbox, call: Call): readonly string[] | Refusal {
  const names = call.words('fields') ?? USUAL_FIELDS;
  const odd = names.find((name) => !isField(sandbox, name));
  return odd === undefined ? names : refuse(1006, `Field '${odd.slice(0, 80)}' not found`);
}
