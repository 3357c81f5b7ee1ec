import type { Found } from '../sandbox/campaigns.ts';
import { flag, leadTime, oneOf, record, text, whole } from '../schema/schema.ts';

/** A campaign as the Lead Database API gives it (fact 12.12). */
export const campaign = record(
  {
    id: whole(),
    name: text(),
    type: oneOf('batch', 'trigger'),
    programName: text(),
    programId: whole(),
    workspaceName: text(),
    createdAt: leadTime,
    updatedAt: leadTime,
    active: flag(),
  },
  { description: text() },
);

const ZONE = '+0000';

export function campaignRecordOf({ id, compiled, program, state, createdAt, updatedAt }: Found) {
  const { name, description } = compiled;
  return {
    id,
    name,
    ...(description === '' ? {} : { description }),
    type: state.type === 'trigger' ? 'trigger' : 'batch',
    programName: program.name,
    programId: program.id,
    workspaceName: program.workspace ?? 'Default',
    createdAt: createdAt.replace(ZONE, ''),
    updatedAt: updatedAt.replace(ZONE, ''),
    active: state.isActive,
  };
}
