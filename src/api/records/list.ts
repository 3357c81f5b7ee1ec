import { stampOf } from '../sandbox/registry.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { leadTime, record, text, whole } from '../schema/schema.ts';
import { leadTimeOf } from '../wire/times.ts';

/** A static list. */
export const list = record({
  id: whole(),
  name: text(),
  createdAt: leadTime,
  updatedAt: leadTime,
  workspaceName: text(),
});

export interface StaticList {
  readonly id: number;
  readonly name: string;
}

/** The static lists of the model, by id. */
export const listsOf = ({ registry }: Sandbox): readonly StaticList[] =>
  [...registry.lists].map(([name, id]) => ({ id, name }));

export const listOfId = (sandbox: Sandbox, id: number | undefined): StaticList | undefined =>
  listsOf(sandbox).find((one) => one.id === id);

export function listRecordOf({ registry }: Sandbox, { id, name }: StaticList) {
  const { created, updated } = stampOf(registry, 'list', id);
  return {
    id,
    name,
    createdAt: leadTimeOf(created),
    updatedAt: leadTimeOf(updated),
    workspaceName: 'Default',
  };
}
